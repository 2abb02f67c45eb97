package org.govsite.compliance.judge;

import java.util.List;
import java.util.Set;
import org.govsite.compliance.pack.Phase;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.RuleResult;
import org.jspecify.annotations.Nullable;

/**
 * What became of one rule on one day, and what that rests on.
 *
 * @param by what put its question; null where the rule does not count
 * @param asOf the day, with what was asked of it
 * @param failures where it failed, for the rules that yield to it
 */
record Ruling(
        RuleResult result, List<Finding> findings, @Nullable Evaluator by, AsOf asOf, Set<Precedence.At> failures) {

    Ruling {
        findings = List.copyOf(findings);
    }

    /** Whether it is the same on any other day that has this phase for the rule and these questions, whatever its date. */
    boolean holds(@Nullable Phase phase, Evaluator evaluator) {
        return result.phase() == phase && (phase == null || by == evaluator && !asOf.wasAsked());
    }
}
