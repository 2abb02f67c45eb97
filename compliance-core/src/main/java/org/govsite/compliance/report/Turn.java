package org.govsite.compliance.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Template;
import org.govsite.compliance.result.Timeline.Cause;
import org.govsite.compliance.result.Timeline.Change;
import org.govsite.compliance.result.Timeline.Entry;

/**
 * What one rule turns to on a day of a timeline, by the gate that decides.
 *
 * @param before what its findings weighed on the day before
 * @param after what they weigh from the day on
 * @param findings those that weigh so much from the day on; where nothing is left, those that weighed most before
 * @param templates number of templates with pages that have them
 * @param pages number of pages that have them
 */
record Turn(Rule rule, Cause cause, Weight before, Weight after, List<Finding> findings, int templates, int pages) {

    /** Of each change of a day its turn, by rule id. */
    static List<Turn> of(Entry entry, Gate gate) {
        return entry.changes().stream()
                .map(change -> of(change, entry.result(), gate))
                .toList();
    }

    /** Those that hold the verdict back on the first day, as if they had turned up on it. */
    static List<Turn> failures(CheckResult result, Gate gate) {
        return result.rules().stream()
                .map(rule -> new Change(
                        rule.rule(),
                        List.of(),
                        result.findings().stream()
                                .filter(finding ->
                                        finding.ruleId().equals(rule.rule().id()))
                                .toList(),
                        Cause.DUTY))
                .map(change -> of(change, result, gate))
                .filter(turn -> turn.after == Weight.FAILURE)
                .toList();
    }

    private static Turn of(Change change, CheckResult result, Gate gate) {
        Weight before = Weight.of(change.before(), gate);
        Weight after = Weight.of(change.after(), gate);
        List<Finding> shown = after == Weight.CLEAR ? change.before() : change.after();
        Weight weight = after == Weight.CLEAR ? before : after;
        List<Finding> findings = shown.stream()
                .filter(finding -> Weight.of(finding, gate) == weight)
                .toList();
        Set<String> pages = new TreeSet<>();
        findings.forEach(finding -> pages.addAll(finding.pages()));
        return new Turn(change.rule(), change.cause(), before, after, findings, templates(pages, result), pages.size());
    }

    private static int templates(Set<String> pages, CheckResult result) {
        return (int) result.templates().stream()
                .map(Template::pages)
                .filter(template -> template.stream().anyMatch(pages::contains))
                .count();
    }

    /** Whether it weighs something else than before, which is worth a line. */
    boolean isTurned() {
        return before != after;
    }

    /** Whether the verdict is held back by it from the day on, and was not before. */
    boolean newlyFails() {
        return isTurned() && after == Weight.FAILURE;
    }
}
