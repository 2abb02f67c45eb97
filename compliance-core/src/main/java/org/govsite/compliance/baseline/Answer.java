package org.govsite.compliance.baseline;

import java.time.LocalDate;
import java.util.Objects;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Settlement;
import org.govsite.compliance.site.Location;

/**
 * What a person said to a question: whether the duty is fulfilled, by what they saw. Immutable.
 *
 * @param place where it stands in its file
 * @param question identity of the finding that asked
 * @param rule id of its rule
 * @param digest digest of what the person looked at: {@link Finding#evidenceDigest}
 * @param passed whether the duty is fulfilled
 * @param by who looked; never empty
 * @param on the day (Asia/Shanghai)
 * @param remark what else they had to say; empty for nothing
 * @param asked the question as it was put, in Chinese, for readers
 */
public record Answer(
        Location place,
        String question,
        String rule,
        String digest,
        boolean passed,
        String by,
        LocalDate on,
        String remark,
        String asked) {

    public Answer {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(on, "on");
        if (by.isBlank()) {
            throw new IllegalArgumentException("an answer has somebody who gave it");
        }
    }

    Settlement settlement() {
        Settlement.Kind kind = passed ? Settlement.Kind.ANSWERED_PASSED : Settlement.Kind.ANSWERED_FAILED;
        return new Settlement(kind, by, on, null, remark, "");
    }
}
