package org.govsite.compliance.judge;

import java.time.LocalDate;
import org.govsite.compliance.pack.ColumnRequirement.Window;

/**
 * The day as of which a question is put. It notes what is asked of it, and so knows from which later day on an answer may be
 * another one: whoever compares a day with it any other way than by these methods has to say so with {@link #changesOn}. Safe
 * for several threads.
 */
final class AsOf {

    private final LocalDate duties;
    private final LocalDate age;
    private final boolean ages;
    private LocalDate change = LocalDate.MAX;
    private boolean asked;

    private AsOf(LocalDate duties, LocalDate age, boolean ages) {
        this.duties = duties;
        this.age = age;
        this.ages = ages;
    }

    /** A day as it is: with the duties of that day, and with entries that have grown old until then. */
    static AsOf day(LocalDate day) {
        return new AsOf(day, day, true);
    }

    /** The duties of one day, asked of a site that is as old as on another, and never gets older. */
    static AsOf dutiesOf(LocalDate duties, LocalDate age) {
        return new AsOf(duties, age, false);
    }

    /** The day by which entries are old, for words and for arithmetic. What follows from it has to be told. */
    LocalDate day() {
        note(LocalDate.MAX, ages);
        return age;
    }

    /** Whether the age of the site has reached this day. */
    boolean reaches(LocalDate other) {
        changesOn(other);
        return !age.isBefore(other);
    }

    /** Whether this day is past for the age of the site. */
    boolean isAfter(LocalDate other) {
        return reaches(other.plusDays(1));
    }

    /** Notes a day on which an answer changes by age; one that is not ahead changes nothing. */
    void changesOn(LocalDate other) {
        note(other, ages);
    }

    boolean isBefore(Window window) {
        LocalDate from = window.from();
        if (from == null) {
            return false;
        }
        note(from, true);
        return window.isBefore(duties);
    }

    boolean isOver(Window window) {
        LocalDate until = window.until();
        if (until == null) {
            return false;
        }
        note(until.plusDays(1), true);
        return window.isOver(duties);
    }

    private synchronized void note(LocalDate other, boolean moves) {
        asked |= moves;
        if (moves && other.isAfter(duties) && other.isBefore(change)) {
            change = other;
        }
    }

    /** The first later day on which an answer that was given may be another one; the last of all days where there is none. */
    synchronized LocalDate change() {
        return change;
    }

    /** Whether what was found out depends on the day at all, if only in its words. */
    synchronized boolean wasAsked() {
        return asked;
    }
}
