package org.govsite.compliance.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a site as it is would be told on every day from one on: the result of the first day, and of each later day on which it
 * comes out otherwise. Duties begin and end on days that the pack names; entries of lists grow older day by day. A value: the
 * same input gives the same timeline on every machine. Immutable and safe for use by several threads.
 *
 * @param until last day that it speaks of (Asia/Shanghai), a year after the first at the least
 * @param entries one for the first day and one for each change, in order of days; never empty
 */
public record Timeline(LocalDate until, List<Entry> entries) {

    public Timeline {
        Objects.requireNonNull(until, "until");
        entries = List.copyOf(entries);
        if (entries.isEmpty() || until.isBefore(entries.get(entries.size() - 1).from())) {
            throw new IllegalArgumentException(
                    "a timeline has an entry for its first day and ends behind its last one");
        }
    }

    /**
     * What holds from one day until the next entry.
     *
     * @param result what judging gives on the first of these days; on the others it is the same but for the date, and for words
     *     that name days, such as how old an entry may be
     * @param changes what became of rules on that day, by rule id; empty for the first entry, and where nothing but the phase of
     *     rules that find nothing changed
     */
    public record Entry(CheckResult result, List<Change> changes) {

        public Entry {
            Objects.requireNonNull(result, "result");
            changes = List.copyOf(changes);
        }

        /** The first day on which it holds. */
        public LocalDate from() {
            return result.asOf();
        }
    }

    /**
     * A rule that finds something else than on the day before.
     *
     * @param rule the rule
     * @param before its findings on the day before; empty where it found nothing or did not count
     * @param after its findings from the day on; empty where it finds nothing or counts no more
     * @param cause why
     */
    public record Change(Rule rule, List<Finding> before, List<Finding> after, Cause cause) {

        public Change {
            Objects.requireNonNull(rule, "rule");
            before = List.copyOf(before);
            after = List.copyOf(after);
            Objects.requireNonNull(cause, "cause");
        }

        /** Heaviest severity of what failed the day before; null when nothing did. */
        public @Nullable Severity severityBefore() {
            return heaviest(before);
        }

        /** Heaviest severity of what fails from the day on; null when nothing does. */
        public @Nullable Severity severityAfter() {
            return heaviest(after);
        }

        private static @Nullable Severity heaviest(List<Finding> findings) {
            return findings.stream()
                    .filter(finding -> finding.outcome() == Outcome.FAILED)
                    .map(Finding::severity)
                    .max(Severity::compareTo)
                    .orElse(null);
        }
    }

    /** Why a rule finds something else from one day to the next. */
    public enum Cause {
        /** A date of the pack: it would come out so too if the site were as fresh on that day as on the first one. */
        DUTY,
        /** Nothing but that the site grew older: new entries mend it, or would have kept it from coming. */
        AGE,
        /** A waiver begins or ends, or a baseline counts no more. */
        SETTLEMENT
    }

    /** What was found on the first day. */
    public CheckResult first() {
        return entries.get(0).result();
    }

    /**
     * What holds on a day.
     *
     * @throws IllegalArgumentException when the day lies before the first or behind {@link #until}
     */
    public Entry on(LocalDate day) {
        if (day.isBefore(entries.get(0).from()) || day.isAfter(until)) {
            throw new IllegalArgumentException(
                    "the timeline speaks of " + entries.get(0).from() + " to " + until + ", not of " + day);
        }
        int at = entries.size() - 1;
        while (entries.get(at).from().isAfter(day)) {
            at--;
        }
        return entries.get(at);
    }
}
