package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LinkAddress;
import org.govsite.compliance.pack.LocalizedText;

/** How the items of a rule are recognised, as far as words can tell: patterns stay in the pack. */
final class ItemParts {

    /** A rule about more items is about the footer as a whole; each item has a rule of its own that tells more. */
    private static final int MOST_ITEMS = 3;

    private ItemParts() {}

    /** @param items the item that the rule is about, then the others */
    static List<PagePart> of(List<Item> items) {
        List<PagePart> parts = new ArrayList<>();
        if (items.size() > MOST_ITEMS) {
            LocalizedText titles =
                    PageWords.list(items.stream().map(Item::title).toList());
            parts.add(new PagePart.Paragraph(PageWords.text("item.several", Map.of("items", titles))));
            return parts;
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            parts.add(new PagePart.Paragraph(
                    PageWords.text(i == 0 ? "item.main" : "item.other", Map.of("title", item.title()))));
            parts.add(new PagePart.Points(clues(item)));
        }
        return parts;
    }

    private static List<LocalizedText> clues(Item item) {
        Set<LocalizedText> told = new LinkedHashSet<>();
        add(told, "clue.labels", item.labels());
        item.clues().forEach(clue -> tell(told, clue));
        List<LinkAddress> addresses = Stream.concat(item.addresses().stream(), item.tellingAddresses().stream())
                .toList();
        add(told, "clue.link.addresses", hosts(addresses, LinkAddress.Status.CURRENT));
        add(told, "clue.link.obsolete", hosts(addresses, LinkAddress.Status.OBSOLETE));
        return List.copyOf(told);
    }

    private static List<String> hosts(List<LinkAddress> addresses, LinkAddress.Status status) {
        return addresses.stream()
                .filter(address -> address.status() == status && !address.host().isEmpty())
                .map(LinkAddress::host)
                .distinct()
                .toList();
    }

    private static void tell(Set<LocalizedText> told, Clue clue) {
        if (clue instanceof Clue.Text text) {
            add(told, inFooter("clue.text", List.of(), text.footerOnly()));
        } else if (clue instanceof Clue.Name name) {
            add(told, "clue.name.labels", name.labels());
            add(told, "clue.name.suffixes", name.suffixes());
        } else if (clue instanceof Clue.Link link) {
            if (!link.texts().isEmpty()) {
                add(told, inFooter("clue.link.texts", link.texts(), link.footerOnly()));
            }
        } else if (clue instanceof Clue.Image image) {
            if (!image.words().isEmpty()) {
                add(told, inFooter("clue.image.words", image.words(), image.footerOnly()));
            }
            if (!image.files().isEmpty()) {
                add(told, inFooter("clue.image.files", List.of(), image.footerOnly()));
            }
        } else if (clue instanceof Clue.UnnamedImage image) {
            add(told, inFooter("clue.unnamed-image", List.of(), image.footerOnly()));
        } else if (clue instanceof Clue.Script script) {
            add(told, PageWords.text(script.official() ? "clue.script.official" : "clue.script"));
        } else if (clue instanceof Clue.Attribute attribute) {
            add(told, "clue.attribute", attribute.names());
        }
    }

    private static LocalizedText inFooter(String key, List<String> words, boolean footerOnly) {
        LocalizedText clue = PageWords.text(key, Map.of("words", words(words)));
        return footerOnly ? PageWords.text("clue.footer", Map.of("clue", clue)) : clue;
    }

    private static void add(Set<LocalizedText> told, String key, List<String> words) {
        if (!words.isEmpty()) {
            add(told, PageWords.text(key, Map.of("words", words(words))));
        }
    }

    private static void add(Set<LocalizedText> told, LocalizedText text) {
        told.add(text);
    }

    private static LocalizedText words(List<String> words) {
        return PageWords.list(words.stream().map(PageWords::same).toList());
    }
}
