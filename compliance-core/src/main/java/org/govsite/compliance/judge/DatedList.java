package org.govsite.compliance.judge;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.Piece;

/**
 * The entries that a page lists outside its header and footer, with their dates, as a {@link Listing} is read on a day.
 *
 * @param items entries in document order: links with a date, and links that look like entries
 * @param unseen what may bring entries that cannot be seen; empty when all can be seen
 * @param vague whether days are told by how long ago they are ({@code 3天前}), so that nobody can say which they are
 */
record DatedList(List<DatedItem> items, List<Unseen> unseen, boolean vague) {

    /** A part of the page that cannot be seen here. */
    record Unseen(Piece.Gap gap, org.govsite.compliance.site.Location location) {}

    DatedList {
        items = List.copyOf(items);
        unseen = List.copyOf(unseen);
    }

    /** Entries that have a date on or before the day, newest first. */
    List<DatedItem> until(AsOf asOf) {
        return items.stream()
                .filter(item -> item.date() != null && asOf.reaches(item.date()))
                .sorted(Comparator.comparing(DatedItem::date).reversed())
                .toList();
    }

    boolean hasShownDate() {
        return items.stream().anyMatch(item -> item.date() != null && item.told() != DatedItem.Told.ADDRESS);
    }

    /** Whether a part that cannot be seen may bring entries: scripts of other sites, such as counters, bring none. */
    static boolean couldList(Piece.Gap gap) {
        String target = gap.target().toLowerCase(Locale.ROOT).strip();
        boolean foreign = target.startsWith("//") || target.startsWith("http:") || target.startsWith("https:");
        return !gap.standing().inert() && !(gap.kind() == GapKind.SCRIPT && foreign);
    }
}
