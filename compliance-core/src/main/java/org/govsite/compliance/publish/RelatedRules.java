package org.govsite.compliance.publish;

import java.util.List;
import java.util.function.Predicate;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;

/**
 * Rules that the page of a rule leads to.
 *
 * @param yieldsTo rules that say it better, of this version
 * @param yielding rules to which this one says it better
 * @param sameItem other rules about the same item
 */
record RelatedRules(List<PagePart.Link> yieldsTo, List<PagePart.Link> yielding, List<PagePart.Link> sameItem) {

    static RelatedRules of(Rule rule, RulePack pack) {
        String id = rule.id().value();
        List<String> items = RequirementWords.of(rule.requirement(), pack).items();
        Predicate<Rule> sameItem = other -> {
            List<String> others = RequirementWords.of(other.requirement(), pack).items();
            return !items.isEmpty() && !others.isEmpty() && items.get(0).equals(others.get(0));
        };
        return new RelatedRules(
                links(pack, other -> rule.yieldsTo().contains(other.id().value())),
                links(pack, other -> other.yieldsTo().contains(id)),
                links(pack, other -> !other.id().equals(rule.id()) && sameItem.test(other)));
    }

    private static List<PagePart.Link> links(RulePack pack, Predicate<Rule> which) {
        return pack.rules().stream().filter(which).map(RelatedRules::link).toList();
    }

    static PagePart.Link link(Rule rule) {
        return new PagePart.Link(rule.id().value(), rule.id() + ".md", rule.title());
    }
}
