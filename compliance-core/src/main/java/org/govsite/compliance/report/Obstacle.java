package org.govsite.compliance.report;

import java.util.Locale;

/** Why a {@link Gate} says {@link Verdict#COULD_NOT_JUDGE}, gravest first. */
public enum Obstacle {
    /** The site has no page that is a document. */
    NO_DOCUMENT,
    /** No rule of the pack counts on the as-of date. */
    NO_ACTIVE_RULE,
    /** The facts were observed by an extractor that did not keep what a rule asks about. */
    FACTS_TOO_OLD,
    /** There is no home page. */
    NO_HOME,
    /** The home page does not hold what would have to be seen. */
    HOME_NOT_MEASURABLE,
    /** More documents than the gate allows do not hold what would have to be seen. */
    TOO_MUCH_NOT_MEASURABLE;

    /** The word used in JSON, such as {@code home-not-measurable}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
