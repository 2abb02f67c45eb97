package org.govsite.compliance.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A pack version with what it inherits, and what the next version needs to know to inherit from it.
 *
 * @param entry the version
 * @param manifest its pack
 * @param lineage the version and its parents, nearest first
 * @param macros macros for patterns
 * @param items items in bulletin order
 * @param owners the pack of each item
 * @param rules effective rules, by id
 * @param floor rules as the nearest other pack gave them: what this pack may not fall below
 * @param known every rule id that was ever added, withdrawn ones too
 * @param bulletin words for the bulletin
 * @param exceptions how far sites may except themselves
 */
record Edition(
        VersionEntry entry,
        Manifest manifest,
        List<PackRef> lineage,
        Macros macros,
        List<Item> items,
        Map<String, String> owners,
        Map<String, Rule> rules,
        Map<String, Rule> floor,
        Set<String> known,
        BulletinWords bulletin,
        Exceptions exceptions) {

    RulePack toPack() {
        List<Rule> inOrder = List.copyOf(rules.values());
        return new RulePack(
                entry.ref(),
                manifest.title(),
                manifest.issuer(),
                entry.issued(),
                entry.effective(),
                entry.rectifyBy().orElse(null),
                lineage,
                items,
                inOrder,
                bulletin,
                exceptions,
                PackDigest.of(items, bulletin, exceptions, inOrder, entry.rectifyBy()));
    }
}
