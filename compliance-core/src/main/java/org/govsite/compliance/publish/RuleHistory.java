package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govsite.compliance.pack.Deprecation;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.pack.Source;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the pack version that a page tells of, and in the other versions that have it.
 *
 * @param pack the version that is told of
 * @param rule the rule as it is there
 * @param versions all versions that have the rule, oldest first
 */
record RuleHistory(RulePack pack, Rule rule, List<RulePack> versions) {

    /** Kinds of site that share dates; an empty list of kinds stands for every site. */
    private record Dates(List<LocalizedText> kinds, Phases phases) {}

    RuleHistory {
        versions = List.copyOf(versions);
    }

    /** Where the rule comes from; what only another version cites is told as such. */
    List<LocalizedText> sources() {
        List<LocalizedText> told = new ArrayList<>();
        List<Source> known = new ArrayList<>(rule.sources());
        rule.sources().forEach(source -> told.add(source(source, PageWords.same(""))));
        for (RulePack version : versions) {
            for (Source source : in(version).sources()) {
                if (!known.contains(source)) {
                    known.add(source);
                    told.add(source(source, PageWords.text("source.only", Map.of("pack", version.ref()))));
                }
            }
        }
        return told;
    }

    private Rule in(RulePack version) {
        return version.rule(rule.id().value()).orElseThrow();
    }

    private static LocalizedText source(Source source, LocalizedText only) {
        return PageWords.text(
                "source",
                Map.of(
                        "document", source.document(),
                        "number", optional("source.number", "number", source.number()),
                        "article", optional("source.article", "article", source.article()),
                        "date", optional("source.date", "date", source.date() == null ? "" : source.date()),
                        "confidence", PageWords.text("confidence." + word(source.confidence())),
                        "only", only));
    }

    private static LocalizedText optional(String key, String name, Object value) {
        return value.toString().isEmpty() ? PageWords.same("") : PageWords.text(key, Map.of(name, value));
    }

    /** What a breach is from which day on, in the version that is told of. */
    List<LocalizedText> since() {
        List<Dates> dates = dates(rule);
        List<LocalizedText> told = new ArrayList<>();
        Deprecation deprecation = rule.deprecation();
        if (deprecation != null) {
            told.add(PageWords.text(
                    "since.deprecated", Map.of("date", deprecation.since(), "rule", deprecation.replacedBy())));
        }
        for (Dates each : dates) {
            for (LocalizedText since : since(each.phases())) {
                told.add(
                        dates.size() == 1
                                ? since
                                : PageWords.text(
                                        "since.kinds", Map.of("kinds", PageWords.list(each.kinds()), "since", since)));
            }
        }
        return told;
    }

    private List<LocalizedText> since(Phases phases) {
        List<LocalizedText> told = new ArrayList<>();
        add(told, "since.announced", phases.announced(), Severity.NOTE);
        add(told, "since.advisory", phases.advisory(), Severity.WARNING);
        add(told, "since.mandatory", phases.mandatory(), Severity.ERROR);
        add(told, "since.withdrawn", phases.withdrawn(), Severity.NOTE);
        return told;
    }

    private void add(List<LocalizedText> told, String key, @Nullable Object date, Severity cap) {
        if (date != null) {
            told.add(PageWords.text(key, Map.of("date", date, "effect", effect(cap))));
        }
    }

    private LocalizedText effect(Severity cap) {
        LocalizedText home = weight(rule.severity().home().cappedBy(cap));
        LocalizedText documents = weight(rule.severity().documents().cappedBy(cap));
        return switch (rule.pages()) {
            case HOME -> effect(home);
            case COLUMNS, ARTICLES -> effect(documents);
            case DOCUMENTS ->
                home.equals(documents)
                        ? effect(home)
                        : PageWords.text("effect.pages", Map.of("home", home, "documents", documents));
        };
    }

    private static LocalizedText effect(LocalizedText weight) {
        return PageWords.text("effect", Map.of("weight", weight));
    }

    private static LocalizedText weight(Severity severity) {
        return PageWords.text("weight." + word(severity));
    }

    /** A row for versions that say the same, and for each group of sites where dates differ; columns that say nothing are left out. */
    PagePart.Table table() {
        List<List<LocalizedText>> rows = new ArrayList<>();
        for (RulePack version : versions) {
            Rule there = in(version);
            for (Dates dates : dates(there)) {
                Phases phases = dates.phases();
                rows.add(List.of(
                        PageWords.same(version.ref().toString()),
                        dates.kinds().isEmpty() ? PageWords.NONE : PageWords.list(dates.kinds()),
                        PageWords.text("scope." + word(there.pages())),
                        there.pages() == PageScope.COLUMNS || there.pages() == PageScope.ARTICLES
                                ? PageWords.NONE
                                : severity(there.severity().home()),
                        there.pages() == PageScope.HOME
                                ? PageWords.NONE
                                : severity(there.severity().documents()),
                        date(phases.announced()),
                        date(phases.advisory()),
                        date(phases.mandatory()),
                        date(phases.withdrawn())));
            }
        }
        List<LocalizedText> head = Stream.of(
                        "version",
                        "kinds",
                        "scope",
                        "home",
                        "documents",
                        "announced",
                        "advisory",
                        "mandatory",
                        "withdrawn")
                .map(key -> PageWords.text("table." + key))
                .toList();
        return withoutEmptyColumns(head, merged(rows));
    }

    /** Versions that say the same share a row. */
    private static List<List<LocalizedText>> merged(List<List<LocalizedText>> rows) {
        Map<List<LocalizedText>, List<LocalizedText>> versions = new LinkedHashMap<>();
        rows.forEach(row -> versions.computeIfAbsent(row.subList(1, row.size()), key -> new ArrayList<>())
                .add(row.get(0)));
        List<List<LocalizedText>> merged = new ArrayList<>();
        versions.forEach((cells, of) -> {
            List<LocalizedText> row = new ArrayList<>(cells);
            row.add(0, PageWords.joined(of, "between"));
            merged.add(row);
        });
        return merged;
    }

    private static PagePart.Table withoutEmptyColumns(List<LocalizedText> head, List<List<LocalizedText>> rows) {
        List<Integer> telling = IntStream.range(0, head.size())
                .filter(column -> rows.stream().anyMatch(row -> !row.get(column).equals(PageWords.NONE)))
                .boxed()
                .toList();
        return new PagePart.Table(
                telling.stream().map(head::get).toList(),
                rows.stream()
                        .map(row -> telling.stream().map(row::get).toList())
                        .toList());
    }

    private static LocalizedText date(@Nullable Object date) {
        return date == null ? PageWords.NONE : PageWords.same(date.toString());
    }

    static LocalizedText severity(Severity severity) {
        return PageWords.text("severity." + word(severity));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The kinds of site that the rule speaks of, grouped by their dates; one group without kinds where all are alike. */
    private static List<Dates> dates(Rule rule) {
        List<@Nullable SiteKind> kinds = new ArrayList<>(rule.siteKinds());
        if (kinds.isEmpty()) {
            kinds.addAll(List.of(SiteKind.values()));
            kinds.add(null);
        }
        Map<Phases, List<LocalizedText>> groups = new LinkedHashMap<>();
        for (SiteKind kind : kinds) {
            groups.computeIfAbsent(rule.phases(kind), key -> new ArrayList<>()).add(kind(kind));
        }
        if (groups.size() == 1) {
            return List.of(new Dates(List.of(), rule.phases(kinds.get(0))));
        }
        return groups.entrySet().stream()
                .map(group -> new Dates(group.getValue(), group.getKey()))
                .toList();
    }

    static LocalizedText kind(@Nullable SiteKind kind) {
        return PageWords.text(
                "kind." + Optional.ofNullable(kind).map(SiteKind::json).orElse("none"));
    }
}
