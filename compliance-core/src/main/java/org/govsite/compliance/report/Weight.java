package org.govsite.compliance.report;

import java.util.List;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;

/** How much the findings of one rule weigh together, lightest first. */
enum Weight {
    /** It finds nothing, or does not count. */
    CLEAR,
    /** People have said that it may pass. */
    SETTLED,
    NOT_MEASURABLE,
    NOTICE,
    QUESTION,
    WARNING,
    /** The verdict is held back by it. */
    FAILURE;

    static Weight of(List<Finding> findings, Gate gate) {
        return findings.stream()
                .map(finding -> of(finding, gate))
                .max(Weight::compareTo)
                .orElse(CLEAR);
    }

    static Weight of(Finding finding, Gate gate) {
        if (finding.isSettled()) {
            return SETTLED;
        }
        if (gate.holdsBack(finding)) {
            return FAILURE;
        }
        if (finding.outcome() == Outcome.FAILED) {
            return finding.severity() == Severity.NOTE ? NOTICE : WARNING;
        }
        return finding.outcome() == Outcome.NEEDS_REVIEW ? QUESTION : NOT_MEASURABLE;
    }
}
