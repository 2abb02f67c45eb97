package org.govsite.compliance.pack;

import java.util.List;

/**
 * The typed question that a rule asks. A new duty is a new rule file; only a new <em>kind</em> of question is a new type
 * here.
 */
public sealed interface Requirement {

    /** The word used in {@code rule.json}. */
    String kind();

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
     */
    record Presence(String item, boolean failsAsAttribute, String softenedBy, String askedBy, boolean labelAsks)
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
     */
    record ValueFormat(String item, List<String> patterns) implements Requirement {
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
}
