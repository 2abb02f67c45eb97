package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;

/** Makes all mutants of rules and items of one pack and lets the examples judge each. Not for use by several threads. */
final class Mutations {

    /** A mutant and how to ask whether an example tells it from the rule. */
    private record Attempt(Mutant mutant, BooleanSupplier told) {}

    private final List<Trial> trials;
    private final Equivalence equivalence;
    private final List<Attempt> attempts = new ArrayList<>();
    private final List<EquivalentMutant> equivalent = new ArrayList<>();

    /** @param trials rules of the pack with their examples */
    Mutations(RulePack pack, List<Trial> trials) {
        this.trials = trials;
        this.equivalence = new Equivalence(pack);
    }

    /**
     * @param wanted whether a change is to be tried
     * @param place says where a key of the rule stands
     */
    void add(Trial trial, Predicate<Change<Rule>> wanted, BiFunction<String, String, String> place) {
        Rule rule = trial.rule();
        for (Change<Rule> change : RuleChanges.of(rule).stream().filter(wanted).toList()) {
            add(
                    mutant(rule.id().value(), change, place),
                    equivalence.of(rule, change),
                    () -> trial.tells(change.changed()));
        }
    }

    /** @param place says where a key of the item stands */
    void add(Item item, BiFunction<String, String, String> place) {
        List<Trial> speaking =
                trials.stream().filter(trial -> trial.speaksOf(item)).toList();
        for (Change<Item> change : ItemChanges.of(item)) {
            add(
                    mutant(item.id(), change, place),
                    equivalence.of(item, change),
                    () -> speaking.stream().anyMatch(trial -> trial.tells(change.changed())));
        }
    }

    private void add(Mutant mutant, Optional<LocalizedText> because, BooleanSupplier told) {
        because.ifPresentOrElse(
                reason -> equivalent.add(new EquivalentMutant(mutant, reason)),
                () -> attempts.add(new Attempt(mutant, told)));
    }

    private static Mutant mutant(String of, Change<?> change, BiFunction<String, String, String> place) {
        return new Mutant(of, place.apply(of, change.path()), change.path(), change.words());
    }

    /** @param oneIn of so many mutants one is tried; 1 for all */
    MutationScore score(int oneIn) {
        List<Attempt> tried = new ArrayList<>();
        for (int i = 0; i < attempts.size(); i += oneIn) {
            tried.add(attempts.get(i));
        }
        List<Boolean> told = tried.parallelStream()
                .map(attempt -> attempt.told().getAsBoolean())
                .toList();
        List<Mutant> survivors = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            if (!told.get(i)) {
                survivors.add(tried.get(i).mutant());
            }
        }
        return new MutationScore(tried.size() - survivors.size(), survivors, equivalent);
    }
}
