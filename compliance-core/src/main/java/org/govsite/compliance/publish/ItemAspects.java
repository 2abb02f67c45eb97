package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LinkAddress;
import org.govsite.compliance.pack.LocalizedText;

/** What an item says: its words, and by which texts, addresses and pictures it is recognised. */
final class ItemAspects {

    private ItemAspects() {}

    /** What differs between two states of one item, each with the direction for a rule that is reached as is. */
    static List<FieldChange> changes(Item before, Item after) {
        List<FieldChange> changes = new ArrayList<>(Aspects.changes(words(before), words(after)));
        changes.addAll(Aspects.changes(announced(before), announced(after)));
        List<FieldChange> clues = Aspects.changes(clues(before), clues(after));
        if (clues.isEmpty() && !before.clues().equals(after.clues())) {
            clues = Aspects.changes(whole(before), whole(after));
        }
        changes.addAll(clues);
        return changes;
    }

    private static List<Aspect<?>> words(Item item) {
        return Aspects.of("item.")
                .words("title", item.title())
                .words("bulletin", item.bulletin())
                .words("question", item.question())
                .one("auxiliary", item.auxiliary(), Order.words())
                .list();
    }

    private static List<Aspect<?>> announced(Item item) {
        return Aspects.of("item.")
                .many("labels", item.labels(), Order.more(Direction.LAXER))
                .many("addresses", item.addresses(), ItemAspects::addresses, ItemAspects::address)
                .list();
    }

    private static List<Aspect<?>> clues(Item item) {
        Aspects aspects = Aspects.of("item.clues.");
        part(aspects, "texts", item, Clue.Text.class, clue -> List.of(clue.pattern()));
        part(aspects, "names.labels", item, Clue.Name.class, Clue.Name::labels);
        part(aspects, "names.suffixes", item, Clue.Name.class, Clue.Name::suffixes);
        part(aspects, "names.stops", item, Clue.Name.class, Clue.Name::stops);
        part(aspects, "names.bodies", item, Clue.Name.class, Clue.Name::bodies);
        part(aspects, "names.excluded", item, Clue.Name.class, Clue.Name::excluded);
        aspects.many("links.addresses", item.tellingAddresses(), Order.none(), ItemAspects::address);
        part(aspects, "links.texts", item, Clue.Link.class, Clue.Link::texts);
        part(aspects, "images.words", item, Clue.Image.class, Clue.Image::words);
        part(aspects, "images.files", item, Clue.Image.class, Clue.Image::files);
        part(aspects, "images.except", item, Clue.UnnamedImage.class, Clue.UnnamedImage::except);
        part(aspects, "scripts.sources", item, Clue.Script.class, Clue.Script::sources);
        part(aspects, "scripts.ids", item, Clue.Script.class, Clue.Script::ids);
        part(aspects, "attributes.names", item, Clue.Attribute.class, Clue.Attribute::names);
        part(aspects, "attributes.patterns", item, Clue.Attribute.class, clue -> List.of(clue.pattern()));
        return aspects.list();
    }

    private static <C extends Clue> void part(
            Aspects to, String name, Item item, Class<C> kind, Function<C, ? extends Collection<String>> said) {
        Set<String> all = new LinkedHashSet<>();
        item.clues().stream().filter(kind::isInstance).map(kind::cast).map(said).forEach(all::addAll);
        to.many(name, List.copyOf(all), Order.none());
    }

    /** Clues that differ in something for which no words are worth while, such as how a value is put together. */
    private static List<Aspect<?>> whole(Item item) {
        return Aspects.of("item.").unshown("clues", item.clues(), Order.none()).list();
    }

    private static LocalizedText address(LinkAddress address) {
        String shown = address.host() + (address.path().isEmpty() ? "" : " " + address.path());
        return address.status() == LinkAddress.Status.CURRENT
                ? Aspects.plain(shown)
                : new LocalizedText(shown + "（停用）", shown + " (out of use)");
    }

    /**
     * One more address in use is one more that is right; one more that is out of use is one more that is wrong. The first that
     * fits counts, so another order is open.
     */
    private static Direction addresses(List<LinkAddress> before, List<LinkAddress> after) {
        if (before.equals(after)) {
            return Direction.EQUAL;
        }
        if (before.isEmpty() || after.isEmpty()) {
            return Direction.OPEN;
        }
        Set<Direction> ways = EnumSet.noneOf(Direction.class);
        onlyIn(after, before).forEach(address -> ways.add(whenAdded(address)));
        onlyIn(before, after).forEach(address -> ways.add(whenAdded(address).reversed()));
        return ways.size() == 1 ? ways.iterator().next() : Direction.OPEN;
    }

    private static Set<LinkAddress> onlyIn(List<LinkAddress> some, List<LinkAddress> others) {
        Set<LinkAddress> only = new HashSet<>(some);
        others.forEach(only::remove);
        return only;
    }

    private static Direction whenAdded(LinkAddress address) {
        return address.status() == LinkAddress.Status.CURRENT ? Direction.LAXER : Direction.STRICTER;
    }
}
