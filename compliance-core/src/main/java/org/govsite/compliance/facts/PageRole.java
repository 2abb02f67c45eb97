package org.govsite.compliance.facts;

import java.util.Locale;

/** What a document is for. Which page is the home page is decided later, because a site card may say so. */
public enum PageRole {
    COLUMN,
    ARTICLE,
    OTHER;

    /** The word used in JSON. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
