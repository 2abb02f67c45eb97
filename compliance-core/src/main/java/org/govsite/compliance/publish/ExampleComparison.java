package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Outcome;

/** Executes the examples of rules by two packs. */
final class ExampleComparison {

    private static final Comparator<Optional<Severity>> NONE_FIRST =
            Comparator.comparing(severity -> severity.map(Severity::ordinal).orElse(-1));

    private final RulePack before;
    private final RulePack after;
    private final Examples ofBefore;
    private final Examples ofAfter;

    ExampleComparison(RulePack before, RulePack after, Examples ofBefore, Examples ofAfter) {
        this.before = before;
        this.after = after;
        this.ofBefore = ofBefore;
        this.ofAfter = ofAfter;
    }

    /** The same change with the examples that fail now; rules that cannot ask for more are not tried. */
    PackChange tried(PackChange change) {
        List<String> rules = switch (change.subject()) {
            case PACK -> List.of();
            case RULE -> List.of(change.id());
            case ITEM -> change.reaches();
        };
        List<NowFailing> failing = new ArrayList<>();
        if (mayFailMore(change)) {
            rules.forEach(id -> after.rule(id).ifPresent(rule -> failing.addAll(failing(rule, change.effects()))));
        }
        return change.with(failing);
    }

    private static boolean mayFailMore(PackChange change) {
        return change.kinds().contains(ChangeKind.ADDED)
                || change.fields().stream().anyMatch(field -> field.direction().mayFailMore())
                || change.effects().stream().anyMatch(Effect::isHeavier);
    }

    private List<NowFailing> failing(Rule rule, List<Effect> effects) {
        List<NowFailing> failing = new ArrayList<>();
        for (Example example : examples(rule).values()) {
            Example dated = asOf(example, rule, effects);
            Optional<Severity> was = before.rule(rule.id().value()).flatMap(old -> weight(dated, before));
            Optional<Severity> is = weight(dated, after);
            if (is.isPresent() && NONE_FIRST.compare(is, was) > 0) {
                failing.add(new NowFailing(rule.id(), example.name(), was.orElse(null), is.get()));
            }
        }
        return failing;
    }

    private Map<String, Example> examples(Rule rule) {
        Map<String, Example> all = new TreeMap<>();
        before.rule(rule.id().value())
                .ifPresent(old -> ofBefore.of(old).forEach(example -> all.put(example.name(), example)));
        ofAfter.of(rule).forEach(example -> all.put(example.name(), example));
        return all;
    }

    /** The day that the example is for, else the first on which a breach weighs more than before. */
    private static Example asOf(Example example, Rule rule, List<Effect> effects) {
        LocalDate day = example.asOf() != null
                ? example.asOf()
                : effects.stream()
                        .filter(Effect::isHeavier)
                        .map(Effect::from)
                        .findFirst()
                        .orElseGet(() -> example.day(rule));
        return new Example(
                example.rule(),
                example.outcome(),
                example.name(),
                example.place(),
                example.files(),
                example.card(),
                example.register(),
                day,
                example.alsoTriggers());
    }

    private static Optional<Severity> weight(Example example, RulePack pack) {
        return ExampleRun.of(example, pack).findings().stream()
                .filter(finding -> finding.outcome() == Outcome.FAILED)
                .map(finding -> finding.severity())
                .max(Comparator.naturalOrder());
    }
}
