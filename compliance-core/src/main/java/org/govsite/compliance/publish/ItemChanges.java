package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LinkAddress;

/** The ways in which the recognition of an item can be weakened: its clues, one key of one clue after the other. */
final class ItemChanges {

    private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?P?<(\\w+)>");

    private ItemChanges() {}

    static List<Change<Item>> of(Item item) {
        Changes<Item> changes = new Changes<>("");
        changes.dropEach("labels", item.labels(), fewer -> with(item, fewer, item.addresses(), item.clues()));
        changes.dropEach("addresses", item.addresses(), fewer -> with(item, item.labels(), fewer, item.clues()));
        changes.changeEach(
                "addresses",
                item.addresses(),
                other -> with(item, item.labels(), other, item.clues()),
                ItemChanges::ofAddress);
        changes.dropEach("clues", item.clues(), fewer -> with(item, item.labels(), item.addresses(), fewer));
        changes.changeEach(
                "clues",
                item.clues(),
                other -> with(item, item.labels(), item.addresses(), other),
                ItemChanges::ofClue);
        return changes.all();
    }

    private static Item with(Item item, List<String> labels, List<LinkAddress> addresses, List<Clue> clues) {
        return new Item(
                item.id(), item.title(), item.bulletin(), item.auxiliary(), labels, item.question(), addresses, clues);
    }

    private static List<Change<LinkAddress>> ofAddress(LinkAddress a) {
        Changes<LinkAddress> changes = new Changes<>("");
        if (!a.host().isEmpty()) {
            changes.clear("path", a.path(), none -> new LinkAddress(a.host(), none, a.status(), a.value()));
        }
        if (a.status() == LinkAddress.Status.OBSOLETE) {
            changes.add(
                    "status",
                    Words.of("mutant.changed", "obsolete", "current"),
                    new LinkAddress(a.host(), a.path(), LinkAddress.Status.CURRENT, a.value()));
        }
        changes.clear("value", a.value(), none -> new LinkAddress(a.host(), a.path(), a.status(), none));
        return changes.all();
    }

    private static List<Change<Clue>> ofClue(Clue clue) {
        Changes<Clue> changes = new Changes<>("");
        if (clue instanceof Clue.Text text) {
            ofText(text, changes);
        } else if (clue instanceof Clue.Name name) {
            ofName(name, changes);
        } else if (clue instanceof Clue.Link link) {
            ofLink(link, changes);
        } else if (clue instanceof Clue.Image image) {
            changes.dropEach("words", image.words(), fewer -> new Clue.Image(fewer, image.files(), image.footerOnly()));
            changes.dropEach("files", image.files(), fewer -> new Clue.Image(image.words(), fewer, image.footerOnly()));
            zone(changes, image.footerOnly(), flag -> new Clue.Image(image.words(), image.files(), flag));
        } else if (clue instanceof Clue.UnnamedImage image) {
            changes.dropEach("except", image.except(), fewer -> new Clue.UnnamedImage(fewer, image.footerOnly()));
            zone(changes, image.footerOnly(), flag -> new Clue.UnnamedImage(image.except(), flag));
        } else if (clue instanceof Clue.Script s) {
            changes.dropEach(
                    "sources",
                    s.sources(),
                    fewer -> new Clue.Script(fewer, s.ids(), s.attribute(), s.value(), s.official()));
            changes.dropEach(
                    "ids",
                    s.ids(),
                    fewer -> new Clue.Script(s.sources(), fewer, s.attribute(), s.value(), s.official()));
            changes.clear(
                    "attribute",
                    s.attribute(),
                    none -> new Clue.Script(s.sources(), s.ids(), none, s.value(), s.official()));
            changes.clear(
                    "value",
                    s.value(),
                    none -> new Clue.Script(s.sources(), s.ids(), s.attribute(), none, s.official()));
            changes.flip(
                    "official",
                    s.official(),
                    flag -> new Clue.Script(s.sources(), s.ids(), s.attribute(), s.value(), flag));
        } else if (clue instanceof Clue.Attribute a) {
            changes.dropEach("names", a.names(), fewer -> new Clue.Attribute(fewer, a.pattern(), a.value()));
            changes.add(
                    "pattern",
                    Words.of("mutant.widened"),
                    new Clue.Attribute(a.names(), widened(a.pattern()), a.value()));
        }
        return changes.all();
    }

    private static void ofText(Clue.Text text, Changes<Clue> changes) {
        changes.add(
                "pattern",
                Words.of("mutant.widened"),
                new Clue.Text(widened(text.pattern()), text.value(), List.of(), text.footerOnly()));
        if (text.pattern().contains("(?P<not>")) {
            changes.add(
                    "pattern",
                    Words.of("mutant.dropped", "(?P<not>…)"),
                    new Clue.Text(
                            text.pattern().replace("(?P<not>", "(?:"),
                            text.value(),
                            text.notBeside(),
                            text.footerOnly()));
        }
        changes.dropEach(
                "notBeside",
                text.notBeside(),
                fewer -> new Clue.Text(text.pattern(), text.value(), fewer, text.footerOnly()));
        zone(changes, text.footerOnly(), flag -> new Clue.Text(text.pattern(), text.value(), text.notBeside(), flag));
    }

    private static void ofName(Clue.Name n, Changes<Clue> changes) {
        changes.dropEach(
                "labels", n.labels(), fewer -> new Clue.Name(fewer, n.suffixes(), n.stops(), n.bodies(), n.excluded()));
        changes.dropEach(
                "suffixes",
                n.suffixes(),
                fewer -> new Clue.Name(n.labels(), fewer, n.stops(), n.bodies(), n.excluded()));
        changes.dropEach(
                "stops", n.stops(), fewer -> new Clue.Name(n.labels(), n.suffixes(), fewer, n.bodies(), n.excluded()));
        changes.dropEach(
                "bodies", n.bodies(), fewer -> new Clue.Name(n.labels(), n.suffixes(), n.stops(), fewer, n.excluded()));
        changes.dropEach(
                "excluded",
                n.excluded(),
                fewer -> new Clue.Name(n.labels(), n.suffixes(), n.stops(), n.bodies(), fewer));
    }

    private static void ofLink(Clue.Link l, Changes<Clue> changes) {
        changes.dropEach(
                "addresses",
                l.addresses(),
                fewer -> new Clue.Link(fewer, l.texts(), l.valueFromText(), l.footerOnly()));
        changes.changeEach(
                "addresses",
                l.addresses(),
                other -> new Clue.Link(other, l.texts(), l.valueFromText(), l.footerOnly()),
                ItemChanges::ofAddress);
        changes.dropEach(
                "texts", l.texts(), fewer -> new Clue.Link(l.addresses(), fewer, l.valueFromText(), l.footerOnly()));
        zone(changes, l.footerOnly(), flag -> new Clue.Link(l.addresses(), l.texts(), l.valueFromText(), flag));
    }

    private static void zone(
            Changes<Clue> changes, boolean footerOnly, java.util.function.Function<Boolean, Clue> with) {
        if (footerOnly) {
            changes.add("zone", Words.of("mutant.changed", "footer", "any"), with.apply(false));
        }
    }

    /** A pattern that takes everything, with the groups of the given one. */
    private static String widened(String pattern) {
        List<String> groups = new ArrayList<>(NAMED_GROUP
                .matcher(pattern)
                .results()
                .map((MatchResult hit) -> hit.group(1))
                .filter(name -> !name.equals("not"))
                .distinct()
                .toList());
        if (groups.isEmpty()) {
            return Changes.ANYTHING;
        }
        StringBuilder wide = new StringBuilder();
        for (String group : groups) {
            wide.append("(?P<").append(group).append(">.{0,40})");
        }
        return wide.toString();
    }
}
