package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.RulePack;

/**
 * What has to be proved of one version, when the later ones have been proved: a rule that a later version has in the same
 * words is not proved again.
 *
 * @param pack the version
 * @param newest whether it is the last version of its pack
 * @param whole rules of the pack that no later version has
 * @param weights rules whose question was proved, or is a matter of a parent, and whose weight, days or scope this pack set in
 *     words that no later version has
 */
record VersionRules(RulePack pack, boolean newest, List<Rule> whole, List<Rule> weights) {

    /** A rule by what versions may change of it. */
    private record Form(RuleId id, Map<String, String> fields) {}

    static List<VersionRules> newestFirst(List<RulePack> versions) {
        Set<RuleId> asked = new HashSet<>();
        Set<Form> proved = new HashSet<>();
        List<VersionRules> all = new ArrayList<>();
        for (int i = versions.size() - 1; i >= 0; i--) {
            RulePack pack = versions.get(i);
            List<Rule> whole = new ArrayList<>();
            List<Rule> weights = new ArrayList<>();
            for (Rule rule : pack.rules()) {
                boolean own = isOf(pack, rule);
                boolean fresh = (own || overrides(pack, rule)) && proved.add(new Form(rule.id(), rule.fields()));
                if (own && asked.add(rule.id())) {
                    whole.add(rule);
                } else if (fresh) {
                    weights.add(rule);
                }
            }
            all.add(new VersionRules(pack, i == versions.size() - 1, whole, weights));
        }
        return all;
    }

    /** Rules of this pack, in the order of the pack. */
    List<Rule> own() {
        return pack.rules().stream()
                .filter(rule -> isOf(pack, rule))
                .filter(rule -> whole.contains(rule) || weights.contains(rule))
                .toList();
    }

    /** Whether a change of one of {@link #weights} is of something that the pack says there. */
    boolean isNew(Rule rule, Change<Rule> change) {
        String path = change.path();
        return !path.startsWith("requirement")
                && (isOf(pack, rule)
                        || rule.origins().changed().entrySet().stream()
                                .anyMatch(field -> field.getKey().startsWith(path)
                                        && field.getValue()
                                                .id()
                                                .equals(pack.ref().id())));
    }

    private static boolean isOf(RulePack pack, Rule rule) {
        return rule.origin().id().equals(pack.ref().id());
    }

    /** Whether a version of this pack set a field of the rule after the rule was added. */
    static boolean overrides(RulePack pack, Rule rule) {
        return rule.origins().changed().values().stream()
                .anyMatch(version -> version.id().equals(pack.ref().id()));
    }
}
