package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalLong;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.RuleId;
import org.jspecify.annotations.Nullable;

/**
 * One rule on one site under both packs. Immutable.
 *
 * @param rule id of the rule
 * @param title its title, in the newer pack where it has one there
 * @param move what becomes of it
 * @param before what it has in store under the older pack; null when it has no such rule or the rule counts no more
 * @param after the same under the newer pack
 */
public record RehearsedRule(
        RuleId rule,
        LocalizedText title,
        Move move,
        @Nullable Prospect before,
        @Nullable Prospect after) {

    /**
     * How many days the site has from a day on until the rule fails it with severity {@code ERROR} under the newer pack: 0 where
     * it does already, empty where that day never comes.
     */
    public OptionalLong daysLeft(LocalDate asOf) {
        return after == null || after.errorFrom() == null
                ? OptionalLong.empty()
                : OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(asOf, after.errorFrom())));
    }
}
