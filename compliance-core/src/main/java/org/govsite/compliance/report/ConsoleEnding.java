package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.report.Console.Level;
import org.govsite.compliance.report.Console.Line;
import org.govsite.compliance.report.Console.View;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.text.Texts;

/** The lines that have to do for a hurried reader: verdict, the worst, what a bulletin would say, by when and what next. */
final class ConsoleEnding {

    private static final String INDENT = "    ";

    /** Where no more lines than these stand before the verdict, the worst is in sight and is not said again. */
    private static final int IN_SIGHT = 5;

    private final CheckResult result;
    private final View view;
    private final Texts messages;
    private final FindingText findingText;
    private final List<Finding> worst;

    ConsoleEnding(CheckResult result, View view) {
        this.result = result;
        this.view = view;
        this.messages = Messages.in(view.locale());
        this.findingText = new FindingText(result, view.locale());
        this.worst = Worst.of(result, view.gate());
    }

    List<Line> passed(String verdict, List<String> ahead) {
        List<Line> lines = new ArrayList<>();
        boolean clean = result.findings().isEmpty() && result.unread().isEmpty();
        lines.add(new Line(Level.INFO, clean ? parts(List.of(verdict, report())) : verdict));
        ahead.forEach(line -> lines.add(new Line(Level.WARNING, line)));
        if (!clean) {
            add(lines, Level.WARNING, sentence());
            add(lines, Level.INFO, parts(List.of(deadline(), report())));
        }
        return lines;
    }

    /** @param before how many lines tell of what was found */
    List<Line> failed(String verdict, int before) {
        List<Line> lines = new ArrayList<>(List.of(new Line(Level.ERROR, verdict)));
        boolean told = before > IN_SIGHT && !worst.isEmpty();
        if (told) {
            lines.addAll(worst());
        }
        if (Gate.isHeldByNotices(result)) {
            lines.add(new Line(Level.ERROR, messages.text("summary.notices")));
        }
        add(lines, Level.ERROR, sentence());
        add(lines, Level.ERROR, last());
        add(lines, Level.ERROR, explain(told));
        return lines;
    }

    List<String> summary(String verdict) {
        List<String> lines = new ArrayList<>(List.of(verdict));
        if (!worst.isEmpty()) {
            lines.add(messages.text("worst.first", Map.of("finding", findingText.inShort(worst.get(0)))));
        }
        if (Gate.isHeldByNotices(result)) {
            lines.add(messages.text("summary.notices"));
        }
        lines.add(sentence());
        lines.add(last());
        return lines.stream().filter(line -> !line.isEmpty()).toList();
    }

    private static void add(List<Line> lines, Level level, String text) {
        if (!text.isEmpty()) {
            lines.add(new Line(level, text));
        }
    }

    private List<Line> worst() {
        List<Line> lines = new ArrayList<>();
        boolean all = worst.containsAll(
                result.findings().stream().filter(view.gate()::holdsBack).toList());
        lines.add(new Line(Level.ERROR, messages.count(all ? "worst.all" : "worst", worst.size())));
        for (Finding finding : worst) {
            lines.add(new Line(
                    view.gate().holdsBack(finding) ? Level.ERROR : Level.WARNING,
                    INDENT + (lines.size()) + ". " + findingText.inShort(finding)));
        }
        return lines;
    }

    /** What a bulletin would say, and on how many pages that is so where it is not so of the whole site. */
    private String sentence() {
        String sentence = Printable.sentence(result.bulletinSentence().in(view.locale()));
        if (sentence.isEmpty()) {
            return "";
        }
        Set<String> pages = new TreeSet<>();
        result.findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .filter(finding -> finding.rule().requirement() instanceof Requirement.Presence)
                .forEach(finding -> pages.addAll(finding.pages()));
        return pages.size() >= result.documentCount()
                ? sentence
                : messages.count(
                        "sentence.part",
                        pages.size(),
                        Map.of("sentence", sentence, "documents", messages.count("documents", result.documentCount())));
    }

    private String last() {
        String next = view.next().isEmpty() ? "" : messages.text("next", Map.of("next", view.next()));
        return parts(List.of(deadline(), report(), next));
    }

    private String explain(boolean told) {
        return view.explain().isEmpty() || worst.isEmpty()
                ? ""
                : messages.text(
                        told ? "explain.first" : "explain",
                        Map.of("command", view.explain() + worst.get(0).id()));
    }

    private String parts(List<String> parts) {
        return String.join(
                messages.text("gap"),
                parts.stream().filter(part -> !part.isEmpty()).toList());
    }

    private String report() {
        return view.report().isEmpty() ? "" : messages.text("report", Map.of("report", Printable.value(view.report())));
    }

    /** By when the pack asks for what is wrong to be mended; empty where nothing is, or the pack does not say. */
    private String deadline() {
        boolean wrong = result.findings().stream()
                .anyMatch(finding -> finding.outcome() == Outcome.FAILED && finding.severity() != Severity.NOTE);
        return wrong && result.pack().rectifyBy() != null
                ? Deadline.text(messages, result.pack().rectifyBy(), result.asOf())
                : "";
    }
}
