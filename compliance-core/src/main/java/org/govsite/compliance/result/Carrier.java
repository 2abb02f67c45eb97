package org.govsite.compliance.result;

import java.util.Locale;

/** What carries a sighting. */
public enum Carrier {
    TEXT,
    LINK,
    IMAGE,
    ATTRIBUTE,
    SCRIPT,
    FRAME,
    COMMENT;

    /** The word used in JSON. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
