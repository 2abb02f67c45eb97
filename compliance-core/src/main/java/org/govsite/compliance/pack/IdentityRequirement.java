package org.govsite.compliance.pack;

import java.util.List;

/** A question about what a site says of itself at several places: that it fits together. */
public sealed interface IdentityRequirement extends Requirement {

    /**
     * What the site says of itself is the same at every place. What the site card declares counts, unless two or more other
     * kinds of place agree on one other value: then the card is the odd one out. Without a card, what the register holds
     * counts, else what most kinds of place say, each by the value of most of its pages; of two that are alone against each
     * other, the one named first.
     *
     * @param places kinds of place that say it, the most trusted first
     * @param accepts places whose values are right wherever they stand, beside the one that counts
     * @param how how values are compared
     * @param part RE2 pattern whose one group takes out what is compared, after NFKC, without blanks and in lower case; empty
     *     for the whole value. A value that has no such part is no matter of this question
     * @param oneIsEnough whether at one kind of place on a page the others do not matter where one value is right
     * @param unless key of the site card; where the card declares it, the question is left to others; empty for none
     */
    record Identity(
            List<IdentityPlace> places,
            List<FieldRef> accepts,
            How how,
            String part,
            boolean oneIsEnough,
            String unless)
            implements IdentityRequirement {

        /** How values are compared. */
        public enum How {
            /** As texts. */
            TEXT,
            /** As domain names, whether they stand alone or in an address, without {@code www.} */
            DOMAIN
        }

        public Identity {
            places = List.copyOf(places);
            accepts = List.copyOf(accepts);
        }

        @Override
        public String kind() {
            return "identity";
        }
    }

    /**
     * Parts of what two or more places say fit together, such as a region and the letter of a filing. The last place is the
     * one that is judged: each value there, joined with what the places before it say. Parts that come from the judged place
     * itself are taken from the same value. Where one of the places says nothing, nothing is judged.
     *
     * @param parts the places in order, each with what is taken out of it; two or more
     * @param patterns RE2 patterns, each for the parts joined, in whatever letter case; empty when all parts have to be the
     *     same
     * @param every whether every value of the judged place has to fit; else one is enough, because others may belong to
     *     somebody else
     */
    record Joined(List<Part> parts, List<String> patterns, boolean every) implements IdentityRequirement {

        /**
         * Places and what is taken out of what they say, after NFKC and without blanks.
         *
         * @param fields places; the first that has such a part counts
         * @param part RE2 pattern with one group
         */
        public record Part(List<FieldRef> fields, String part) {
            public Part {
                fields = List.copyOf(fields);
            }
        }

        public Joined {
            parts = List.copyOf(parts);
            patterns = List.copyOf(patterns);
        }

        @Override
        public String kind() {
            return "joined";
        }
    }

    /**
     * None of the places holds a value that is something else: what a template left behind, or a number of another kind.
     *
     * @param forbidden what must not stand where
     */
    record NoValue(List<Forbidden> forbidden) implements IdentityRequirement {

        /**
         * Values that a place must not hold.
         *
         * @param fields places to look at
         * @param pattern RE2 pattern for a whole value, after NFKC and without blanks, in whatever letter case
         * @param what what such a value is, to be told to a person
         */
        public record Forbidden(List<FieldRef> fields, String pattern, LocalizedText what) {
            public Forbidden {
                fields = List.copyOf(fields);
            }
        }

        public NoValue {
            forbidden = List.copyOf(forbidden);
        }

        @Override
        public String kind() {
            return "no-value";
        }
    }

    /**
     * Two parts of the address of an item say the same, slashes left out.
     *
     * @param item item id
     * @param left RE2 pattern with one group
     * @param right RE2 pattern with one group
     */
    record SameParts(String item, String left, String right) implements IdentityRequirement {
        @Override
        public String kind() {
            return "same-parts";
        }
    }
}
