package org.govsite.compliance.pack;

/**
 * Severity of a rule by page.
 *
 * @param home on the home page
 * @param documents on the other documents
 */
public record Severities(Severity home, Severity documents) {

    /** The same severity everywhere. */
    public static Severities of(Severity severity) {
        return new Severities(severity, severity);
    }
}
