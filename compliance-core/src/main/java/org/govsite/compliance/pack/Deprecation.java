package org.govsite.compliance.pack;

import java.time.LocalDate;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;

/**
 * That another rule takes the place of a rule. A deprecated rule counts until it is withdrawn; whoever reads of it is told
 * where to look from now on. Immutable.
 *
 * @param since first day on which the rule is deprecated, local to Asia/Shanghai
 * @param replacedBy the rule that takes its place; the pack has it
 */
public record Deprecation(LocalDate since, RuleId replacedBy) {

    static Deprecation read(JsonPart part) {
        JsonFields fields = JsonFields.of(part, "since", "replacedBy");
        return new Deprecation(
                fields.required("since").date(),
                new RuleId(fields.required("replacedBy").id()));
    }
}
