package org.govsite.compliance.judge;

import java.util.List;
import org.govsite.compliance.pack.LocalizedText;
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
 * @param what what stands there, in words of the pack; empty where nothing is to be said of it
 * @param needs keys of the site card, or {@code register}, whose value would let the question be asked; else empty
 */
record Verdict(
        Outcome outcome,
        String item,
        Severity cap,
        Evidence evidence,
        Location location,
        LocalizedText what,
        List<String> needs) {

    private static final LocalizedText NOTHING = new LocalizedText("", "");

    Verdict {
        needs = List.copyOf(needs);
    }

    Verdict(Outcome outcome, String item, Severity cap, Evidence evidence, Location location) {
        this(outcome, item, cap, evidence, location, NOTHING, List.of());
    }

    /** Nothing to judge, because the site card does not declare these keys. */
    static Verdict needs(List<String> keys) {
        return new Verdict(
                Outcome.INAPPLICABLE,
                "",
                Severity.ERROR,
                new Evidence("", "", "", List.of()),
                Location.file(""),
                NOTHING,
                keys);
    }

    Verdict cappedBy(Severity heaviest) {
        return new Verdict(outcome, item, cap.cappedBy(heaviest), evidence, location, what, needs);
    }

    /** The same verdict, which also says what stands there. */
    Verdict saying(LocalizedText words) {
        return new Verdict(outcome, item, cap, evidence, location, words, needs);
    }

    static Verdict quiet(Outcome outcome, String item) {
        return new Verdict(outcome, item, Severity.ERROR, new Evidence("", "", "", List.of()), Location.file(""));
    }
}
