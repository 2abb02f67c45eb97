package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.SiteCard;

/**
 * How it looks when it is right and when it is wrong: one example that passes, the one that differs least from it and fails,
 * and others that fail or are put to a person for another reason. At the end all are listed.
 */
final class ExampleParts {

    private static final int MOST_FAILED = 3;
    private static final int MOST_QUESTIONS = 2;
    private static final int NAMED_FILES = 8;

    private final List<ShownExample> examples;
    private final Set<String> keys;
    private final String base;
    private final List<PagePart> parts = new ArrayList<>();
    private final Set<List<String>> sites = new HashSet<>();
    private final Set<LocalizedText> fixes = new HashSet<>();

    private ExampleParts(List<ShownExample> examples, Set<String> keys, String base) {
        this.examples = examples;
        this.keys = keys;
        this.base = base;
    }

    /**
     * @param keys keys of site card and register that the rule speaks of
     * @param base what leads from the page to the places of the examples; empty when there is no way
     */
    static List<PagePart> of(List<ShownExample> examples, Set<String> keys, String base) {
        ExampleParts parts = new ExampleParts(examples, keys, base);
        parts.put();
        return parts.parts;
    }

    private record Pair(ShownExample passed, ShownExample failed) {
        int distance() {
            return failed.distance(passed);
        }
    }

    private void put() {
        if (examples.isEmpty()) {
            parts.add(new PagePart.Paragraph(PageWords.text("examples.none")));
            return;
        }
        Optional<Pair> pair = with(Outcome.PASSED)
                .flatMap(passed -> with(Outcome.FAILED).map(failed -> new Pair(passed, failed)))
                .min(Comparator.comparingInt(Pair::distance));
        Set<String> shown = new HashSet<>();
        pair.ifPresent(each -> {
            show(each.passed(), Optional.of(each.failed()));
            show(each.failed(), Optional.of(each.passed()));
            shown.addAll(List.of(each.passed().name(), each.failed().name()));
        });
        Set<String> reasons =
                new HashSet<>(pair.map(each -> reasons(each.failed())).orElse(Set.of()));
        others(Outcome.FAILED, MOST_FAILED - shown.size() / 2, reasons, shown);
        others(Outcome.NEEDS_REVIEW, MOST_QUESTIONS, reasons, shown);
        others(Outcome.NOT_MEASURABLE, 1, reasons, shown);
        all();
    }

    private Stream<ShownExample> with(Outcome outcome) {
        return examples.stream().filter(example -> example.outcome() == outcome);
    }

    /** Examples of an outcome, as long as each has a reason that was not shown yet. */
    private void others(Outcome outcome, int most, Set<String> reasons, Set<String> shown) {
        int left = most;
        for (ShownExample example : with(outcome).toList()) {
            if (left > 0 && !shown.contains(example.name()) && reasons.addAll(reasons(example))) {
                show(example, Optional.empty());
                shown.add(example.name());
                left--;
            }
        }
    }

    /** What was found, values left out: two examples that differ in a number only show the same. */
    private static Set<String> reasons(ShownExample example) {
        return example.run().findings().stream()
                .map(finding -> finding.message().zh().replaceAll("“[^”]*”|[0-9]+", ""))
                .collect(Collectors.toSet());
    }

    private void show(ShownExample example, Optional<ShownExample> counterpart) {
        Example given = example.run().example();
        parts.add(new PagePart.Subheading(PageWords.text("example." + word(example.outcome())), given.name()));
        List<LocalizedText> said = new ArrayList<>();
        if (given.asOf() != null) {
            said.add(PageWords.text("example.asOf", Map.of("date", given.asOf())));
        }
        if (!given.card().values().isEmpty()) {
            said.add(PageWords.text("example.card", Map.of("card", values(given.card()))));
        }
        given.register()
                .ifPresent(register -> said.add(PageWords.text(
                        "example.register",
                        Map.of(
                                "entries",
                                PageWords.joined(
                                        register.sites().stream()
                                                .map(this::values)
                                                .toList(),
                                        "semicolon")))));
        if (given.files().size() > 1 && sites.add(example.paths())) {
            said.add(PageWords.text("example.files", Map.of("files", files(example))));
        }
        if (!said.isEmpty()) {
            parts.add(new PagePart.Paragraph(PageWords.joined(said, "blank")));
        }
        parts.addAll(example.excerpts(counterpart));
        for (Finding finding : example.run().findings()) {
            print(example, finding);
        }
    }

    private static LocalizedText files(ShownExample example) {
        List<LocalizedText> paths = example.paths().stream()
                .limit(NAMED_FILES)
                .map(path -> PageWords.same(Console.printable(path)))
                .collect(Collectors.toCollection(ArrayList::new));
        if (example.paths().size() > NAMED_FILES) {
            paths.add(PageWords.same("…"));
        }
        return PageWords.list(paths);
    }

    /** What a card declares of what the rule speaks of; of a card without that, everything. */
    private LocalizedText values(SiteCard card) {
        List<String> declared =
                SiteCard.keys().stream().filter(key -> !card.all(key).isEmpty()).toList();
        List<String> telling = declared.stream().filter(keys::contains).toList();
        List<LocalizedText> said = (telling.isEmpty() ? declared : telling)
                .stream()
                        .map(key -> PageWords.same(key + " " + Console.printable(String.join(" ", card.all(key)))))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (said.size() < declared.size()) {
            said.add(PageWords.same("…"));
        }
        return PageWords.list(said);
    }

    /** As the check prints it; a fix that the page has told already is left out. */
    private void print(ShownExample example, Finding finding) {
        boolean newFix = fixes.add(finding.fix());
        parts.add(new PagePart.Printed(
                lines(example, finding, Locale.CHINA, newFix), lines(example, finding, Locale.ENGLISH, newFix)));
    }

    private static List<String> lines(ShownExample example, Finding finding, Locale locale, boolean withFix) {
        List<String> lines = new ArrayList<>(Console.lines(example.run().result(), finding, locale));
        if (finding.outcome() == Outcome.FAILED) {
            lines.set(0, "[" + level(finding) + "] " + lines.get(0));
            if (!withFix) {
                lines.remove(lines.size() - 1);
            }
        }
        return lines;
    }

    private static String level(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> "ERROR";
            case WARNING -> "WARNING";
            case NOTE -> "INFO";
        };
    }

    private void all() {
        parts.add(new PagePart.Subheading(PageWords.text("examples.all"), ""));
        parts.add(new PagePart.Links(examples.stream()
                .map(example -> new PagePart.Link(
                        example.name(), target(example), PageWords.text("outcome." + word(example.outcome()))))
                .toList()));
    }

    private String target(ShownExample example) {
        return base.isEmpty() ? "" : base + example.run().example().place();
    }

    static String word(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
