package org.govsite.compliance.publish;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.RuleResult;

/**
 * An example, judged by a pack version. Immutable.
 *
 * @param example the example
 * @param outcome what its rule came to: the heaviest outcome on any page; empty when the rule does not count on that day
 * @param others ids of other rules that it triggers; without those of lower packs, of which an example knows nothing
 * @param result everything that came out
 */
public record ExampleRun(Example example, Optional<Outcome> outcome, SortedSet<String> others, CheckResult result) {

    private static final Set<Outcome> TRIGGERED =
            EnumSet.of(Outcome.FAILED, Outcome.NEEDS_REVIEW, Outcome.NOT_MEASURABLE);

    public ExampleRun {
        others = Collections.unmodifiableSortedSet(new TreeSet<>(others));
    }

    /**
     * Executes an example.
     *
     * @throws PackException when the pack does not have its rule
     * @throws org.govsite.compliance.site.SiteException when it holds no page
     */
    public static ExampleRun of(Example example, RulePack pack) {
        return of(example, checker(example, pack).observe(example.site()), pack);
    }

    /**
     * Executes an example whose site was observed before; the same as {@link #of(Example, RulePack)}.
     *
     * @throws PackException when the pack does not have its rule
     */
    public static ExampleRun of(Example example, FactSheet facts, RulePack pack) {
        CheckResult result = checker(example, pack).judge(facts);
        RuleResult own = result.rules().stream()
                .filter(each -> each.rule().id().equals(example.rule()))
                .findFirst()
                .orElseThrow();
        SortedSet<String> others = new TreeSet<>();
        for (Finding finding : result.findings()) {
            if (TRIGGERED.contains(finding.outcome())
                    && !finding.ruleId().equals(example.rule())
                    && mayConcern(pack, own.rule(), finding.rule())) {
                others.add(finding.ruleId().value());
            }
        }
        return new ExampleRun(example, heaviest(own), others, result);
    }

    /** What its own rule found, in the order of the result. */
    public List<Finding> findings() {
        return result.findings().stream()
                .filter(finding -> finding.ruleId().equals(example.rule()))
                .toList();
    }

    /** Whether the rule had the outcome that the name says. */
    public boolean hasTheOutcomeOfItsName() {
        return outcome.filter(example.outcome()::equals).isPresent();
    }

    /** Whether the rule had the outcome of the name, and no other rule was triggered but those that the example names. */
    public boolean ok() {
        return hasTheOutcomeOfItsName() && others.equals(example.alsoTriggers());
    }

    private static ComplianceChecker checker(Example example, RulePack pack) {
        Rule rule = rule(example.rule(), pack);
        ComplianceChecker.Builder checker =
                ComplianceChecker.builder().pack(pack).card(example.card()).asOf(example.day(rule));
        example.register().ifPresent(checker::register);
        return checker.build();
    }

    private static Rule rule(RuleId id, RulePack pack) {
        return pack.rule(id.value())
                .orElseThrow(() -> new PackException(
                        "规则包 " + pack.ref() + " 没有规则 " + id + "，示例无从判断。请换一个版本。",
                        "Pack " + pack.ref() + " has no rule " + id
                                + " to judge the example by. Use another version."));
    }

    /** A city may order a column of its own; examples of the nation know nothing of it. */
    private static boolean mayConcern(RulePack pack, Rule own, Rule other) {
        return height(pack, other) >= height(pack, own);
    }

    private static int height(RulePack pack, Rule rule) {
        return pack.lineage().stream()
                .map(ref -> ref.id())
                .distinct()
                .toList()
                .indexOf(rule.origin().id());
    }

    /** The heaviest outcome of a rule: pages of a small site that it does not blame count less. */
    private static Optional<Outcome> heaviest(RuleResult result) {
        return Stream.of(
                        Outcome.FAILED,
                        Outcome.NEEDS_REVIEW,
                        Outcome.NOT_MEASURABLE,
                        Outcome.PASSED,
                        Outcome.INAPPLICABLE)
                .filter(outcome -> result.count(outcome) > 0)
                .findFirst();
    }
}
