package org.govsite.compliance.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackContents;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;

/** Looks at every pack of a place. What cannot be read ends the look at that pack, not at the others. */
final class Prover {

    private final PackContents contents;
    private final Problems problems = new Problems();
    private final List<PackRef> packs = new ArrayList<>();
    private final List<MutationScore> scores = new ArrayList<>();
    private final int oneIn;

    private Prover(PackContents contents, int oneIn) {
        this.contents = contents;
        this.oneIn = oneIn;
    }

    /** @param oneIn of so many mutants one is tried; 1 for all */
    static PackProof prove(Path place, String name, int oneIn) {
        try (PackContents contents = PackContents.open(place)) {
            Prover prover = new Prover(contents, oneIn);
            contents.errors().forEach(error -> prover.problems.unreadable("", error));
            contents.ids().forEach(prover::pack);
            String path = place.toString().replace('\\', '/');
            return new PackProof(
                    prover.packs,
                    prover.problems.all().stream()
                            .map(problem -> named(problem, path, name))
                            .toList(),
                    MutationScore.sum(prover.scores.stream()
                            .map(score -> score.map(mutant -> named(mutant, path, name)))
                            .toList()));
        }
    }

    private void pack(String id) {
        List<RulePack> versions = new ArrayList<>();
        try {
            contents.versions(id).forEach(ref -> versions.add(contents.read(ref)));
        } catch (PackException e) {
            // Told before, with everything else that cannot be read.
            return;
        }
        versions.forEach(version -> packs.add(version.ref()));
        RulePack newest = versions.get(versions.size() - 1);
        List<Item> items = newest.items().stream()
                .filter(item -> contents.items(id).contains(item.id()))
                .toList();
        List<VersionRules> proofs = VersionRules.newestFirst(versions);
        PackWords.check(
                newest, proofs.stream().flatMap(each -> each.whole().stream()).toList(), items, contents, problems);
        for (VersionRules proof : proofs) {
            boolean last = proof.pack() == newest;
            DeadRules.check(proof.pack(), proof.own(), last ? items : List.of(), contents, problems);
        }
        ExampleCheck examples = new ExampleCheck(id, contents, problems);
        examples.check(versions);
        Recognition.check(newest, items, examples.all(), problems);
        proofs.forEach(proof -> scores.add(score(proof, proof.pack() == newest ? items : List.of(), examples)));
    }

    private MutationScore score(VersionRules proof, List<Item> items, ExampleCheck examples) {
        RulePack pack = proof.pack();
        List<Trial> whole = trials(proof.whole(), pack, examples);
        Mutations mutations = new Mutations(pack, whole);
        whole.forEach(trial -> mutations.add(trial, change -> true, placed(trial, pack)));
        trials(proof.weights(), pack, examples)
                .forEach(trial ->
                        mutations.add(trial, change -> proof.isNew(trial.rule(), change), placed(trial, pack)));
        items.forEach(item -> mutations.add(
                item, (of, path) -> contents.placeInItem(pack.ref().id(), of, keys(path))));
        MutationScore score = mutations.score(oneIn);
        return proof.newest() ? score : score.map(mutant -> mutant.in(pack.ref()));
    }

    private static List<Trial> trials(List<Rule> rules, RulePack pack, ExampleCheck examples) {
        return rules.parallelStream()
                .map(rule -> examples.trial(rule, pack))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where a key of a rule stands: in the file of the rule, or in the version that overrides it. */
    private BiFunction<String, String, String> placed(Trial trial, RulePack pack) {
        String id = pack.ref().id();
        Rule rule = trial.rule();
        return (of, path) -> {
            PackRef set = rule.origins().of(path);
            return set.equals(rule.origin())
                    ? contents.placeInRule(id, rule.id(), keys(path))
                    : contents.placeInOverride(set, rule.id(), keys(path));
        };
    }

    /** The keys of a path, without the numbers of list elements. */
    private static String[] keys(String path) {
        return path.replaceAll("\\[.*", "").split("\\.");
    }

    /** No report holds the path of a machine: places are called as the caller calls them. */
    private static Problem named(Problem problem, String path, String name) {
        LocalizedText words = problem.words();
        return new Problem(
                problem.severity(),
                problem.code(),
                problem.of(),
                problem.place().replace(path, name),
                new LocalizedText(words.zh().replace(path, name), words.en().replace(path, name)));
    }

    private static Mutant named(Mutant mutant, String path, String name) {
        return new Mutant(mutant.of(), mutant.place().replace(path, name), mutant.path(), mutant.words());
    }
}
