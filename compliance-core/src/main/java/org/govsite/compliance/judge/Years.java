package org.govsite.compliance.judge;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the years of dates that are written without one. */
final class Years {

    /** How far a date may lie ahead and still be of this year: lists are made before the day is over. */
    private static final int AHEAD = 3;

    /** So many entries at the top of a list may be pinned there, whatever their date. */
    private static final int PINNED = 2;

    /** A list runs downwards where for each step up there are so many down. */
    private static final int DOWNS_FOR_AN_UP = 3;

    private Years() {}

    /** One entry: its date, which is null while it is not known, and how it is written where the year is missing. */
    static final class Entry {
        final @Nullable WrittenDate loose;

        @Nullable
        LocalDate date;

        Entry(@Nullable WrittenDate loose, @Nullable LocalDate date) {
            this.loose = loose;
            this.date = date;
        }
    }

    /**
     * Gives the entries of one list their years: the latest that is not after the day, and never a later one than that of the
     * entry above, where the list runs from new to old.
     */
    static void settle(List<Entry> list, LocalDate asOf) {
        LocalDate limit = asOf.plusDays(AHEAD);
        for (Entry entry : list) {
            if (entry.loose != null) {
                entry.date = entry.loose.latest(limit);
            }
        }
        List<Entry> dated = list.stream().filter(entry -> entry.date != null).toList();
        if (!runsDown(dated)) {
            return;
        }
        for (int i = PINNED + 1; i < dated.size(); i++) {
            Entry entry = dated.get(i);
            LocalDate above = dated.get(i - 1).date;
            LocalDate own = entry.date;
            if (entry.loose != null && above != null && own != null && own.isAfter(above.plusDays(AHEAD))) {
                entry.date = entry.loose.latest(above.plusDays(AHEAD));
            }
        }
    }

    private static boolean runsDown(List<Entry> dated) {
        int downs = 0;
        int ups = 0;
        for (int i = 1; i < dated.size(); i++) {
            LocalDate above = dated.get(i - 1).date;
            LocalDate own = dated.get(i).date;
            if (above != null && own != null && own.isBefore(above)) {
                downs++;
            } else if (above != null && own != null && own.isAfter(above.plusDays(AHEAD))) {
                ups++;
            }
        }
        return downs >= DOWNS_FOR_AN_UP * ups && ups > 0;
    }
}
