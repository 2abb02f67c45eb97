package org.govsite.compliance.pack;

/**
 * How far a site may except itself from the rules of a pack. Immutable.
 *
 * @param longestWaiver how many days a waiver may last, from the day of its approval on; 0 where the pack sets no bound
 * @param baselineEndsWhenMandatory whether a baseline counts no more for a rule that has become mandatory
 */
public record Exceptions(int longestWaiver, boolean baselineEndsWhenMandatory) {

    /** Of a pack that says nothing of exceptions. */
    public static final Exceptions UNBOUNDED = new Exceptions(0, false);

    /** Whether these leave no more room than others. */
    boolean areNoWiderThan(Exceptions others) {
        boolean shorter = others.longestWaiver == 0 || longestWaiver > 0 && longestWaiver <= others.longestWaiver;
        return shorter && (baselineEndsWhenMandatory || !others.baselineEndsWhenMandatory);
    }
}
