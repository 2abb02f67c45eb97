package org.govsite.compliance.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackContents;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
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
        RulePack newest = versions.get(versions.size() - 1);
        packs.add(newest.ref());
        List<Rule> rules = newest.rules().stream()
                .filter(rule -> rule.origin().id().equals(id))
                .toList();
        List<Item> items = newest.items().stream()
                .filter(item -> contents.items(id).contains(item.id()))
                .toList();
        PackWords.check(newest, rules, items, contents, problems);
        DeadRules.check(newest, rules, items, contents, problems);
        ExampleCheck examples = new ExampleCheck(id, contents, problems);
        examples.check(versions);
        Recognition.check(newest, items, examples.all(), problems);
        scores.add(score(newest, rules, items, examples));
    }

    private MutationScore score(RulePack pack, List<Rule> rules, List<Item> items, ExampleCheck examples) {
        String id = pack.ref().id();
        BiFunction<String, String, String> inRule =
                (rule, path) -> contents.placeInRule(id, new RuleId(rule), keys(path));
        List<Trial> trials =
                rules.parallelStream().map(rule -> examples.trial(rule, pack)).toList();
        Mutations mutations = new Mutations(pack, trials);
        trials.forEach(trial -> mutations.add(trial, inRule));
        items.forEach(item -> mutations.add(item, (of, path) -> contents.placeInItem(id, of, keys(path))));
        return mutations.score(oneIn);
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
