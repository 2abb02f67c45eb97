package org.govsite.compliance.pack;

/** How much a finding weighs: the levels of SARIF, lightest first, so that the natural order is the order of weight. */
public enum Severity {
    /** Worth knowing. */
    NOTE,
    /** To be mended, does not stop a build. */
    WARNING,
    /** A breach of a mandatory duty; stops a build. */
    ERROR;

    /** The lighter of the two. */
    public Severity cappedBy(Severity cap) {
        return compareTo(cap) <= 0 ? this : cap;
    }
}
