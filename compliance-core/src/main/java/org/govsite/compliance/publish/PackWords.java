package org.govsite.compliance.publish;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LinkAddress;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackContents;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Source;

/** Whether texts of a pack are written in both languages, and whether anything was left behind by who drafted it. */
final class PackWords {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

    /** What is quoted is spoken of, not said. */
    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|「[^」]*」|\"[^\"]*\"");

    private static final Pattern LEFT_BEHIND = Pattern.compile(
            "某某|某+(?:省|市|县|区|局|委|办|单位)|[×*]{3,}|\\b[xX]{3,}\\b|\\b(?:TODO|FIXME|TBD|XXX)\\b|待定|待补充|待填写|(?i:lorem ipsum)");
    private static final Pattern EXAMPLE_HOST =
            Pattern.compile("(?:^|\\.)example(?:\\.[a-z]+)+$|(?:^|\\.)(?:test|invalid|localhost)$");

    private final Problems problems;

    private PackWords(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param rules rules of this pack
     * @param items items of this pack
     */
    static void check(RulePack pack, List<Rule> rules, List<Item> items, PackContents contents, Problems problems) {
        PackWords words = new PackWords(problems);
        String id = pack.ref().id();
        words.words(id, pack.title(), contents.placeInPack(id, "title"));
        words.words(id, pack.issuer(), contents.placeInPack(id, "issuer"));
        for (Item item : items) {
            words.item(item, key -> contents.placeInItem(id, item.id(), key));
        }
        for (Rule rule : rules) {
            words.rule(rule, key -> contents.placeInRule(id, rule.id(), key));
        }
    }

    private void item(Item item, Function<String, String> place) {
        words(item.id(), item.title(), place.apply("title"));
        words(item.id(), item.bulletin(), place.apply("bulletin"));
        words(item.id(), item.question(), place.apply("question"));
        item.labels().forEach(label -> leftBehind(item.id(), label, place.apply("labels")));
        item.addresses().forEach(address -> host(item.id(), address, place.apply("addresses")));
        for (Clue clue : item.clues()) {
            if (clue instanceof Clue.Link link) {
                link.addresses().forEach(address -> host(item.id(), address, place.apply("clues")));
                link.texts().forEach(text -> leftBehind(item.id(), text, place.apply("clues")));
            }
        }
    }

    private void rule(Rule rule, Function<String, String> place) {
        String id = rule.id().value();
        words(id, rule.title(), place.apply("title"));
        words(id, rule.fix(), place.apply("fix"));
        for (Source source : rule.sources()) {
            leftBehind(id, source.document() + " " + source.number() + " " + source.article(), place.apply("sources"));
        }
        if (rule.requirement() instanceof IdentityRequirement.Identity identity) {
            identity.places().stream()
                    .map(IdentityPlace::name)
                    .forEach(name -> words(id, name, place.apply("requirement")));
        } else if (rule.requirement() instanceof IdentityRequirement.NoValue none) {
            none.forbidden().forEach(forbidden -> words(id, forbidden.what(), place.apply("requirement")));
        }
    }

    private void words(String of, LocalizedText text, String place) {
        if (text.zh().isEmpty() && text.en().isEmpty()) {
            return;
        }
        if (!HAN.matcher(text.zh()).find()) {
            problems.error("not-chinese", of, place, text.zh());
        }
        // Names stay as they are written on pages; a text that is mostly Chinese was not translated.
        if (text.en().equals(text.zh()) || count(HAN, text.en()) >= count(LATIN, text.en())) {
            problems.error("not-english", of, place, text.en());
        }
        leftBehind(of, text.zh(), place);
        leftBehind(of, text.en(), place);
    }

    private void leftBehind(String of, String text, String place) {
        Matcher left = LEFT_BEHIND.matcher(QUOTED.matcher(text).replaceAll(""));
        if (left.find()) {
            problems.error("left-behind", of, place, left.group());
        }
    }

    private void host(String of, LinkAddress address, String place) {
        if (EXAMPLE_HOST.matcher(address.host()).find()) {
            problems.warning("example-host", of, place, address.host());
        }
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
