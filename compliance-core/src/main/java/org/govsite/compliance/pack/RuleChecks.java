package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/** What must hold for every effective rule, whether it was written or changed. */
final class RuleChecks {

    private RuleChecks() {}

    /**
     * @param rule the effective rule
     * @param where the place whose author can mend it
     */
    static void check(Rule rule, String where) {
        Schedule schedule = rule.schedule();
        inOrder(rule, null, where);
        for (SiteKind kind : schedule.differing().keySet()) {
            inOrder(rule, kind, where);
            if (!rule.siteKinds().isEmpty() && !rule.siteKinds().contains(kind)) {
                throw PackErrors.at(
                        where,
                        "规则 " + rule.id() + " 给 " + kind.json() + " 类网站写了日期，可是它不检查这类网站",
                        "在 applies.siteKinds 里加上它，或删去这些日期。",
                        "Rule " + rule.id() + " has dates for sites of kind " + kind.json()
                                + " and does not apply to them",
                        "Add the kind to applies.siteKinds or remove its dates.");
            }
        }
        if (counting(schedule).noneMatch(Phases::everCount)) {
            throw PackErrors.at(
                    where,
                    "规则 " + rule.id() + " 从不生效",
                    "至少写上 announced、advisory、mandatory 中的一个日期。",
                    "Rule " + rule.id() + " never counts",
                    "Give a date to announced, advisory or mandatory.");
        }
        boolean recalledOnly = rule.sources().stream().allMatch(source -> source.confidence() == Confidence.D);
        if (recalledOnly && counting(schedule).anyMatch(phases -> phases.mandatory() != null)) {
            throw PackErrors.at(
                    where,
                    "规则 " + rule.id() + " 的依据都是未核实的（D），不能成为强制规则",
                    "请删去 mandatory 日期，或补上核实过的依据（A、B、C）。",
                    "Rule " + rule.id() + " rests on unchecked sources (D) only and may not be mandatory",
                    "Remove the mandatory date or name a checked source (A, B, C).");
        }
    }

    /** The usual dates and those of each kind of site that has its own. */
    private static Stream<Phases> counting(Schedule schedule) {
        return Stream.concat(
                Stream.of(schedule.usual()),
                schedule.differing().keySet().stream().map(schedule::of));
    }

    private static void inOrder(Rule rule, @Nullable SiteKind kind, String where) {
        Phases phases = rule.phases(kind);
        LocalDate last = null;
        for (PhaseStart start : PhaseStart.values()) {
            LocalDate date = phases.start(start);
            if (last != null && date != null && date.isBefore(last)) {
                throw PackErrors.at(
                        where,
                        "规则 " + rule.id() + " 的阶段日期" + (kind == null ? "" : "（" + kind.json() + " 类网站）") + "倒着走：" + date
                                + " 在 " + last + " 之前",
                        "按 announced、advisory、mandatory、withdrawn 的先后排列。",
                        "The phases of rule " + rule.id() + (kind == null ? "" : " for sites of kind " + kind.json())
                                + " run backwards: " + date + " is before " + last,
                        "Order them announced, advisory, mandatory, withdrawn.");
            }
            last = date == null ? last : date;
        }
    }
}
