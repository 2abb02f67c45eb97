package org.govsite.compliance.pack;

/** How sure the source of a rule is. */
public enum Confidence {
    /** Read in a copy of the document itself. */
    A,
    /** Read in secondary text. */
    B,
    /** Inferred from real pages. */
    C,
    /** Recalled, not checked; never mandatory. */
    D
}
