package org.govsite.compliance.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;

/**
 * The entries that a page lists outside its header and footer, with their dates. A pure function of the facts and the day:
 * a date without year is the latest one that is not after that day.
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

    static DatedList of(PageFacts page, Function<ZoneUse, Zone> zones, LocalDate asOf) {
        List<DatedItem> items = new ArrayList<>();
        List<Unseen> unseen = new ArrayList<>();
        int lists = 0;
        boolean vague = false;
        for (ZoneUse use : page.zones()) {
            if (SiteView.part(page, use) != ZoneKind.OTHER) {
                continue;
            }
            Zone zone = zones.apply(use);
            List<DatedItem> found = new ListZone(zone, page.path(), use, asOf, lists).items();
            items.addAll(found);
            lists = 1 + found.stream().mapToInt(DatedItem::list).max().orElse(lists - 1);
            for (Piece piece : zone.pieces()) {
                vague |= piece instanceof Piece.Text text && !text.standing().inert() && WrittenDate.isAgo(text.text());
                if (piece instanceof Piece.Gap gap && couldList(gap)) {
                    unseen.add(new Unseen(gap, use.locate(page.path(), gap.place())));
                }
            }
        }
        return new DatedList(items, unseen, vague);
    }

    /** Entries that have a date on or before a day, newest first. */
    List<DatedItem> until(LocalDate day) {
        return items.stream()
                .filter(item -> item.date() != null && !item.date().isAfter(day))
                .sorted(Comparator.comparing(DatedItem::date).reversed())
                .toList();
    }

    Optional<DatedItem> newest(LocalDate day) {
        return until(day).stream().findFirst();
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
