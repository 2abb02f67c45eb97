package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;

/**
 * Lets the pages of a site vote on where the footer is. What stands last on a page that has no footer of its own, and stands
 * last in the same words on most such pages, is their footer, whatever it is called.
 */
final class FooterVote {

    /** So many pages have to end alike. */
    private static final int FEWEST = 3;

    /** A footer has at most so many lines and characters. */
    private static final int MOST_LINES = 60;

    private static final int MOST_CHARS = 1500;

    private final SortedMap<String, Zone> zones;

    private FooterVote(FactSheet facts) {
        zones = new TreeMap<>(facts.zones());
    }

    /** The facts with the footers that the vote found; the same facts where it found none. */
    static FactSheet count(FactSheet facts) {
        List<PageFacts> undecided = facts.pages().stream()
                .filter(page -> page.kind() == PageKind.DOCUMENT && page.readable() && !hasFooter(page))
                .toList();
        return undecided.size() < FEWEST ? facts : new FooterVote(facts).decide(facts, undecided);
    }

    private static boolean hasFooter(PageFacts page) {
        return page.zones().stream().anyMatch(use -> use.kind() == ZoneKind.FOOTER);
    }

    private FactSheet decide(FactSheet facts, List<PageFacts> undecided) {
        Map<String, Integer> pagesWith = new HashMap<>();
        for (PageFacts page : undecided) {
            Set<String> lines = new HashSet<>();
            other(page).forEach(use -> lines.addAll(lines(zones.get(use.zone())).values()));
            lines.forEach(line -> pagesWith.merge(line, 1, Integer::sum));
        }
        Map<String, PageFacts> decided = new HashMap<>();
        for (PageFacts page : undecided) {
            List<ZoneUse> uses = new ArrayList<>();
            for (ZoneUse use : page.zones()) {
                uses.addAll(use.kind() == ZoneKind.OTHER ? split(use, pagesWith, undecided.size()) : List.of(use));
            }
            decided.put(page.path(), page.withZones(uses));
        }
        List<PageFacts> pages = facts.pages().stream()
                .map(page -> decided.getOrDefault(page.path(), page))
                .toList();
        return new FactSheet(facts.extractor(), facts.words(), facts.files(), pages, zones, facts.pictures());
    }

    private static List<ZoneUse> other(PageFacts page) {
        return page.zones().stream().filter(use -> use.kind() == ZoneKind.OTHER).toList();
    }

    /** The lines of live text of a zone by their number, in normal form. */
    private static TreeMap<Integer, String> lines(Zone zone) {
        TreeMap<Integer, StringBuilder> texts = new TreeMap<>();
        for (Piece piece : zone.pieces()) {
            if (piece instanceof Piece.Text text && text.standing() == Standing.LIVE) {
                texts.computeIfAbsent(text.block(), block -> new StringBuilder())
                        .append(text.text());
            }
        }
        TreeMap<Integer, String> lines = new TreeMap<>();
        texts.forEach((block, text) -> {
            String line = Squeezed.squeeze(text.toString()).replace("\n", "");
            if (!line.isEmpty()) {
                lines.put(block, line);
            }
        });
        return lines;
    }

    /** Splits what pages end with alike off a zone. */
    private List<ZoneUse> split(ZoneUse use, Map<String, Integer> pagesWith, int voters) {
        Zone zone = zones.get(use.zone());
        TreeMap<Integer, String> lines = lines(zone);
        int first = Integer.MAX_VALUE;
        int chars = 0;
        int count = 0;
        for (Map.Entry<Integer, String> line : lines.descendingMap().entrySet()) {
            int pages = pagesWith.getOrDefault(line.getValue(), 0);
            boolean shared = pages >= FEWEST && pages * 2 >= voters;
            chars += line.getValue().length();
            count++;
            if (!shared || count > MOST_LINES || chars > MOST_CHARS) {
                break;
            }
            first = line.getKey();
        }
        // A page of which everything is shared tells nothing about where its footer begins.
        if (first == Integer.MAX_VALUE || first <= lines.firstKey() || !hasOwnText(zone, first)) {
            return List.of(use);
        }
        int from = first;
        List<Piece> above = new ArrayList<>();
        List<Piece> below = new ArrayList<>();
        zone.pieces().forEach(piece -> (piece.block() < from ? above : below).add(piece));
        int moved = above.size();
        if (below.stream().anyMatch(piece -> piece.link() >= 0 && piece.link() < moved)) {
            return List.of(use);
        }
        return List.of(
                keep(ZoneKind.OTHER, above, use),
                keep(
                        ZoneKind.FOOTER,
                        below.stream()
                                .map(piece -> piece.moved(
                                        piece.place(), piece.block(), piece.link() < 0 ? -1 : piece.link() - moved))
                                .toList(),
                        use));
    }

    /** Whether text stands there that is no link: a list of links at the end of a page is a menu. */
    private static boolean hasOwnText(Zone zone, int from) {
        return zone.pieces().stream()
                .anyMatch(piece -> piece.block() >= from
                        && piece instanceof Piece.Text text
                        && text.link() < 0
                        && text.standing() == Standing.LIVE
                        && !text.text().isBlank());
    }

    private ZoneUse keep(ZoneKind kind, List<Piece> pieces, ZoneUse where) {
        Zone zone = new Zone(pieces);
        String digest = zone.digest();
        zones.put(digest, zone);
        return new ZoneUse(kind, digest, where.line(), where.column());
    }
}
