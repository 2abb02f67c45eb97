package org.govsite.compliance.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/**
 * A site card put together from what a site says of itself on its pages, for a person to confirm. Nothing in it is
 * invented: a value stands on a page, follows from another one by a rule, or was declared. Immutable.
 *
 * @param pack the pack by whose items and forms the pages were read
 * @param pages how many pages could speak: the documents, the home page among them
 * @param declared what was declared before; it is kept as it is
 * @param entries one entry for each key that was looked for, in the order of the card
 */
public record CardProposal(RulePack pack, int pages, SiteCard declared, List<Entry> entries) {

    public CardProposal {
        Objects.requireNonNull(pack, "pack");
        Objects.requireNonNull(declared, "declared");
        entries = List.copyOf(entries);
    }

    /** The card: what was declared, and under the keys that were not what is proposed. */
    public SiteCard card() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        SiteCard.keys().forEach(key -> values.put(key, declared.all(key)));
        for (Entry entry : entries) {
            if (entry.basis() != Basis.DECLARED) {
                values.put(
                        entry.key(), entry.claims().stream().map(Claim::value).toList());
            }
        }
        return SiteCard.of(values, "CardProposal");
    }

    /**
     * The entry of a key.
     *
     * @throws IllegalArgumentException when the key was not looked for, because the pages cannot tell it or because it
     *     makes no sense for this site
     */
    public Entry entry(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nothing was looked for under the key " + key));
    }

    /** What the values of an entry rest on. */
    public enum Basis {
        /** The card said it before. */
        DECLARED,
        /** Pages say it. */
        SHOWN,
        /** It follows from other values of the card. */
        DERIVED,
        /** It is likely, and no more: pages or other values of the card suggest it. */
        GUESSED,
        /** Nothing fit to propose was found; the entry has no claims. */
        MISSING
    }

    /** Whether a value can be proposed. */
    public enum Fitness {
        /** It can. */
        FIT,
        /** A template left it behind, such as {@code 0000000000}. */
        PLACEHOLDER,
        /** It has not the form that the pack or the key asks for. */
        MALFORMED
    }

    /**
     * What is proposed under one key.
     *
     * @param key key of the site card
     * @param basis what the claims rest on
     * @param claims the values, at most one unless the key is that of a list
     * @param others values that pages give as well and that are not proposed, the most frequent first; where the key was
     *     declared, those that differ from it. Where there are any, a person has to decide
     * @param unseen on how many pages the value may stand in a part that could not be seen; 0 where a value was found
     */
    public record Entry(String key, Basis basis, List<Claim> claims, List<Claim> others, int unseen) {
        public Entry {
            claims = List.copyOf(claims);
            others = List.copyOf(others);
        }
    }

    /**
     * A value and who says so.
     *
     * @param value the value
     * @param pages how many pages say so; 0 where none does
     * @param from the place on the page that says it, or the key of the card that it follows from, its own where pages
     *     cannot say it; null where pages could and do not, and for the path of a file
     * @param visible whether a visitor can read it there, not only in a link, an attribute or a script
     * @param first where it stands first, home page first; null where no page says so
     * @param fitness whether it can be proposed
     */
    public record Claim(
            String value,
            int pages,
            @Nullable FieldRef from,
            boolean visible,
            @Nullable Location first,
            Fitness fitness) {}
}
