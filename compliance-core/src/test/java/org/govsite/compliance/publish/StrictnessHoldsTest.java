package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * That the orders of {@link Strictness} are true: where a change of one key is said to be stricter, no example of the rule
 * that failed passes, and where it is said to be laxer, none that passed fails.
 */
class StrictnessHoldsTest {

    @Test
    void some_changes_of_bundled_rules_do_to_their_examples_what_is_said_of_them() {
        assertThat(judged(30)).isGreaterThan(100);
    }

    @Test
    @Tag("thorough")
    void all_changes_of_bundled_rules_do_to_their_examples_what_is_said_of_them() {
        assertThat(judged(Integer.MAX_VALUE)).isGreaterThan(1_000);
    }

    /** How many examples were judged by two states of their rule. */
    private static int judged(int most) {
        int judged = 0;
        int changed = 0;
        List<String> broken = new ArrayList<>();
        for (Change change : changes(most)) {
            RulePack pack = alone(change.pack, change.rule);
            RulePack other = alone(change.pack, Slips.with(change.rule, change.slip.after()));
            for (Example example : Examples.bundled().of(change.rule)) {
                FactSheet facts = ComplianceChecker.builder()
                        .pack(pack)
                        .card(example.card())
                        .build()
                        .observe(example.site());
                int was = weight(example, facts, pack);
                int is = weight(example, facts, other);
                if (change.way == Direction.STRICTER ? is < was : is > was) {
                    broken.add("%s of %s: %s -> %s"
                            .formatted(example.name(), change.rule.id(), change.slip.before(), change.slip.after()));
                }
                judged++;
                changed += is == was ? 0 : 1;
            }
        }
        assertThat(broken).isEmpty();
        assertThat(changed).as("examples whose outcome the changes reach").isGreaterThan(judged / 20);
        return judged;
    }

    /** 2 for a breach, 1 for a question, 0 for neither; what cannot be seen or was not asked counts as neither. */
    private static int weight(Example example, FactSheet facts, RulePack pack) {
        return ExampleRun.of(example, facts, pack)
                .outcome()
                .map(outcome -> outcome == Outcome.FAILED ? 2 : outcome == Outcome.NEEDS_REVIEW ? 1 : 0)
                .orElse(0);
    }

    /** The pack with one rule only: what other rules leave to it, or it to them, is no matter of its own order. */
    private static RulePack alone(RulePack pack, Rule rule) {
        return Slips.with(pack, pack.ref(), rules -> List.of(rule));
    }

    private static List<Change> changes(int most) {
        List<Change> changes = new ArrayList<>();
        for (RulePack pack : Slips.packs()) {
            for (Rule rule : pack.rules()) {
                for (Slips.Slip slip : Slips.of(rule.requirement())) {
                    List<FieldChange> fields =
                            Aspects.changes(Strictness.aspects(slip.before()), Strictness.aspects(slip.after()));
                    Direction way = fields.size() == 1 ? fields.get(0).direction() : Direction.OPEN;
                    boolean sure = way == Direction.STRICTER || way == Direction.LAXER;
                    if (sure && rule.origin().id().equals(pack.ref().id()) && names(slip, pack)) {
                        changes.add(new Change(pack, rule, slip, way));
                    }
                }
            }
        }
        Collections.shuffle(changes, new Random(47));
        return changes.subList(0, Math.min(most, changes.size()));
    }

    /** Whether a pack has all items that the changed requirement names: no pack without can be read. */
    private static boolean names(Slips.Slip slip, RulePack pack) {
        return Reach.items(slip.after()).stream().allMatch(id -> pack.item(id).isPresent());
    }

    private record Change(RulePack pack, Rule rule, Slips.Slip slip, Direction way) {}
}
