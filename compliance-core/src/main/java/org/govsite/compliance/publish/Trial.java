package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;

/**
 * A rule with its examples, which were observed once, and no more of the pack than its verdicts rest on. Immutable and safe
 * for use by several threads.
 */
final class Trial {

    /** An example, what was observed on its pages, and what the rule says of it. */
    private record Case(Example example, FactSheet facts, Verdicts verdicts) {}

    private final Rule rule;
    private final RulePack pack;
    private final List<Case> cases;

    private Trial(Rule rule, RulePack pack, List<Case> cases) {
        this.rule = rule;
        this.pack = pack;
        this.cases = cases;
    }

    /**
     * @param runs the examples of the rule, judged by the whole pack
     * @param facts what was observed of each
     */
    static Trial of(Rule rule, RulePack whole, List<ExampleRun> runs, List<FactSheet> facts) {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            cases.add(new Case(runs.get(i).example(), facts.get(i), Verdicts.of(runs.get(i))));
        }
        for (Set<Rule> fewer : List.of(alone(rule, whole), withThoseThatDecideFirst(rule, whole))) {
            Trial small = new Trial(rule, reduced(whole, fewer), cases);
            if (!small.differs(small.pack)) {
                return small;
            }
        }
        return new Trial(rule, whole, cases);
    }

    Rule rule() {
        return rule;
    }

    boolean speaksOf(Item item) {
        return Mentions.of(rule.requirement()).contains(item.id());
    }

    /** Whether an example tells the changed rule from the rule. */
    boolean tells(Rule changed) {
        List<Rule> rules = pack.rules().stream()
                .map(each -> each.id().equals(changed.id()) ? changed : each)
                .toList();
        return differs(with(pack, pack.items(), rules));
    }

    /** Whether an example tells a pack with the changed item from the pack. */
    boolean tells(Item changed) {
        List<Item> items = pack.items().stream()
                .map(each -> each.id().equals(changed.id()) ? changed : each)
                .toList();
        return differs(with(pack, items, pack.rules()));
    }

    private boolean differs(RulePack other) {
        for (Case each : cases) {
            if (!Verdicts.of(ExampleRun.of(each.example(), each.facts(), other)).equals(each.verdicts())) {
                return true;
            }
        }
        return false;
    }

    /** The rule and those that it yields to. */
    private static Set<Rule> alone(Rule rule, RulePack pack) {
        Set<Rule> rules = new LinkedHashSet<>();
        collect(rule, pack, rules);
        return rules;
    }

    private static void collect(Rule rule, RulePack pack, Set<Rule> rules) {
        if (rules.add(rule)) {
            rule.yieldsTo().forEach(id -> pack.rule(id).ifPresent(other -> collect(other, pack, rules)));
        }
    }

    /** With the rules whose matter is left to them: placeholders, malformed and retired values. */
    private static Set<Rule> withThoseThatDecideFirst(Rule rule, RulePack pack) {
        Set<Rule> rules = alone(rule, pack);
        for (Rule other : pack.rules()) {
            Requirement requirement = other.requirement();
            if (requirement instanceof Requirement.ValueFormat
                    || requirement instanceof Requirement.TagsFilled
                    || requirement instanceof Requirement.Retired
                    || requirement instanceof Requirement.NoLink
                    || requirement instanceof IdentityRequirement.NoValue) {
                rules.add(other);
            }
        }
        return rules;
    }

    private static RulePack reduced(RulePack pack, Set<Rule> rules) {
        Set<String> items = new TreeSet<>();
        rules.forEach(rule -> items.addAll(Mentions.of(rule.requirement())));
        return with(
                pack,
                pack.items().stream().filter(item -> items.contains(item.id())).toList(),
                pack.rules().stream().filter(rules::contains).toList());
    }

    /** The digest is not of these items and rules; nothing that a trial gives is shown to anybody. */
    private static RulePack with(RulePack pack, List<Item> items, List<Rule> rules) {
        return new RulePack(
                pack.ref(),
                pack.title(),
                pack.issuer(),
                pack.issued(),
                pack.effective(),
                pack.rectifyBy(),
                pack.lineage(),
                items,
                rules,
                pack.bulletin(),
                pack.exceptions(),
                pack.digest());
    }
}
