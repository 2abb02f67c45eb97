package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.publish.Example;
import org.govsite.compliance.publish.ExampleRun;
import org.govsite.compliance.publish.Examples;
import org.govsite.compliance.result.Outcome;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Executes the examples of every rule of the bundled packs: each has the outcome of its name, and triggers its own rule only. */
class RuleExamplesTest {

    private final Map<String, FactSheet> facts = new ConcurrentHashMap<>();

    @TestFactory
    Stream<DynamicNode> every_example_has_the_outcome_of_its_name() {
        return packs(true);
    }

    @TestFactory
    @Tag("thorough")
    Stream<DynamicNode> every_example_has_the_outcome_of_its_name_by_older_versions_too() {
        return packs(false);
    }

    /** The newest version of each pack, or the others. */
    private Stream<DynamicNode> packs(boolean newest) {
        return RulePacks.bundled().stream()
                .filter(ref -> ref.equals(RulePacks.newestBundled(ref.id())) == newest)
                .map(RulePacks::bundled)
                .map(pack -> dynamicContainer(
                        pack.ref().toString(), pack.rules().stream().flatMap(rule -> tests(pack, rule))));
    }

    private Stream<DynamicNode> tests(RulePack pack, Rule rule) {
        List<Example> examples = Examples.bundled().of(rule);
        Stream<DynamicNode> each = examples.stream()
                .map(example -> dynamicTest(rule.id() + " " + example.name(), () -> judge(pack, example)));
        DynamicNode enough = dynamicTest(
                rule.id() + " has an example that passes and one that fails",
                () -> assertThat(examples).extracting(Example::outcome).contains(Outcome.PASSED, Outcome.FAILED));
        return Stream.concat(each, Stream.of(enough));
    }

    private void judge(RulePack pack, Example example) {
        ExampleRun run = ExampleRun.of(example, facts(example, pack), pack);

        assertThat(run.outcome()).as("outcome of %s", example.place()).contains(example.outcome());
        assertThat(run.others())
                .as("other rules that %s triggers", example.place())
                .isEqualTo(example.alsoTriggers());
        assertThat(run.ok()).isTrue();
    }

    /** What stands on the pages is the same for every version. */
    private FactSheet facts(Example example, RulePack pack) {
        return facts.computeIfAbsent(
                example.place(),
                place -> ComplianceChecker.builder().pack(pack).build().observe(example.site()));
    }
}
