package org.govsite.compliance.pack;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.govsite.compliance.json.JsonPart;
import org.jspecify.annotations.Nullable;

/** What must hold of the rules that take the place of deprecated ones. */
final class Replacement {

    private Replacement() {}

    /**
     * @param rules the effective rules
     * @param written the rule files and overrides of this version, by rule id
     * @param version the entry of the version, where what it inherits no longer holds
     */
    static void check(Map<String, Rule> rules, Map<String, JsonPart> written, JsonPart version) {
        rules.forEach((id, rule) -> {
            Deprecation deprecation = rule.deprecation();
            if (deprecation != null) {
                check(id, deprecation.replacedBy().value(), rules, place(written.get(id)), version);
            }
        });
    }

    private static @Nullable JsonPart place(@Nullable JsonPart written) {
        JsonPart deprecated =
                written == null ? null : written.members().values().get("deprecated");
        return deprecated == null ? null : deprecated.members().values().get("replacedBy");
    }

    private static void check(
            String id, String next, Map<String, Rule> rules, @Nullable JsonPart place, JsonPart version) {
        if (!rules.containsKey(next)) {
            if (place != null) {
                throw place.unknown("规则", "rule", next, rules.keySet());
            }
            throw version.wrong(
                    "规则 " + id + " 由 " + next + " 取代，可是 " + next + " 已不在这个版本里",
                    "请把 " + id + " 也撤销，或用 overrides 改写它的 deprecated。",
                    "Rule " + id + " is replaced by " + next + ", which this version no longer has",
                    "Withdraw " + id + " too, or change its \"deprecated\" by overrides.");
        }
        Set<String> seen = new HashSet<>();
        for (String each = next; each != null && seen.add(each); each = successor(rules.get(each))) {
            if (each.equals(id)) {
                throw (place == null ? version : place)
                        .wrong(
                                "规则 " + id + " 取代来取代去又回到了自己",
                                "replacedBy 应写仍然有效的那条规则。",
                                "Rule " + id + " is replaced by itself in the end",
                                "Let \"replacedBy\" name the rule that stays.");
            }
        }
    }

    private static @Nullable String successor(@Nullable Rule rule) {
        Deprecation deprecation = rule == null ? null : rule.deprecation();
        return deprecation == null ? null : deprecation.replacedBy().value();
    }
}
