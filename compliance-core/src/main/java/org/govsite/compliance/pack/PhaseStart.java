package org.govsite.compliance.pack;

import java.util.Locale;

/** The days on which something begins for a rule, in the order in which they follow each other. */
public enum PhaseStart {
    /** First day of {@link Phase#ANNOUNCED}. */
    ANNOUNCED,
    /** First day of {@link Phase#ADVISORY}. */
    ADVISORY,
    /** First day of {@link Phase#MANDATORY}. */
    MANDATORY,
    /** First day on which the rule no longer counts. */
    WITHDRAWN;

    /** The key used in packs. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
