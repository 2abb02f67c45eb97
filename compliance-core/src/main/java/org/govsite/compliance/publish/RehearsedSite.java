package org.govsite.compliance.publish;

import java.util.List;
import java.util.Objects;

/**
 * One site under both packs. Immutable.
 *
 * @param name the name under which it was rehearsed, such as that of its folder
 * @param siteName the name of the site: from its card, else from what it shows; empty when neither tells
 * @param rules every rule of either pack that counts on the day of the rehearsal or later, by id
 */
public record RehearsedSite(String name, String siteName, List<RehearsedRule> rules) {

    public RehearsedSite {
        Objects.requireNonNull(name, "name");
        rules = List.copyOf(rules);
    }

    /** The rules of this move, by id. */
    public List<RehearsedRule> rules(Move move) {
        return rules.stream().filter(rule -> rule.move() == move).toList();
    }
}
