package org.govsite.compliance.report;

import java.util.Locale;

/** What a {@link Gate} says of a result. */
public enum Verdict {
    /** Nothing that the gate holds back. */
    PASSED,
    /** Breaches of mandatory duties, or questions where the gate holds back questions. */
    FAILED,
    /** Too little was seen to say anything; never a pass. */
    COULD_NOT_JUDGE;

    /** The word used in JSON, such as {@code could-not-judge}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
