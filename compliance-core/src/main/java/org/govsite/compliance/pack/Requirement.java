package org.govsite.compliance.pack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The typed question that a rule asks. A new duty is a new rule file; only a new <em>kind</em> of question is a new type
 * here.
 */
public sealed interface Requirement
        permits ColumnRequirement,
                IdentityRequirement,
                LinkRequirement,
                Requirement.Presence,
                Requirement.ValueFormat,
                Requirement.LinkHost,
                Requirement.LiveLink,
                Requirement.EmbeddedOnce,
                Requirement.InFooter,
                Requirement.TagsPresent,
                Requirement.TagsFilled,
                Requirement.TagFormat,
                Requirement.TagsExact,
                Requirement.Agreement,
                Requirement.Retired,
                Requirement.DomainForm,
                Requirement.NoLink,
                Requirement.OwnDomain,
                Requirement.CardComplete,
                Requirement.RegisterAgreement {

    /** The word used in {@code rule.json}. */
    String kind();

    /**
     * The question as one line of JSON with the keys of {@code rule.json}, sorted: macros are replaced, and what is empty or
     * false is left out.
     */
    default String json() {
        return CanonicalJson.write(PackDigest.requirement(this));
    }

    /**
     * The item is there for a visitor to see.
     *
     * @param item item id
     * @param failsAsAttribute whether a value that stands only in an attribute fails (else a person is asked)
     * @param softenedBy id of an item whose sighting turns a missing item into a WARNING (版权所有 instead of 主办); empty
     *     for none
     * @param askedBy id of an item whose sighting turns a missing item into a question for a person (a body's name without a
     *     label); empty for none
     * @param labelAsks whether a label of the item without value or link is a question for a person (else it fails)
     * @param inText whether the item belongs into the text of the page (else into its footer); a missing one is then
     *     missed there
     */
    record Presence(
            String item, boolean failsAsAttribute, String softenedBy, String askedBy, boolean labelAsks, boolean inText)
            implements Requirement {
        @Override
        public String kind() {
            return "presence";
        }
    }

    /**
     * Every value of the item that a visitor sees has one of these forms, after NFKC and removal of blanks.
     *
     * @param item item id
     * @param patterns RE2 patterns, each for the whole value as written
     * @param oneIsEnough whether one value of such a form is enough, because others may belong to something else
     */
    record ValueFormat(String item, List<String> patterns, boolean oneIsEnough) implements Requirement {
        public ValueFormat {
            patterns = List.copyOf(patterns);
        }

        @Override
        public String kind() {
            return "value-format";
        }
    }

    /**
     * The item's link leads to a host that the item lists as current; an obsolete, another or no address fails.
     *
     * @param item item id
     * @param linkRequired whether an item without any link fails too
     */
    record LinkHost(String item, boolean linkRequired) implements Requirement {
        @Override
        public String kind() {
            return "link-host";
        }
    }

    /**
     * The item's link is alive: not empty, not {@code #}, not {@code javascript:;}.
     *
     * @param item item id
     */
    record LiveLink(String item) implements Requirement {
        @Override
        public String kind() {
            return "live-link";
        }
    }

    /**
     * The official embed of the item does not stand twice with the same value in one zone: its script looks for one element
     * by its id. A second footer, such as one for small screens, may have its own.
     *
     * @param item item id
     */
    record EmbeddedOnce(String item) implements Requirement {
        @Override
        public String kind() {
            return "embedded-once";
        }
    }

    /**
     * Each of the items that a visitor sees on the page stands (also) in the footer zone.
     *
     * @param items item ids
     */
    record InFooter(List<String> items) implements Requirement {
        public InFooter {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "in-footer";
        }
    }

    /**
     * Each of the meta tags stands on the page, in whatever letter case.
     *
     * @param tags names of the tags
     */
    record TagsPresent(List<String> tags) implements Requirement {
        public TagsPresent {
            tags = List.copyOf(tags);
        }

        @Override
        public String kind() {
            return "tags-present";
        }
    }

    /**
     * Each of the meta tags that stand on the page has content, and none that a template left behind.
     *
     * @param tags names of the tags
     * @param placeholders RE2 patterns, each for a whole content that says nothing
     */
    record TagsFilled(List<String> tags, List<String> placeholders) implements Requirement {
        public TagsFilled {
            tags = List.copyOf(tags);
            placeholders = List.copyOf(placeholders);
        }

        @Override
        public String kind() {
            return "tags-filled";
        }
    }

    /**
     * The content of a meta tag has one of these forms, after NFKC and without blanks at its ends. A tag without content is
     * no matter of this question.
     *
     * @param tag name of the tag
     * @param patterns RE2 patterns, each for the whole content
     */
    record TagFormat(String tag, List<String> patterns) implements Requirement {
        public TagFormat {
            patterns = List.copyOf(patterns);
        }

        @Override
        public String kind() {
            return "tag-format";
        }
    }

    /**
     * Each of the meta tags that stand on the page is written in exactly this letter case and stands once.
     *
     * @param tags names of the tags
     */
    record TagsExact(List<String> tags) implements Requirement {
        public TagsExact {
            tags = List.copyOf(tags);
        }

        @Override
        public String kind() {
            return "tags-exact";
        }
    }

    /**
     * What one place says agrees with what others say or declare. A retired name or domain is not a matter of this question
     * but of {@link Retired}, so that one cause gives one finding.
     *
     * @param field the place that is judged
     * @param with places that give the right values; one that agrees is enough
     * @param how how values are compared
     * @param part RE2 pattern whose one group takes what is compared out of each value; empty for the whole value. A value
     *     that the place is compared with and that has no such part counts whole
     * @param every whether every value of the place has to agree; else one is enough
     * @param unless key of the site card; where the card declares it, the question is left to others; empty for none
     * @param omits what short forms leave out of names; it plays no part where one name is compared with another
     */
    record Agreement(
            FieldRef field, List<FieldRef> with, How how, String part, boolean every, String unless, List<String> omits)
            implements Requirement {

        /** How values are compared, after NFKC, without blanks and in lower case. */
        public enum How {
            /** The value is one of the right ones. */
            EQUALS,
            /** The value holds one of the right ones. */
            CONTAINS,
            /** One of the right ones holds the value. */
            WITHIN,
            /** The value is, as a domain name, one of the right ones. */
            DOMAIN,
            /** The value is an address on one of the right domains, or below it; {@code www.} plays no part. */
            BELOW
        }

        public Agreement {
            with = List.copyOf(with);
            omits = List.copyOf(omits);
        }

        @Override
        public String kind() {
            return "agreement";
        }
    }

    /**
     * A name or domain that the site card declares as retired stands in none of the places.
     *
     * @param key key of the site card that lists what is retired: {@code retiredNames} or {@code retiredDomains}
     * @param now key of the site card that says what stands there instead
     * @param fields places to look in
     */
    record Retired(String key, String now, List<FieldRef> fields) implements Requirement {
        public Retired {
            fields = List.copyOf(fields);
        }

        @Override
        public String kind() {
            return "retired";
        }
    }

    /**
     * The domain of the site has one of these forms, in its ASCII form.
     *
     * @param fields places that tell the domain; the first that has one counts
     * @param patterns RE2 patterns, each for the whole domain; empty when none is asked for
     * @param forbidden RE2 patterns that the whole domain must not have; empty for none
     * @param under key of the site card that names the domain right above ({@code parentDomain}); empty for none
     */
    record DomainForm(List<FieldRef> fields, List<String> patterns, List<String> forbidden, String under)
            implements Requirement {
        public DomainForm {
            fields = List.copyOf(fields);
            patterns = List.copyOf(patterns);
            forbidden = List.copyOf(forbidden);
        }

        @Override
        public String kind() {
            return "domain-form";
        }
    }

    /**
     * No live link, picture or script of the page has an address like these.
     *
     * @param patterns RE2 patterns, found anywhere in the address, percent codes decoded
     * @param exceptHosts hosts whose links do not count; {@code *.example.cn} for all sub-domains
     */
    record NoLink(List<String> patterns, List<String> exceptHosts) implements Requirement {
        public NoLink {
            patterns = List.copyOf(patterns);
            exceptHosts = List.copyOf(exceptHosts);
        }

        @Override
        public String kind() {
            return "no-link";
        }
    }

    /**
     * Links with such texts stay on the site's own registered domain, that of its parent or one listed here.
     *
     * @param texts RE2 patterns, found anywhere in the text of a link
     * @param suffixes suffixes below which registrations are compared, such as {@code gov.cn}; others are no matter here
     * @param exceptHosts hosts that may be linked all the same; {@code *.example.cn} for all sub-domains
     */
    record OwnDomain(List<String> texts, List<String> suffixes, List<String> exceptHosts) implements Requirement {
        public OwnDomain {
            texts = List.copyOf(texts);
            suffixes = List.copyOf(suffixes);
            exceptHosts = List.copyOf(exceptHosts);
        }

        @Override
        public String kind() {
            return "own-domain";
        }
    }

    /**
     * Where the site card declares one thing it declares another too.
     *
     * @param when key of the site card
     * @param needs key of the site card that goes with it
     */
    record CardComplete(String when, String needs) implements Requirement {
        @Override
        public String kind() {
            return "card-complete";
        }
    }

    /**
     * What the site card, or else the site itself, says agrees with the entry of the site in the register of its office.
     *
     * @param compared what is compared
     */
    record RegisterAgreement(List<Compared> compared) implements Requirement {

        /**
         * One value.
         *
         * @param key key of the site card and of the register
         * @param shown place that tells the value when the card does not; null for none
         */
        public record Compared(String key, @Nullable FieldRef shown) {}

        public RegisterAgreement {
            compared = List.copyOf(compared);
        }

        @Override
        public String kind() {
            return "register-agreement";
        }
    }
}
