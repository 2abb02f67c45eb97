package org.govsite.compliance.judge;

import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Location;

/**
 * The outcome of one rule on one page.
 *
 * @param item item that it is about; empty for none
 * @param cap heaviest severity it may have, whatever the rule says
 * @param evidence why; for {@code PASSED} and {@code INAPPLICABLE} without sightings
 * @param location the place to go to
 */
record Verdict(Outcome outcome, String item, Severity cap, Evidence evidence, Location location) {

    static Verdict quiet(Outcome outcome, String item) {
        return new Verdict(
                outcome, item, Severity.ERROR, new Evidence("", "", "", java.util.List.of()), Location.file(""));
    }
}
