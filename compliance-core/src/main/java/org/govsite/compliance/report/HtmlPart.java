package org.govsite.compliance.report;

/** One section of the HTML report. */
interface HtmlPart {

    /** Name of the section in addresses and messages. */
    String id();

    /** Whether there is nothing to show. */
    boolean isEmpty();

    /** How many things it shows; negative where they are not counted. */
    int count();

    /** Writes what stands below the heading. */
    void write(Html html);
}
