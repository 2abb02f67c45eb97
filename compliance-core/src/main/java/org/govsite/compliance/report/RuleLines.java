package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.Deprecation;
import org.govsite.compliance.pack.Origins;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.Severities;
import org.govsite.compliance.pack.Source;
import org.govsite.compliance.report.Console.Level;
import org.govsite.compliance.report.Console.Line;
import org.govsite.compliance.result.EffectiveRules;
import org.govsite.compliance.result.EffectiveRules.Entry;
import org.govsite.compliance.result.EffectiveRules.Standing;
import org.govsite.compliance.site.SiteKind;
import org.govsite.compliance.text.Texts;

/** Builds the lines of {@link Console} for the rules of a pack: all in groups, a line for each, or one with all its fields. */
final class RuleLines {

    private static final String INDENT = "    ";

    private final EffectiveRules rules;
    private final Locale locale;
    private final Texts messages;
    private final List<Line> lines = new ArrayList<>();

    RuleLines(EffectiveRules rules, Locale locale) {
        this.rules = rules;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    List<Line> all() {
        add(header());
        for (Standing standing : Standing.values()) {
            List<Entry> entries = rules.entries(standing);
            if (!entries.isEmpty()) {
                add(messages.count("list." + standing.json(), entries.size()));
                entries.forEach(entry -> add(INDENT + inOneLine(entry)));
            }
        }
        return List.copyOf(lines);
    }

    List<Line> one(Rule rule) {
        Entry entry = rules.entry(rule);
        add(messages.text(
                "list.rule",
                Map.of(
                        "rule", rule.id(),
                        "title", title(rule),
                        "standing", standing(entry),
                        "pack", pack(rules.pack().ref()),
                        "asOf", rules.asOf())));
        Origins origins = rule.origins();
        field("requirement", Printable.sentence(rule.requirement().json()), origins.added());
        rule.fields().forEach((name, value) -> field(name, value, origins.of(name)));
        if (!rule.yieldsTo().isEmpty()) {
            field("yieldsTo", String.join(", ", rule.yieldsTo()), origins.added());
        }
        for (int i = 0; i < rule.sources().size(); i++) {
            field("sources", source(rule.sources().get(i)), origins.sources().get(i));
        }
        field("fix", Printable.sentence(rule.fix().in(locale)), origins.added());
        return List.copyOf(lines);
    }

    private void add(String text) {
        lines.add(new Line(Level.INFO, text));
    }

    private void field(String name, String value, PackRef origin) {
        add(INDENT + messages.text("list.field", Map.of("name", name, "value", value, "pack", pack(origin))));
    }

    private String header() {
        long counting = rules.entries().stream()
                .filter(entry -> entry.standing().counts())
                .count();
        SiteKind kind = rules.siteKind();
        return messages.text(
                "list.header",
                Map.of(
                        "pack", pack(rules.pack().ref()),
                        "title", Printable.sentence(rules.pack().title().in(locale)),
                        "asOf", rules.asOf(),
                        "kind", kind == null ? "" : messages.text("list.kind", Map.of("kind", kind.json())),
                        "counting", counting,
                        "rules", messages.count("rules", rules.pack().rules().size())));
    }

    private String inOneLine(Entry entry) {
        Rule rule = entry.rule();
        List<String> parts = new ArrayList<>();
        parts.add(standing(entry));
        parts.add(severity(rule.severity()) + (rule.veto() ? messages.text("list.veto") : ""));
        parts.add(scope(rule));
        parts.add(messages.text("list.origin", Map.of("pack", pack(rule.origin()))));
        changed(rule)
                .forEach((by, fields) -> parts.add(messages.text(
                        "list.changed", Map.of("pack", by, "fields", String.join(messages.text("comma"), fields)))));
        Deprecation deprecation = rule.deprecation();
        if (deprecation != null) {
            parts.add(messages.text(
                    "list.deprecated", Map.of("since", deprecation.since(), "replacedBy", deprecation.replacedBy())));
        }
        return messages.text(
                "list.line",
                Map.of(
                        "rule", rule.id(),
                        "title", title(rule),
                        "facts", String.join(messages.text("semicolon"), parts)));
    }

    private String standing(Entry entry) {
        String now = entry.since() == null
                ? messages.text("list.standing." + entry.standing().json())
                : messages.text("list.since." + entry.standing().json(), Map.of("day", entry.since()));
        EffectiveRules.Start next = entry.next();
        String later =
                next == null ? "" : messages.text("list.next." + next.what().json(), Map.of("day", next.day()));
        List<String> parts = new ArrayList<>(List.of(now, later, otherDates(entry.rule())));
        parts.removeIf(String::isEmpty);
        return String.join(messages.text("comma"), parts);
    }

    /** Where no kind of site is asked for, which kinds have dates of their own. */
    private String otherDates(Rule rule) {
        if (rules.siteKind() != null || rule.schedule().differing().isEmpty()) {
            return "";
        }
        return messages.text(
                "list.other-dates",
                Map.of("kinds", kinds(rule.schedule().differing().keySet())));
    }

    private String severity(Severities severity) {
        String home = messages.text("list.severity." + Json.word(severity.home()));
        return severity.home() == severity.documents()
                ? home
                : messages.text(
                        "list.severities",
                        Map.of(
                                "home",
                                home,
                                "documents",
                                messages.text("list.severity." + Json.word(severity.documents()))));
    }

    private String scope(Rule rule) {
        String pages = messages.text("list.pages." + Json.word(rule.pages()));
        return rule.siteKinds().isEmpty()
                ? pages
                : messages.text("list.scope", Map.of("pages", pages, "kinds", kinds(rule.siteKinds())));
    }

    private String kinds(Iterable<SiteKind> kinds) {
        List<String> words = new ArrayList<>();
        kinds.forEach(kind -> words.add(kind.json()));
        return String.join(messages.text("comma"), words);
    }

    /** The fields that later versions changed or added to, by version. */
    private SortedMap<String, SortedSet<String>> changed(Rule rule) {
        SortedMap<String, SortedSet<String>> changed = new TreeMap<>();
        Origins origins = rule.origins();
        origins.changed()
                .forEach((field, by) -> changed.computeIfAbsent(pack(by), none -> new TreeSet<>())
                        .add(field));
        for (PackRef by : origins.sources()) {
            if (!by.equals(origins.added())) {
                changed.computeIfAbsent(pack(by), none -> new TreeSet<>()).add("sources");
            }
        }
        return changed;
    }

    private String source(Source source) {
        String name = List.of(source.document(), source.number(), source.article()).stream()
                .filter(part -> !part.isEmpty())
                .map(Printable::sentence)
                .collect(Collectors.joining(" "));
        return messages.text("list.source", Map.of("source", name, "confidence", source.confidence()));
    }

    private String title(Rule rule) {
        return Printable.sentence(rule.title().in(locale));
    }

    private static String pack(PackRef ref) {
        return ref.id() + " " + ref.version();
    }
}
