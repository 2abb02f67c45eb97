package org.govsite.compliance.publish;

import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.Severity;
import org.jspecify.annotations.Nullable;

/**
 * An example that a rule holds against its site by the new pack, and did not by the old one, or less so; both judged as of one
 * day. Immutable.
 *
 * @param rule the rule
 * @param example name of the example, such as {@code failed-no-number}
 * @param before what the breach weighed by the old pack; null when there was none
 * @param after what it weighs by the new one
 */
public record NowFailing(
        RuleId rule, String example, @Nullable Severity before, Severity after) {}
