package org.govsite.compliance.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.govsite.compliance.pack.Phase;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.result.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of all rules as days pass: of each day the same as if it were the only one, but a rule is heard again only where
 * its phase, the questions it leaves things to, where others failed that it yields to, or something that it asked of the day may
 * have changed. Not for several threads.
 */
final class Rulings {

    private final Judge judge;
    private final Precedence precedence;
    private final Map<RuleId, Ruling> byRule = new HashMap<>();

    Rulings(Judge judge) {
        this.judge = judge;
        this.precedence = new Precedence(judge.pack().rules());
    }

    /**
     * Goes to a day. Days may come in any order.
     *
     * @param duties the day whose duties count
     * @param asOf makes the same day, or one that differs in age, anew for each rule: it notes what that rule asks of it
     */
    void goTo(LocalDate duties, Supplier<AsOf> asOf) {
        goTo(duties, asOf, null);
    }

    /** The same, and takes what does not depend on the age of the site from other rulings that are at these duties. */
    void goTo(LocalDate duties, Supplier<AsOf> asOf, @Nullable Rulings beside) {
        Evaluator evaluator = judge.evaluator(duties);
        Set<String> moved = new HashSet<>();
        for (Rule rule : precedence.order()) {
            Phase phase = judge.phase(rule, duties);
            Ruling before = byRule.get(rule.id());
            if (before != null
                    && before.holds(phase, evaluator)
                    && rule.yieldsTo().stream().noneMatch(moved::contains)) {
                continue;
            }
            Ruling ruling = beside == null ? null : beside.lend(rule, phase, evaluator, precedence);
            if (ruling == null) {
                precedence.remember(rule, Set.of());
                ruling = judge.hear(rule, phase, asOf.get(), evaluator, precedence);
            } else {
                precedence.remember(rule, ruling.failures());
            }
            byRule.put(rule.id(), ruling);
            if (before == null || !before.failures().equals(ruling.failures())) {
                moved.add(rule.id().value());
            }
        }
    }

    private @Nullable Ruling lend(Rule rule, @Nullable Phase phase, Evaluator evaluator, Precedence other) {
        Ruling own = byRule.get(rule.id());
        boolean same = own != null
                && own.holds(phase, evaluator)
                && rule.yieldsTo().stream()
                        .allMatch(id -> precedence.failures(id).equals(other.failures(id)));
        return same ? own : null;
    }

    Ruling of(Rule rule) {
        return Objects.requireNonNull(byRule.get(rule.id()), "goTo comes first");
    }

    /** All findings, in order. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        precedence.order().forEach(rule -> findings.addAll(of(rule).findings()));
        findings.sort(Grouping.ORDER);
        return findings;
    }

    /** The first later day on which something that was asked of the day may change; the last of all days where there is none. */
    LocalDate change() {
        return byRule.values().stream()
                .map(ruling -> ruling.asOf().change())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }
}
