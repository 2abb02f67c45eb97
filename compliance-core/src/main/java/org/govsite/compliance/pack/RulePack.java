package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.govsite.compliance.json.Nearest;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule pack with everything that it inherits: what is judged by. Immutable and safe for use by several
 * threads. Get one from {@link RulePacks}.
 *
 * @param ref id and version
 * @param title title of the pack
 * @param issuer who issued it
 * @param issued when the version was issued
 * @param effective from when it may be used
 * @param rectifyBy day by which breaches are to be mended, where the issuer set one; else null
 * @param lineage this version and its parents, nearest first
 * @param items items in the order in which a bulletin names them
 * @param rules effective rules, by id
 * @param bulletin words for the bulletin sentence
 * @param exceptions how far sites may except themselves
 * @param digest SHA-256 over the effective items, rules, exceptions and the deadline, lower-case hex
 * @param foreign versions of the lineage that bear the id of a bundled pack and are not bundled, nearest first, of each pack
 *     the nearest; mostly empty
 */
public record RulePack(
        PackRef ref,
        LocalizedText title,
        LocalizedText issuer,
        LocalDate issued,
        LocalDate effective,
        @Nullable LocalDate rectifyBy,
        List<PackRef> lineage,
        List<Item> items,
        List<Rule> rules,
        BulletinWords bulletin,
        Exceptions exceptions,
        String digest,
        List<ForeignVersion> foreign) {

    public RulePack {
        Objects.requireNonNull(ref, "ref");
        foreign = List.copyOf(foreign);
        lineage = List.copyOf(lineage);
        items = List.copyOf(items);
        rules = List.copyOf(rules);
    }

    /** A version without {@link #foreign() foreign} versions in its lineage. */
    public RulePack(
            PackRef ref,
            LocalizedText title,
            LocalizedText issuer,
            LocalDate issued,
            LocalDate effective,
            @Nullable LocalDate rectifyBy,
            List<PackRef> lineage,
            List<Item> items,
            List<Rule> rules,
            BulletinWords bulletin,
            Exceptions exceptions,
            String digest) {
        this(
                ref,
                title,
                issuer,
                issued,
                effective,
                rectifyBy,
                lineage,
                items,
                rules,
                bulletin,
                exceptions,
                digest,
                List.of());
    }

    RulePack with(List<ForeignVersion> foreignVersions) {
        return new RulePack(
                ref,
                title,
                issuer,
                issued,
                effective,
                rectifyBy,
                lineage,
                items,
                rules,
                bulletin,
                exceptions,
                digest,
                foreignVersions);
    }

    /** The item of this id, if the pack has it. */
    public Optional<Item> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /**
     * The rule of this id.
     *
     * @throws PackException when the pack has none; the message names the likely one
     */
    public Rule requireRule(String id) {
        return rule(id).orElseThrow(() -> {
            List<String> known = rules.stream().map(rule -> rule.id().value()).toList();
            Optional<String> near = Nearest.to(id, known);
            String list = near.isPresent() ? "" : String.join(", ", known);
            return new PackException(
                    "规则包 " + ref + " 没有规则“" + id + "”。"
                            + near.map(word -> "是不是“" + word + "”？").orElse("有：" + list + "。"),
                    "Rule pack " + ref
                            + " has no rule \"" + id + "\". "
                            + near.map(word -> "Did you mean \"" + word + "\"?").orElse("It has: " + list + "."));
        });
    }

    /** The rule of this id, if the pack has it. */
    public Optional<Rule> rule(String id) {
        return rules.stream().filter(rule -> rule.id().value().equals(id)).findFirst();
    }
}
