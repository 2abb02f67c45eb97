package org.govsite.compliance.result;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people have said of a finding: that it is waived for a time, known for long, or what they saw when they looked. It hides
 * nothing: a settled finding stands in every report, with who settled it. Immutable.
 *
 * @param kind what was said
 * @param by who said it; empty where a tool recorded it
 * @param on the day on which it was said (Asia/Shanghai)
 * @param until last day on which it counts; null where it has no end
 * @param reason why, in their words; empty where none was given
 * @param document number of the document by which it was approved; empty where there is none
 */
public record Settlement(
        Kind kind, String by, LocalDate on, @Nullable LocalDate until, String reason, String document) {

    public Settlement {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(document, "document");
    }

    /** What was said. */
    public enum Kind {
        /** A person looked and the duty is fulfilled. */
        ANSWERED_PASSED,
        /** A person looked and the duty is breached: the question has become a failure. */
        ANSWERED_FAILED,
        /** Somebody who may has approved that the duty is not fulfilled here for a time. */
        WAIVED,
        /** It was found when the baseline was recorded. */
        BASELINE;

        /** Whether it lets the finding pass. */
        public boolean releases() {
            return this != ANSWERED_FAILED;
        }
    }
}
