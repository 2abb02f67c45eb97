package org.govsite.compliance.publish;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.Witness;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.SiteCard;

/**
 * An example that was executed, and the lines of its files: those worth looking at can be shown.
 *
 * @param run what came out
 * @param files lines by path; files that are no UTF-8 text are left out
 * @param needs keys of the site card, or {@code register}, without which its rule could not be asked of it
 */
record ShownExample(ExampleRun run, SortedMap<String, List<String>> files, SortedSet<String> needs) {

    /** No more lines of a file are shown; who wants all opens the example. */
    private static final int MOST_LINES = 14;

    /** Lines around a marked one. */
    private static final int AROUND = 1;

    /** More than the lines in which examples differ. */
    private static final int FAR = 10_000;

    /** Lines behind a place at which something is missing: what stands there instead. */
    private static final int BEHIND = 7;

    static ShownExample of(Example example, RulePack pack) {
        FactSheet facts = ComplianceChecker.builder().pack(pack).build().observe(example.site());
        ExampleRun run = ExampleRun.of(example, facts, pack);
        SortedMap<String, List<String>> files = new TreeMap<>();
        for (Page file : run.example().files()) {
            text(file.content())
                    .ifPresent(text -> files.put(file.path(), text.lines().toList()));
        }
        return new ShownExample(run, files, needs(run, facts, pack));
    }

    /** What is missing where its rule is not asked: as the example stands, and where one that passes would declare nothing. */
    private static SortedSet<String> needs(ExampleRun run, FactSheet facts, RulePack pack) {
        SortedSet<String> needs = new TreeSet<>(ownNeeds(run));
        Example example = run.example();
        boolean declared =
                !example.card().equals(SiteCard.empty()) || example.register().isPresent();
        if (declared && example.outcome() == Outcome.PASSED) {
            Example bare = new Example(
                    example.rule(),
                    example.outcome(),
                    example.name(),
                    example.place(),
                    example.files(),
                    SiteCard.empty(),
                    Optional.empty(),
                    example.asOf(),
                    example.alsoTriggers());
            needs.addAll(ownNeeds(ExampleRun.of(bare, facts, pack)));
        }
        return needs;
    }

    private static SortedSet<String> ownNeeds(ExampleRun run) {
        return run.outcome().equals(Optional.of(Outcome.INAPPLICABLE))
                ? run.result().rules().stream()
                        .filter(rule -> rule.rule().id().equals(run.example().rule()))
                        .findFirst()
                        .orElseThrow()
                        .needs()
                : new TreeSet<>();
    }

    private static Optional<String> text(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    String name() {
        return run.example().name();
    }

    Outcome outcome() {
        return run.example().outcome();
    }

    /**
     * How far this example is from showing, beside one that passes, what makes the difference: the number of lines in which
     * they differ, much more where pages do not differ, where what is declared does, or where no line is at fault.
     */
    int distance(ShownExample passed) {
        int lines = lacking(all(), passed.all()).size()
                + lacking(passed.all(), all()).size();
        int distance = lines == 0 ? FAR : lines;
        if (!declared().equals(passed.declared())) {
            distance += FAR;
        }
        return files.keySet().stream().allMatch(path -> found(path).isEmpty()) ? distance + FAR : distance;
    }

    private List<String> all() {
        List<String> all = new ArrayList<>();
        files.forEach((path, lines) -> {
            all.add(path);
            lines.forEach(line -> all.add(path + " " + line.strip()));
        });
        return all;
    }

    private List<SiteCard> declared() {
        List<SiteCard> declared = new ArrayList<>(List.of(run.example().card()));
        run.example().register().ifPresent(register -> declared.addAll(register.sites()));
        return declared;
    }

    /** Indices of the lines of one list that the other does not have, or has less often. */
    private static List<Integer> lacking(List<String> lines, List<String> others) {
        Map<String, Integer> there = new HashMap<>();
        others.forEach(line -> there.merge(line.strip(), 1, Integer::sum));
        List<Integer> lacking = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int left = there.merge(lines.get(i).strip(), -1, Integer::sum);
            if (left < 0) {
                lacking.add(i);
            }
        }
        return lacking;
    }

    /** The lines that its findings speak of, else those by which it differs from its counterpart. */
    List<PagePart.Excerpt> excerpts(Optional<ShownExample> counterpart) {
        List<PagePart.Excerpt> excerpts = new ArrayList<>();
        for (Map.Entry<String, List<String>> file : files.entrySet()) {
            SortedSet<Integer> found = found(file.getKey());
            SortedSet<Integer> marked = new TreeSet<>(found);
            List<String> others =
                    counterpart.map(other -> other.files.get(file.getKey())).orElse(null);
            if (others != null && run.findings().isEmpty()) {
                lacking(file.getValue(), others).forEach(index -> marked.add(index + 1));
            }
            if (!marked.isEmpty()) {
                excerpts.add(excerpt(file.getKey(), file.getValue(), marked));
            }
        }
        return excerpts;
    }

    /** Numbers of the lines of a file that findings, or what they rest on, point at. */
    private SortedSet<Integer> found(String path) {
        SortedSet<Integer> found = new TreeSet<>();
        for (Finding finding : run.findings()) {
            if (finding.location().file().equals(path)) {
                found.add(finding.location().line());
            }
            finding.evidence().sightings().stream()
                    .filter(sighting -> sighting.location().file().equals(path))
                    .forEach(sighting -> found.add(sighting.location().line()));
        }
        run.findings().stream()
                .flatMap(finding -> finding.evidence().witnesses().stream())
                .map(Witness::first)
                .filter(first -> first != null && first.file().equals(path))
                .forEach(first -> found.add(first.line()));
        found.remove(0);
        return found;
    }

    private PagePart.Excerpt excerpt(String path, List<String> lines, SortedSet<Integer> marked) {
        int behind = somethingIsMissing() ? BEHIND : AROUND;
        SortedSet<Integer> shown = new TreeSet<>();
        for (int mark : marked) {
            for (int line = mark - AROUND; line <= mark + behind; line++) {
                if (line >= 1 && line <= lines.size() && shown.size() < MOST_LINES) {
                    shown.add(line);
                }
            }
        }
        int margin = shown.stream()
                .map(line -> lines.get(line - 1))
                .filter(line -> !line.isBlank())
                .mapToInt(ShownExample::margin)
                .min()
                .orElse(0);
        List<Optional<PagePart.Line>> excerpt = new ArrayList<>();
        int last = shown.isEmpty() ? 0 : shown.first() - 1;
        for (int line : shown) {
            if (line > last + 1) {
                excerpt.add(Optional.empty());
            }
            String text = lines.get(line - 1);
            excerpt.add(Optional.of(new PagePart.Line(line, marked.contains(line), printable(text, margin))));
            last = line;
        }
        return new PagePart.Excerpt(path, excerpt);
    }

    /** Whether what is at fault is not in the lines found, but missing from what follows. */
    private boolean somethingIsMissing() {
        return run.findings().stream()
                .anyMatch(finding -> finding.outcome() == Outcome.FAILED
                        && finding.rule().requirement() instanceof Requirement.Presence presence
                        && !presence.inText()
                        && finding.evidence().sightings().isEmpty());
    }

    private static int margin(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static String printable(String line, int margin) {
        int blanks = Math.max(0, margin(line) - margin);
        return " ".repeat(blanks) + Console.printable(line);
    }

    /** Paths of all files. */
    List<String> paths() {
        List<String> paths =
                new ArrayList<>(run.example().files().stream().map(Page::path).toList());
        Collections.sort(paths);
        return paths;
    }
}
