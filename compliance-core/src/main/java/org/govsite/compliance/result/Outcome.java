package org.govsite.compliance.result;

/** What judging a rule on a page gave; the five values of W3C EARL in our words. */
public enum Outcome {
    PASSED,
    FAILED,
    /** A person has to look (EARL: cantTell). */
    NEEDS_REVIEW,
    /** The rule does not speak of this. */
    INAPPLICABLE,
    /** The built site does not hold what would have to be seen (EARL: untested). */
    NOT_MEASURABLE
}
