package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.PackContents;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.SiteException;

/**
 * Executes the examples of a pack's own rules, under every version that has the rule, and those of rules that it overrides, under
 * every version that does: each has the outcome of its name and triggers its own rule only, each rule of the pack has one that
 * passes and one that fails, and no two rules ask for opposite things.
 */
final class ExampleCheck {

    private final String id;
    private final PackContents contents;
    private final Problems problems;
    private final Map<RuleId, List<Example>> examples = new TreeMap<>();

    /** By the place of the example. */
    private final Map<String, FactSheet> facts = new ConcurrentHashMap<>();

    /** Places of examples of which something was told already: later versions repeat what one says. */
    private final Set<String> told = new HashSet<>();

    ExampleCheck(String id, PackContents contents, Problems problems) {
        this.id = id;
        this.contents = contents;
        this.problems = problems;
    }

    void check(List<RulePack> versions) {
        for (RulePack version : versions) {
            for (Rule rule : version.rules()) {
                if (speaksOf(version, rule)) {
                    examples.computeIfAbsent(rule.id(), key -> read(rule, version));
                }
            }
        }
        for (RulePack version : versions) {
            Map<RuleId, List<ExampleRun>> passing = new TreeMap<>();
            for (Rule rule : version.rules()) {
                List<Example> own = speaksOf(version, rule) ? examples.get(rule.id()) : List.of();
                List<ExampleRun> runs = own.parallelStream()
                        .map(example -> ExampleRun.of(example, facts(example, version), version))
                        .toList();
                runs.forEach(run -> check(run, version));
                passing.put(
                        rule.id(),
                        runs.stream()
                                .filter(run -> run.outcome()
                                        .filter(Outcome.PASSED::equals)
                                        .isPresent())
                                .toList());
            }
            contradictions(passing);
        }
    }

    /** All examples of the pack, by rule and name. */
    List<Example> all() {
        return examples.values().stream().flatMap(List::stream).toList();
    }

    /** A rule with its examples, for mutants of it; empty for a rule of a parent that comes without examples. */
    Optional<Trial> trial(Rule rule, RulePack pack) {
        List<Example> all = new ArrayList<>(examples.getOrDefault(rule.id(), List.of()));
        if (!isMine(rule)) {
            all.addAll(ofParent(rule));
        }
        if (!isMine(rule) && all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Trial.of(
                rule,
                pack,
                all.stream()
                        .map(example -> ExampleRun.of(example, facts(example, pack), pack))
                        .toList(),
                all.stream().map(example -> facts(example, pack)).toList()));
    }

    /** The examples of a rule that a parent added, in the same place or bundled; none where they cannot be read. */
    private List<Example> ofParent(Rule rule) {
        String parent = rule.origin().id();
        if (!contents.ids().contains(parent)) {
            return Examples.bundled().of(rule);
        }
        try {
            return contents.examples(parent, rule.id()).stream()
                    .map(name -> Example.of(rule.id(), contents.example(parent, rule.id(), name)))
                    .toList();
        } catch (PackException | SiteException e) {
            // Told of the parent, which is proved as well.
            return List.of();
        }
    }

    private boolean isMine(Rule rule) {
        return rule.origin().id().equals(id);
    }

    private boolean speaksOf(RulePack version, Rule rule) {
        return isMine(rule) || VersionRules.overrides(version, rule);
    }

    private List<Example> read(Rule spokenOf, RulePack pack) {
        RuleId rule = spokenOf.id();
        List<Example> read = new ArrayList<>();
        for (String name : contents.examples(id, rule)) {
            try {
                Example example = Example.of(rule, contents.example(id, rule, name));
                facts(example, pack);
                read.add(example);
            } catch (PackException e) {
                problems.unreadable(rule.value(), e);
            } catch (SiteException e) {
                problems.unreadable(rule.value(), e);
            }
        }
        for (String stray : contents.strayExampleFiles(id, rule)) {
            problems.error("example-stray", rule.value(), stray);
        }
        for (Outcome outcome : List.of(Outcome.PASSED, Outcome.FAILED)) {
            if (isMine(spokenOf) && read.stream().noneMatch(example -> example.outcome() == outcome)) {
                problems.error("example-missing", rule.value(), contents.placeInRule(id, rule), Example.word(outcome));
            }
        }
        return List.copyOf(read);
    }

    private void check(ExampleRun run, RulePack version) {
        Example example = run.example();
        if (run.ok() || !told.add(example.place())) {
            return;
        }
        String rule = example.rule().value();
        if (!run.hasTheOutcomeOfItsName()) {
            problems.error(
                    "example-outcome",
                    rule,
                    example.place(),
                    Example.word(example.outcome()),
                    run.outcome().map(Example::word).orElse("-"),
                    version.ref());
        }
        Set<String> more = new TreeSet<>(run.others());
        more.removeAll(example.alsoTriggers());
        if (!more.isEmpty()) {
            problems.error("example-triggers", rule, example.place(), String.join(", ", more), version.ref());
        }
        Set<String> less = new TreeSet<>(example.alsoTriggers());
        less.removeAll(run.others());
        if (!less.isEmpty()) {
            problems.error("example-triggers-not", rule, example.place(), String.join(", ", less), version.ref());
        }
    }

    /** Two rules of which each fails wherever the other passes: no page can satisfy both. */
    private void contradictions(Map<RuleId, List<ExampleRun>> passing) {
        for (RuleId one : passing.keySet()) {
            for (RuleId other : passing.keySet()) {
                if (one.compareTo(other) < 0
                        && alwaysFails(passing.get(one), other)
                        && alwaysFails(passing.get(other), one)) {
                    problems.error("contradiction", one.value(), contents.placeInRule(id, one, "requirement"), other);
                }
            }
        }
    }

    private static boolean alwaysFails(List<ExampleRun> passing, RuleId other) {
        return !passing.isEmpty()
                && passing.stream()
                        .allMatch(run -> run.result().findings().stream()
                                .anyMatch(finding ->
                                        finding.ruleId().equals(other) && finding.outcome() == Outcome.FAILED));
    }

    private FactSheet facts(Example example, RulePack pack) {
        return facts.computeIfAbsent(
                example.place(),
                place -> ComplianceChecker.builder().pack(pack).build().observe(example.site()));
    }
}
