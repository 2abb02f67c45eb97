package org.govsite.compliance.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
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

    /**
     * The dates of the entries of one list, null where there is none. A missing year is the latest that is not after the day,
     * and never a later one than that of the entry above, where the list runs from new to old.
     */
    static List<@Nullable LocalDate> settle(List<ListEntry> list, LocalDate asOf) {
        List<@Nullable LocalDate> dates = new ArrayList<>();
        for (ListEntry entry : list) {
            WrittenDate loose = entry.loose();
            dates.add(loose == null ? entry.date() : loose.latest(asOf.plusDays(AHEAD)));
        }
        List<Integer> dated = IntStream.range(0, dates.size())
                .filter(i -> dates.get(i) != null)
                .boxed()
                .toList();
        if (!runsDown(dated.stream().map(dates::get).toList())) {
            return dates;
        }
        for (int i = PINNED + 1; i < dated.size(); i++) {
            int at = dated.get(i);
            WrittenDate loose = list.get(at).loose();
            LocalDate above = dates.get(dated.get(i - 1));
            LocalDate own = dates.get(at);
            if (loose != null && above != null && own != null && own.isAfter(above.plusDays(AHEAD))) {
                dates.set(at, loose.latest(above.plusDays(AHEAD)));
            }
        }
        return dates;
    }

    /** The first later day on which a date without year is read as another one; empty where every date has its year. */
    static Optional<LocalDate> nextTurn(List<ListEntry> list, LocalDate asOf) {
        return list.stream()
                .map(ListEntry::loose)
                .filter(Objects::nonNull)
                .map(loose -> loose.next(asOf.plusDays(AHEAD)))
                .filter(Objects::nonNull)
                .map(next -> next.minusDays(AHEAD))
                .min(Comparator.naturalOrder());
    }

    private static boolean runsDown(List<LocalDate> dated) {
        int downs = 0;
        int ups = 0;
        for (int i = 1; i < dated.size(); i++) {
            LocalDate above = dated.get(i - 1);
            LocalDate own = dated.get(i);
            if (own.isBefore(above)) {
                downs++;
            } else if (own.isAfter(above.plusDays(AHEAD))) {
                ups++;
            }
        }
        return downs >= DOWNS_FOR_AN_UP * ups && ups > 0;
    }
}
