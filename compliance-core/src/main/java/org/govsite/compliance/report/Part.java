package org.govsite.compliance.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.text.Texts;

/** The parts into which every report puts findings, in their order; each finding is in one of them. */
enum Part {
    ERRORS(failed(Severity.ERROR)),
    WARNINGS(failed(Severity.WARNING)),
    NOTES(failed(Severity.NOTE)),
    REVIEWS(finding -> finding.outcome() == Outcome.NEEDS_REVIEW && !finding.isSettled()),
    BLIND(finding -> finding.outcome() == Outcome.NOT_MEASURABLE && !finding.isSettled()),
    SETTLED(Finding::isSettled);

    private final Predicate<Finding> holds;

    Part(Predicate<Finding> holds) {
        this.holds = holds;
    }

    private static Predicate<Finding> failed(Severity severity) {
        return finding -> finding.outcome() == Outcome.FAILED && finding.severity() == severity && !finding.isSettled();
    }

    /** The word for it in keys of texts. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part of(Finding finding) {
        for (Part part : values()) {
            if (part.holds.test(finding)) {
                return part;
            }
        }
        throw new IllegalArgumentException("a finding has the outcome " + finding.outcome());
    }

    /** The findings of a result in this part, in their order. */
    List<Finding> in(CheckResult result) {
        return result.findings().stream().filter(holds).toList();
    }

    int count(CheckResult result) {
        return in(result).size();
    }

    /** How many findings each part has, in one line; of settled ones nothing is said where there is none. */
    static String counts(CheckResult result, Texts messages) {
        int settled = SETTLED.count(result);
        return messages.text(
                        "counts",
                        Map.of(
                                "errors", ERRORS.count(result),
                                "warnings", WARNINGS.count(result),
                                "reviews", REVIEWS.count(result),
                                "blind", BLIND.count(result)))
                + (settled == 0 ? "" : messages.text("counts.settled", Map.of("n", settled)));
    }
}
