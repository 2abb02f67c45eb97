package org.govsite.compliance.pack;

/** Phase of a rule on a date; it caps the severity of the rule's findings. */
public enum Phase {
    /** Published, not yet in force: at most {@link Severity#NOTE}. */
    ANNOUNCED(Severity.NOTE),
    /** In force as advice: at most {@link Severity#WARNING}. */
    ADVISORY(Severity.WARNING),
    /** In force: no cap. */
    MANDATORY(Severity.ERROR);

    private final Severity cap;

    Phase(Severity cap) {
        this.cap = cap;
    }

    /** The heaviest severity that a finding may have in this phase. */
    public Severity cap() {
        return cap;
    }
}
