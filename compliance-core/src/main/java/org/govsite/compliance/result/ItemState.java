package org.govsite.compliance.result;

import java.util.Locale;

/**
 * What recognition found of an item on a page: the best rung of the ladder that held. It knows no rule, no phase and no
 * site card. The order is the order of the ladder, best first.
 */
public enum ItemState {
    /** A visitor sees it. */
    SHOWN,
    /** Only a script writes it. */
    SCRIPT,
    /** Only an attribute of a live element holds it. */
    ATTRIBUTE,
    /** Only a picture may show it. */
    IMAGE,
    /** Only in comments, hidden elements or template leftovers. */
    INERT,
    /** It may be in a part that could not be seen. */
    NOT_MEASURABLE,
    /** Nowhere. */
    ABSENT;

    /** The word used in JSON, such as {@code not-measurable}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
