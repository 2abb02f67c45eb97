package org.govsite.compliance.pack;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.govsite.compliance.json.JsonPart;

/** What must hold of the rules that a rule gives way to. */
final class Yielding {

    private Yielding() {}

    /**
     * @param id a rule
     * @param rules the effective rules
     * @param known ids of all rules that there are, in later versions of the pack too
     * @param file the file of the rule
     */
    static void check(String id, Map<String, Rule> rules, Set<String> known, JsonPart file) {
        JsonPart written = file.members().values().get("yieldsTo");
        if (written == null) {
            return;
        }
        for (JsonPart each : written.list()) {
            if (!known.contains(each.text())) {
                throw each.unknown("规则", "rule", each.text(), known);
            }
        }
        Set<String> path = new LinkedHashSet<>();
        if (returns(id, id, rules, path)) {
            throw written.wrong(
                    "规则 " + id + " 让来让去又让回了自己",
                    "几条规则说的是同一处问题，只能让给更确切的那一条。",
                    "Rule " + id + " yields to itself in the end",
                    "Of rules about one defect, yield only to the one that says it best.");
        }
    }

    private static boolean returns(String to, String from, Map<String, Rule> rules, Set<String> seen) {
        Rule rule = rules.get(from);
        if (rule == null || !seen.add(from)) {
            return false;
        }
        return rule.yieldsTo().contains(to)
                || rule.yieldsTo().stream().anyMatch(next -> returns(to, next, rules, seen));
    }
}
