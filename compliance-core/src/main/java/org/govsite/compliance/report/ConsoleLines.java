package org.govsite.compliance.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.govsite.compliance.report.Console.Level;
import org.govsite.compliance.report.Console.Line;
import org.govsite.compliance.report.Console.View;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.result.SettlementFile.Notice;
import org.govsite.compliance.result.UnreadPage;
import org.govsite.compliance.text.Texts;

/** Builds the lines of {@link Console} for one result. */
final class ConsoleLines {

    private static final String INDENT = "    ";

    private final CheckResult result;
    private final View view;
    private final List<String> ahead;
    private final Texts messages;
    private final FindingText findingText;
    private final List<Line> lines = new ArrayList<>();

    private final SettlementText settlements;
    private final List<Finding> errors;
    private final List<Finding> warnings;
    private final List<Finding> notes;
    private final List<Finding> reviews;
    private final List<Finding> blind;

    ConsoleLines(CheckResult result, View view) {
        this(result, view, List.of());
    }

    /** @param ahead what is to be said of later days */
    ConsoleLines(CheckResult result, View view, List<String> ahead) {
        this.result = result;
        this.view = view;
        this.ahead = ahead;
        this.messages = Messages.in(view.locale());
        this.findingText = new FindingText(result, view.locale());
        this.errors = Part.ERRORS.in(result);
        this.warnings = Part.WARNINGS.in(result);
        this.notes = Part.NOTES.in(result);
        this.reviews = Part.REVIEWS.in(result);
        this.blind = Part.BLIND.in(result);
        this.settlements = new SettlementText(view.locale());
    }

    List<Line> lines() {
        add(Level.INFO, header());
        byTemplate(errors, Level.ERROR);
        byTemplate(warnings, Level.WARNING);
        listed("notes", notes, Level.INFO);
        questions();
        listed("blind", blind, Level.INFO);
        settled();
        notices();
        if (!result.unread().isEmpty()) {
            add(Level.WARNING, messages.count("unread", result.unread().size()));
            each(result.unread(), Level.WARNING, this::unread);
        }
        wanting();
        ending();
        return List.copyOf(lines);
    }

    /** What is the matter with one template stands together, under a line that says where its footer is edited. */
    private void byTemplate(List<Finding> findings, Level level) {
        TemplateGroups groups = new TemplateGroups(result, messages, findings);
        each(groups.findings(), level, (at, finding) -> {
            groups.headingBefore(finding).ifPresent(heading -> add(at, heading));
            inFull(at, finding);
        });
    }

    private void add(Level level, String text) {
        lines.add(new Line(level, text));
    }

    private String header() {
        int others = result.pageCount() - result.documentCount();
        return messages.text(
                "header",
                Map.of(
                        "site", Printable.value(view.site()),
                        "documents", documents(),
                        "templates",
                                messages.count("templates", result.templates().size()),
                        "others", others == 0 ? "" : messages.count("others", others),
                        "pack", pack(),
                        "rules", rules(),
                        "asOf", result.asOf()));
    }

    private String pack() {
        return result.pack().ref().id() + " " + result.pack().ref().version();
    }

    private String documents() {
        return messages.count("documents", result.documentCount());
    }

    private String rules() {
        return messages.count(
                "rules",
                result.rules().stream().filter(rule -> rule.phase() != null).count());
    }

    /** The rules that had something to say of a page. */
    private String asked() {
        return messages.count(
                "asked", result.rules().stream().filter(Coverage::isAsked).count());
    }

    /** Prints the first ones of a list and counts the others. */
    private <T> void each(List<T> things, Level level, BiConsumer<Level, T> print) {
        things.stream().limit(view.limit()).forEach(thing -> print.accept(level, thing));
        more(things.size() - view.limit(), level);
    }

    private void more(int rest, Level level) {
        if (rest > 0) {
            add(level, INDENT + messages.count("more", rest, Map.of("report", Printable.value(view.report()))));
        }
    }

    private void inFull(Level level, Finding finding) {
        List<String> text = findingText.inFull(finding);
        add(level, text.get(0));
        text.stream().skip(1).forEach(line -> add(level, INDENT + line));
        finding.rule()
                .deprecatedOn(result.asOf())
                .ifPresent(deprecation -> add(level, INDENT + findingText.deprecated(deprecation)));
    }

    private void listed(String key, List<Finding> findings, Level level) {
        if (!findings.isEmpty()) {
            add(level, messages.count(key, findings.size()));
            each(findings, level, (at, finding) -> add(at, INDENT + findingText.inOneLine(finding)));
        }
    }

    /** Each question with its id, and below them how they are answered. */
    private void questions() {
        if (reviews.isEmpty()) {
            return;
        }
        Level level = reviews.stream().anyMatch(view.gate()::holdsBack) ? Level.ERROR : Level.INFO;
        add(level, messages.count("reviews", reviews.size()));
        each(reviews, level, (at, finding) -> add(at, INDENT + findingText.asked(finding)));
        add(
                Level.INFO,
                INDENT
                        + (view.answer().isEmpty()
                                ? messages.text("reviews.answer")
                                : messages.text(
                                        "reviews.command",
                                        Map.of(
                                                "command",
                                                view.answer() + reviews.get(0).id()))));
    }

    /** What people have settled stays in sight. */
    private void settled() {
        List<Finding> settled = Part.SETTLED.in(result);
        if (!settled.isEmpty()) {
            add(Level.INFO, messages.count("settled", settled.size()));
            each(
                    settled,
                    Level.INFO,
                    (at, finding) -> add(
                            at,
                            INDENT
                                    + messages.text(
                                            "settled.line",
                                            Map.of(
                                                    "finding",
                                                    findingText.inOneLine(finding),
                                                    "settlements",
                                                    settlements.of(finding)))));
        }
    }

    /** Entries of waivers, baseline and answers that do not count, or not as they were meant. */
    private void notices() {
        List<Notice> notices = result.notices();
        if (!notices.isEmpty()) {
            add(
                    notices.stream()
                            .map(ConsoleLines::level)
                            .max(Level::compareTo)
                            .orElseThrow(),
                    messages.count("notices", notices.size()));
            notices.stream().limit(view.limit()).forEach(notice -> add(level(notice), INDENT + settlements.of(notice)));
            more(notices.size() - view.limit(), Level.WARNING);
        }
    }

    private static Level level(Notice notice) {
        return switch (notice.severity()) {
            case ERROR -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case NOTE -> Level.INFO;
        };
    }

    /** What the site card would let the checker ask in addition. */
    private void wanting() {
        SortedSet<String> keys = new TreeSet<>();
        List<RuleResult> mute = result.rules().stream()
                .filter(rule -> rule.phase() != null && !rule.needs().isEmpty())
                .filter(rule -> rule.count(Outcome.INAPPLICABLE)
                        == rule.pages().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                .toList();
        mute.forEach(rule -> keys.addAll(rule.needs()));
        keys.remove("register");
        if (!keys.isEmpty()) {
            int rules = (int) mute.stream()
                    .filter(rule -> !rule.needs().equals(Set.of("register")))
                    .count();
            add(
                    Level.INFO,
                    messages.count("wanting", rules, Map.of("keys", String.join(messages.text("comma"), keys))));
        }
    }

    private void unread(Level level, UnreadPage page) {
        add(
                level,
                INDENT
                        + messages.text(
                                "unread.page",
                                Map.of(
                                        "path", Printable.value(page.path()),
                                        "reason", Printable.value(page.reason()))));
    }

    String verdict() {
        Verdict verdict = view.gate().verdict(result);
        return messages.text(
                "verdict." + verdict.json(),
                Map.of(
                        "rules", asked(),
                        "documents", documents(),
                        "counts", Part.counts(result, messages),
                        "obstacle",
                                view.gate().obstacle(result).map(this::obstacle).orElse("")));
    }

    private String obstacle(Obstacle obstacle) {
        return messages.text(
                "obstacle." + obstacle.json(),
                Map.of(
                        "site", Printable.value(view.site()),
                        "pack", pack(),
                        "asOf", result.asOf(),
                        "from", inForceFrom(),
                        "home", Printable.value(result.home()),
                        "documents", documents(),
                        "blind", result.notMeasurable(),
                        "limit", view.gate().maxNotMeasurable()));
    }

    /** The first day after the as-of date on which a rule counts; where there is none, the first day of the pack. */
    private LocalDate inForceFrom() {
        return result.pack().rules().stream()
                .map(rule -> rule.phases(result.siteKind()))
                .flatMap(phases -> Stream.of(phases.announced(), phases.advisory(), phases.mandatory()))
                .filter(date -> date != null && date.isAfter(result.asOf()))
                .min(Comparator.naturalOrder())
                .orElse(result.pack().effective());
    }

    private void ending() {
        ConsoleEnding ending = new ConsoleEnding(result, view);
        if (view.gate().verdict(result) == Verdict.PASSED) {
            lines.addAll(ending.passed(verdict(), ahead));
        } else {
            // Later days come first: what fails today has to be among the last lines.
            ahead.forEach(line -> add(Level.WARNING, line));
            lines.addAll(ending.failed(verdict(), lines.size() - 1));
        }
    }

    /** The last lines in short, for where nothing else can be seen any more. */
    String summary() {
        return String.join("\n", new ConsoleEnding(result, view).summary(verdict()));
    }
}
