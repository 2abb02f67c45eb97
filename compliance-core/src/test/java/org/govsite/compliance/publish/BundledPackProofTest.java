package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.PackContents;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The bundled packs are proved as those of an office are. */
class BundledPackProofTest {

    private static final Path PACKS = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("src/main/resources/org/govsite/compliance/packs");

    @Test
    @Tag("thorough")
    void nothing_is_wrong_with_them_and_their_examples_notice_nearly_every_change() {
        PackProof proof = PackProof.of(PACKS, "packs");

        assertThat(proof.problems()).isEmpty();
        assertThat(proof.packs()).containsExactlyElementsOf(RulePacks.bundled());
        assertThat(proof.score().all()).isGreaterThan(1000);
        assertThat(proof.score().share()).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void their_words_and_rules_are_sound() {
        Problems problems = new Problems();
        try (PackContents contents = PackContents.open(PACKS)) {
            for (String id : contents.ids()) {
                RulePack newest = RulePacks.bundled(RulePacks.newestBundled(id));
                List<Rule> rules = own(newest);
                var items = newest.items().stream()
                        .filter(item -> contents.items(id).contains(item.id()))
                        .toList();
                PackWords.check(newest, rules, items, contents, problems);
                DeadRules.check(newest, rules, items, contents, problems);
            }
        }
        assertThat(problems.all()).isEmpty();
    }

    /** A few rules with all their mutants, the same few in every build. */
    @Test
    void the_examples_of_a_sample_of_rules_notice_nearly_every_change() {
        RulePack pack = RulePacks.bundled(RulePacks.newestBundled("cn-national"));
        List<Rule> rules = own(pack);
        List<Trial> trials = new Random(20181010)
                .ints(0, rules.size())
                .distinct()
                .limit(12)
                .sorted()
                .mapToObj(rules::get)
                .map(rule -> trial(rule, pack))
                .toList();
        Mutations mutations = new Mutations(pack, trials);
        trials.forEach(trial -> mutations.add(trial, change -> true, (rule, path) -> rule));

        MutationScore score = mutations.score(1);

        assertThat(score.all()).isGreaterThan(40);
        assertThat(score.share()).as("%s", score.survivors()).isGreaterThanOrEqualTo(0.95);
    }

    private static Trial trial(Rule rule, RulePack pack) {
        ComplianceChecker checker = ComplianceChecker.builder().pack(pack).build();
        List<Example> examples = Examples.bundled().of(rule);
        List<FactSheet> facts = examples.stream()
                .map(example -> checker.observe(example.site()))
                .toList();
        return Trial.of(
                rule,
                pack,
                IntStream.range(0, examples.size())
                        .mapToObj(i -> ExampleRun.of(examples.get(i), facts.get(i), pack))
                        .toList(),
                facts);
    }

    private static List<Rule> own(RulePack pack) {
        return pack.rules().stream()
                .filter(rule -> rule.origin().id().equals(pack.ref().id()))
                .toList();
    }
}
