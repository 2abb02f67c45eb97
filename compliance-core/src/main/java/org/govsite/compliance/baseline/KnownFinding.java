package org.govsite.compliance.baseline;

import java.util.Objects;
import org.govsite.compliance.site.Location;

/**
 * A finding that was known when a baseline was recorded. Immutable.
 *
 * @param at where it stands in the file of the baseline
 * @param id its identity, which alone counts
 * @param rule id of its rule
 * @param question whether it was a question then: what somebody has seen to be breached since is known no more
 * @param place where it was then, for readers
 * @param message what was wrong then, in Chinese, for readers
 */
public record KnownFinding(Location at, String id, String rule, boolean question, String place, String message) {

    public KnownFinding {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }
}
