package org.govsite.compliance.judge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govsite.compliance.pack.ColumnRequirement.ListFresh;

/**
 * The days on which something is due.
 *
 * @param weekends whether Saturdays and Sundays count
 * @param holidays other days that do not count
 */
record Workdays(boolean weekends, Set<LocalDate> holidays) {

    /** A column that was given up long ago needs no longer list of days. */
    private static final int MOST_DAYS = 400;

    static Workdays of(ListFresh requirement) {
        return new Workdays(requirement.weekends(), requirement.holidays());
    }

    boolean counts(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return (weekends || !weekend) && !holidays.contains(day);
    }

    /**
     * The days that were let pass: counted days without entry, with as many counted days since the last entry, or since the
     * first day, as may lie between two. The last day itself is not over yet and does not count.
     */
    List<LocalDate> missed(Set<LocalDate> entries, LocalDate first, LocalDate last, int days) {
        List<LocalDate> missed = new ArrayList<>();
        LocalDate start = first.isBefore(last.minusDays(MOST_DAYS)) ? last.minusDays(MOST_DAYS) : first;
        int since = 0;
        for (LocalDate day = start; day.isBefore(last); day = day.plusDays(1)) {
            if (entries.contains(day)) {
                since = 0;
            } else if (counts(day)) {
                since++;
                if (since >= days) {
                    missed.add(day);
                }
            }
        }
        return missed;
    }

    /** Days without entry, from the first to the last. */
    record Hole(LocalDate from, LocalDate to) {}

    /**
     * The holes that were let become too long, where an entry is due in so many days: in each of them days were {@link #missed}. A
     * hole ends where an entry stands or before the last day.
     */
    List<Hole> holes(Set<LocalDate> entries, LocalDate first, LocalDate last, int days) {
        List<Hole> holes = new ArrayList<>();
        for (LocalDate missed : missed(entries, first, last, days)) {
            boolean told = !holes.isEmpty() && !missed.isAfter(holes.get(holes.size() - 1).to);
            if (!told) {
                LocalDate from = missed;
                while (from.isAfter(first) && !entries.contains(from.minusDays(1))) {
                    from = from.minusDays(1);
                }
                LocalDate to = missed;
                while (to.plusDays(1).isBefore(last) && !entries.contains(to.plusDays(1))) {
                    to = to.plusDays(1);
                }
                holes.add(new Hole(from, to));
            }
        }
        return holes;
    }

    /** The first day on which more counted days than this lie behind a day, itself included. */
    LocalDate overdue(LocalDate day, int days) {
        LocalDate last = day;
        for (int count = 0; count <= days; ) {
            last = last.plusDays(1);
            count += counts(last) ? 1 : 0;
        }
        return last;
    }
}
