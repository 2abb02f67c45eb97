package org.govsite.compliance.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;

/**
 * What a page lists outside its header and footer, as it is written there. Which days the dates are that lack their year, only
 * a day can tell.
 */
final class Listing {

    private final List<Part> parts;
    private final List<DatedList.Unseen> unseen;
    private final boolean vague;

    /** What is listed where every date has its year; empty where a day has to be known first. */
    private final Optional<DatedList> certain;

    /** The lists of one zone. An address that stands there twice is one entry. */
    private record Part(List<List<ListEntry>> lists) {

        boolean isCertain() {
            return lists.stream().flatMap(List::stream).allMatch(entry -> entry.loose() == null);
        }

        List<DatedItem> items(LocalDate asOf) {
            Map<String, DatedItem> items = new LinkedHashMap<>();
            for (List<ListEntry> list : lists) {
                List<LocalDate> dates = Years.settle(list, asOf);
                for (int i = 0; i < list.size(); i++) {
                    DatedItem item = list.get(i).on(dates.get(i));
                    DatedItem before = item == null ? null : items.get(item.href());
                    if (item != null && (before == null || before.told().compareTo(item.told()) > 0)) {
                        items.put(item.href(), item);
                    }
                }
            }
            return List.copyOf(items.values());
        }
    }

    private Listing(List<Part> parts, List<DatedList.Unseen> unseen, boolean vague) {
        this.parts = parts;
        this.unseen = List.copyOf(unseen);
        this.vague = vague;
        this.certain = parts.stream().allMatch(Part::isCertain) ? Optional.of(dated(LocalDate.MIN)) : Optional.empty();
    }

    static Listing of(PageFacts page, Function<ZoneUse, Zone> zones) {
        List<Part> parts = new ArrayList<>();
        List<DatedList.Unseen> unseen = new ArrayList<>();
        int lists = 0;
        boolean vague = false;
        for (ZoneUse use : page.zones()) {
            if (SiteView.part(page, use) != ZoneKind.OTHER) {
                continue;
            }
            Zone zone = zones.apply(use);
            List<List<ListEntry>> found = new ListZone(zone, page.path(), use, lists).lists();
            parts.add(new Part(found));
            lists = 1
                    + found.stream().mapToInt(list -> list.get(0).list()).max().orElse(lists - 1);
            for (Piece piece : zone.pieces()) {
                vague |= piece instanceof Piece.Text text
                        && !text.standing().inert()
                        && WrittenDate.isAgo(text.text())
                        && isBesideLink(text, zone);
                if (piece instanceof Piece.Gap gap && DatedList.couldList(gap)) {
                    unseen.add(new DatedList.Unseen(gap, use.locate(page.path(), gap.place())));
                }
            }
        }
        return new Listing(parts, unseen, vague);
    }

    /** Whether a text stands in the line of a link or in the line below it, as dates of entries do; weather does not. */
    private static boolean isBesideLink(Piece.Text text, Zone zone) {
        return zone.pieces().stream()
                .filter(Piece.Link.class::isInstance)
                .mapToInt(Piece::block)
                .anyMatch(block -> block == text.block() || block == text.block() - 1);
    }

    /** What may bring entries that cannot be seen; empty when all can be seen. */
    List<DatedList.Unseen> unseen() {
        return unseen;
    }

    /** The entries with their dates as a reader of that day understands them. */
    DatedList on(AsOf asOf) {
        if (certain.isPresent()) {
            return certain.get();
        }
        parts.stream()
                .flatMap(part -> part.lists().stream())
                .forEach(list -> Years.nextTurn(list, asOf.day()).ifPresent(asOf::changesOn));
        return dated(asOf.day());
    }

    private DatedList dated(LocalDate asOf) {
        return new DatedList(
                parts.stream().flatMap(part -> part.items(asOf).stream()).toList(), unseen, vague);
    }
}
