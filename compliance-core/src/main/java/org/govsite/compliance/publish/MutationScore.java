package org.govsite.compliance.publish;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How much of what a pack says its examples hold: each rule and each item is made weaker in every way that it allows, and a
 * mutant is killed when an example of a rule comes to another outcome or another finding. Immutable.
 *
 * @param killed number of mutants that an example tells from the rule
 * @param survivors mutants that no example tells from the rule, by rule or item
 * @param equivalent mutants that no page at all could tell from the rule; they count nowhere
 */
public record MutationScore(int killed, List<Mutant> survivors, List<EquivalentMutant> equivalent) {

    public MutationScore {
        survivors = List.copyOf(survivors);
        equivalent = List.copyOf(equivalent);
    }

    /** The scores of several packs as one. */
    static MutationScore sum(List<MutationScore> scores) {
        return new MutationScore(
                scores.stream().mapToInt(MutationScore::killed).sum(),
                scores.stream().flatMap(score -> score.survivors().stream()).toList(),
                scores.stream().flatMap(score -> score.equivalent().stream()).toList());
    }

    MutationScore map(UnaryOperator<Mutant> change) {
        return new MutationScore(
                killed,
                survivors.stream().map(change).toList(),
                equivalent.stream()
                        .map(each -> new EquivalentMutant(change.apply(each.mutant()), each.because()))
                        .toList());
    }

    /** Number of mutants that count. */
    public int all() {
        return killed + survivors.size();
    }

    /** The share of the mutants that were killed, from 0 to 1; 1 when there is none. */
    public double share() {
        return all() == 0 ? 1 : (double) killed / all();
    }
}
