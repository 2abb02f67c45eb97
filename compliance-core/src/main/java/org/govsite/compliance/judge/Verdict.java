package org.govsite.compliance.judge;

import java.util.List;
import java.util.Map;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of one rule on one page.
 *
 * @param item item that it is about; empty for none
 * @param cap heaviest severity it may have, whatever the rule says
 * @param evidence why; for {@code PASSED} and {@code INAPPLICABLE} without sightings
 * @param location the place to go to
 * @param what what stands there, in words of the pack; empty where nothing is to be said of it
 * @param needs keys of the site card, or {@code register}, whose value would let the question be asked; else empty
 * @param edit what to write where, to be said before the fix of the rule; null where the fix of the rule says it all. A
 *     verdict that has it is about the site as a whole: all pages that share it are one finding, whatever their templates
 */
record Verdict(
        Outcome outcome,
        String item,
        Severity cap,
        Evidence evidence,
        Location location,
        LocalizedText what,
        List<String> needs,
        @Nullable LocalizedText edit) {

    private static final LocalizedText NOTHING = new LocalizedText("", "");

    Verdict {
        needs = List.copyOf(needs);
    }

    Verdict(Outcome outcome, String item, Severity cap, Evidence evidence, Location location) {
        this(outcome, item, cap, evidence, location, NOTHING, List.of(), null);
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
                keys,
                null);
    }

    /**
     * Nothing to judge, because the facts were observed by an older extractor than the question needs.
     *
     * @param page path of the page that is asked about
     * @param had the extractor of the facts
     * @param needed the first one that would do
     */
    static Verdict factsTooOld(String page, int had, int needed) {
        Evidence evidence =
                new Evidence(Evidence.FACTS_TOO_OLD, String.valueOf(had), String.valueOf(needed), List.of());
        return new Verdict(Outcome.NOT_MEASURABLE, "", Severity.ERROR, evidence, Location.file(page))
                .editing(Messages.of("facts-too-old.edit", Map.of()));
    }

    Verdict cappedBy(Severity heaviest) {
        return new Verdict(outcome, item, cap.cappedBy(heaviest), evidence, location, what, needs, edit);
    }

    /** The same verdict, which also says what stands there. */
    Verdict saying(LocalizedText words) {
        return new Verdict(outcome, item, cap, evidence, location, words, needs, edit);
    }

    /** The same verdict with what to write where. */
    Verdict editing(LocalizedText words) {
        return new Verdict(outcome, item, cap, evidence, location, what, needs, words);
    }

    static Verdict quiet(Outcome outcome, String item) {
        return new Verdict(outcome, item, Severity.ERROR, new Evidence("", "", "", List.of()), Location.file(""));
    }
}
