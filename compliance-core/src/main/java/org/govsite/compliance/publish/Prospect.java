package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.Objects;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * What one rule of one pack has in store for a site that stays as it is: the gravest outcome on the day of the rehearsal or on
 * a later day on which the rule counts. Immutable.
 *
 * @param outcome the gravest: {@code FAILED}, else {@code NEEDS_REVIEW}, {@code NOT_MEASURABLE}, {@code PASSED},
 *     {@code INAPPLICABLE}
 * @param severity the heaviest that a finding of that outcome ever has; null for {@code PASSED} and {@code INAPPLICABLE}
 * @param from the first day of that outcome (Asia/Shanghai)
 * @param errorFrom the first day on which the rule fails with severity {@code ERROR}; null when that day never comes
 * @param pages how many pages have the outcome on the day on which they are most; 0 for {@code INAPPLICABLE}
 * @param location where to look first; null for {@code PASSED} and {@code INAPPLICABLE}
 * @param message what is wrong or asked; empty texts for {@code PASSED} and {@code INAPPLICABLE}
 * @param exercised whether some page passes or fails the rule on some day, so that the site tells what the rule does
 */
public record Prospect(
        Outcome outcome,
        @Nullable Severity severity,
        LocalDate from,
        @Nullable LocalDate errorFrom,
        int pages,
        @Nullable Location location,
        LocalizedText message,
        boolean exercised) {

    public Prospect {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(message, "message");
    }
}
