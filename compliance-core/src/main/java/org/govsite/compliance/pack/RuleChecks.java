package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** What must hold for every effective rule, whether it was written or changed. */
final class RuleChecks {

    private RuleChecks() {}

    /**
     * @param rule the effective rule
     * @param where the place whose author can mend it
     */
    static void check(Rule rule, String where) {
        Phases phases = rule.phases();
        LocalDate last = null;
        for (LocalDate date : Stream.of(phases.announced(), phases.advisory(), phases.mandatory(), phases.withdrawn())
                .filter(Objects::nonNull)
                .toList()) {
            if (last != null && date.isBefore(last)) {
                throw PackErrors.at(
                        where,
                        "规则 " + rule.id() + " 的阶段日期倒着走：" + date + " 在 " + last + " 之前",
                        "按 announced、advisory、mandatory、withdrawn 的先后排列。",
                        "The phases of rule " + rule.id() + " run backwards: " + date + " is before " + last,
                        "Order them announced, advisory, mandatory, withdrawn.");
            }
            last = date;
        }
        if (phases.announced() == null && phases.advisory() == null && phases.mandatory() == null) {
            throw PackErrors.at(
                    where,
                    "规则 " + rule.id() + " 从不生效",
                    "至少写上 announced、advisory、mandatory 中的一个日期。",
                    "Rule " + rule.id() + " never counts",
                    "Give a date to announced, advisory or mandatory.");
        }
        boolean recalledOnly = rule.sources().stream().allMatch(source -> source.confidence() == Confidence.D);
        if (recalledOnly && phases.mandatory() != null) {
            throw PackErrors.at(
                    where,
                    "规则 " + rule.id() + " 的依据都是未核实的（D），不能成为强制规则",
                    "请删去 mandatory 日期，或补上核实过的依据（A、B、C）。",
                    "Rule " + rule.id() + " rests on unchecked sources (D) only and may not be mandatory",
                    "Remove the mandatory date or name a checked source (A, B, C).");
        }
    }
}
