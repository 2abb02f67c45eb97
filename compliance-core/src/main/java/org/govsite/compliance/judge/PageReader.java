package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Place;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/** Reads the items of a pack off pages. A zone that many pages share is searched once. Safe for several
 * threads. */
public final class PageReader {

    private static final Comparator<Sighting> BEST_FIRST = Comparator.comparing(Sighting::rung)
            .thenComparing(sighting -> sighting.zone() == ZoneKind.FOOTER ? 0 : 1)
            .thenComparing(Sighting::location)
            .thenComparing(Sighting::carrier)
            .thenComparing(Sighting::value)
            .thenComparing(Sighting::raw);

    /** Words in the address of a part that cannot be seen which say that it brings a footer. */
    private static final String[] FOOTER_WORDS = {"foot", "bottom", "copyright", "dibu", "yejiao", "banquan"};

    private final FactSheet facts;
    private final RulePack pack;
    private final KeptText kept;
    private final Map<String, Boolean> keeps = new ConcurrentHashMap<>();
    private final Patterns patterns = new Patterns();
    private final Map<String, ZoneFindings> byZone = new ConcurrentHashMap<>();

    /** What one zone holds: sightings and labels by item, and what could not be seen. */
    private record ZoneFindings(
            Map<String, List<Found>> items, Map<String, Found> labels, List<Piece.Gap> gaps, LiveText live) {}

    PageReader(FactSheet facts, RulePack pack) {
        this.facts = facts;
        this.pack = pack;
        this.kept = new KeptText(facts);
    }

    /** The items on all pages, in path order. */
    public static List<PageReading> readAll(FactSheet observed, RulePack pack) {
        FactSheet facts = FooterVote.count(observed);
        PageReader reader = new PageReader(facts, pack);
        return facts.pages().parallelStream().map(reader::read).toList();
    }

    /** The items on a page, in the pack's order. */
    PageReading read(PageFacts page) {
        List<ItemReading> items = new ArrayList<>();
        for (Item item : pack.items()) {
            items.add(read(page, item));
        }
        return new PageReading(page, items);
    }

    /** What a pattern takes out of a value in normal form; the whole value where there is no pattern. */
    String part(String pattern, String value) {
        String normal = Fields.normal(value);
        return pattern.isEmpty() ? normal : patterns.firstGroup(pattern, normal);
    }

    Patterns patterns() {
        return patterns;
    }

    /** Whether an item that is not in the facts of a page is not in its text either. */
    boolean keeps(String item) {
        return keeps.computeIfAbsent(
                item, id -> pack.item(id).filter(kept::holds).isPresent());
    }

    /** The text after a label of the item in the footer, and its place; null when no label stands there. */
    @Nullable
    Sighting label(PageFacts page, String item) {
        for (ZoneUse use : page.zones()) {
            Found label = use.kind() == ZoneKind.FOOTER ? findings(use).labels().get(item) : null;
            if (label != null) {
                return sighting(page, use, label);
            }
        }
        return null;
    }

    /** What says that a page, or a part of it, was given up, so that what it lacks proves nothing; empty when all was read. */
    Optional<ItemReading.Unseen> givenUp(PageFacts page) {
        return page.readable()
                ? page.zones().stream()
                        .flatMap(use -> findings(use).gaps().stream()
                                .filter(gap -> gap.kind() == GapKind.UNREADABLE
                                        && !gap.standing().inert())
                                .map(gap -> unseen(page, use, gap)))
                        .findFirst()
                : Optional.of(unread(page));
    }

    private static ItemReading.Unseen unseen(PageFacts page, ZoneUse use, Piece.Gap gap) {
        return new ItemReading.Unseen(gap.kind().json(), gap.target(), use.locate(page.path(), gap.place()));
    }

    private static ItemReading.Unseen unread(PageFacts page) {
        return new ItemReading.Unseen(GapKind.UNREADABLE.json(), page.unreadable(), Location.file(page.path()));
    }

    /** Where the footer of a page begins; the whole page when it has none. */
    Location footer(PageFacts page) {
        for (ZoneUse use : page.zones()) {
            if (use.kind() == ZoneKind.FOOTER) {
                Zone zone = zone(use.zone());
                return zone.pieces().isEmpty()
                        ? new Location(page.path(), use.line(), use.column())
                        : use.locate(page.path(), start(zone));
            }
        }
        return Location.file(page.path());
    }

    /** Where a zone begins for a reader: the place of its first live piece. */
    static Place start(Zone zone) {
        if (zone.pieces().isEmpty()) {
            return new Place("", 1, 1);
        }
        return zone.pieces().stream()
                .filter(piece -> piece.standing() == Standing.LIVE)
                .findFirst()
                .orElse(zone.pieces().get(0))
                .place();
    }

    private ItemReading read(PageFacts page, Item item) {
        List<Sighting> sightings = new ArrayList<>();
        List<ItemReading.Unseen> gaps = new ArrayList<>();
        boolean hasFooter = page.zones().stream().anyMatch(use -> use.kind() == ZoneKind.FOOTER);
        for (ZoneUse use : page.zones()) {
            ZoneFindings findings = findings(use);
            for (Found found : findings.items().getOrDefault(item.id(), List.of())) {
                if (!found.footerOnly() || use.kind() == ZoneKind.FOOTER || found.rung() == ItemState.INERT) {
                    sightings.add(sighting(page, use, found));
                }
            }
            for (Piece.Gap gap : findings.gaps()) {
                if (couldHold(gap, use.kind(), hasFooter)) {
                    gaps.add(unseen(page, use, gap));
                }
            }
        }
        if (!page.readable()) {
            gaps.add(unread(page));
        }
        sightings.sort(BEST_FIRST);
        return reading(item, List.copyOf(new LinkedHashSet<>(sightings)), gaps);
    }

    private static ItemReading reading(Item item, List<Sighting> sightings, List<ItemReading.Unseen> gaps) {
        ItemState best =
                sightings.isEmpty() ? ItemState.ABSENT : sightings.get(0).rung();
        boolean dead = best == ItemState.INERT || best == ItemState.ABSENT;
        ItemState state = dead && !gaps.isEmpty() ? ItemState.NOT_MEASURABLE : best;
        boolean inFooter = sightings.stream().anyMatch(s -> s.rung() == best && s.zone() == ZoneKind.FOOTER);
        List<Sighting> telling = sightings.stream()
                .filter(s -> s.rung() == best && (!inFooter || s.zone() == ZoneKind.FOOTER))
                .toList();
        // Where a script writes text and link alike, the link's number only repeats what the text says in full.
        boolean said = telling.stream()
                .anyMatch(s -> s.carrier() != Carrier.ATTRIBUTE && !s.value().isEmpty());
        LinkedHashSet<String> values = new LinkedHashSet<>();
        telling.forEach(s -> {
            if (!s.value().isEmpty() && !dead && !(said && s.carrier() == Carrier.ATTRIBUTE)) {
                values.add(s.value());
            }
        });
        String href = telling.stream()
                .filter(s -> s.href() != null && !dead)
                .map(Sighting::href)
                .findFirst()
                .orElse(null);
        return new ItemReading(item.id(), state, List.copyOf(values), href, sightings, told(best, gaps));
    }

    /** What could hold an item that is not seen; beside an attribute only a value that is filled in where it belongs. */
    private static List<ItemReading.Unseen> told(ItemState best, List<ItemReading.Unseen> gaps) {
        return switch (best) {
            case INERT, ABSENT -> gaps;
            case ATTRIBUTE ->
                gaps.stream()
                        .filter(gap -> gap.kind().equals(GapKind.BOUND.json()))
                        .toList();
            default -> List.of();
        };
    }

    /** Whether a part that cannot be seen may hold a footer item. */
    private static boolean couldHold(Piece.Gap gap, ZoneKind zone, boolean hasFooter) {
        if (gap.standing().inert()) {
            return false;
        }
        boolean named = false;
        for (String word : FOOTER_WORDS) {
            named |= gap.target().toLowerCase(java.util.Locale.ROOT).contains(word);
        }
        return switch (gap.kind()) {
            case SHELL, UNREADABLE -> true;
            case INCLUDE, FRAME, LOADED -> named || zone == ZoneKind.FOOTER || !hasFooter;
            case SCRIPT -> named;
            // Rows of a list are no part of a footer.
            case DATA -> false;
            case BOUND -> zone == ZoneKind.FOOTER;
        };
    }

    private Sighting sighting(PageFacts page, ZoneUse use, Found found) {
        return new Sighting(
                found.carrier(),
                found.rung(),
                use.kind(),
                found.value(),
                found.raw(),
                found.href(),
                found.official(),
                use.locate(page.path(), found.place()));
    }

    private ZoneFindings findings(ZoneUse use) {
        return byZone.computeIfAbsent(use.kind() + " " + use.zone(), key -> search(zone(use.zone()), use.kind()));
    }

    private ZoneFindings search(Zone zone, ZoneKind kind) {
        Recogniser recogniser = new Recogniser(zone, kind, patterns);
        Map<String, List<Found>> items = new LinkedHashMap<>();
        Map<String, Found> labels = new LinkedHashMap<>();
        for (Item item : pack.items()) {
            List<Found> found = recogniser.find(item);
            if (!found.isEmpty()) {
                items.put(item.id(), found);
            }
            Found label = kind == ZoneKind.FOOTER ? recogniser.label(item) : null;
            if (label != null) {
                labels.put(item.id(), label);
            }
        }
        List<Piece.Gap> gaps = zone.pieces().stream()
                .filter(Piece.Gap.class::isInstance)
                .map(Piece.Gap.class::cast)
                .toList();
        LiveText live = kind == ZoneKind.OTHER ? LiveText.NONE : recogniser.live();
        return new ZoneFindings(items, labels, gaps, live);
    }

    /** The bodies that labels of an item in the footer name as those whose value it is, by sighting. */
    Map<Sighting, String> bodies(PageFacts page, String item) {
        Map<Sighting, String> bodies = new HashMap<>();
        for (ZoneUse use : page.zones()) {
            if (use.kind() == ZoneKind.FOOTER) {
                findings(use).items().getOrDefault(item, List.of()).stream()
                        .filter(found -> !found.of().isEmpty())
                        .forEach(found -> bodies.putIfAbsent(sighting(page, use, found), found.of()));
            }
        }
        return bodies;
    }

    /** The official embeds of an item in one zone of a page that say for which site they are, in document order. */
    List<Sighting> embeds(PageFacts page, ZoneUse use, String item) {
        return findings(use).items().getOrDefault(item, List.of()).stream()
                .filter(found -> found.official()
                        && found.rung() != ItemState.INERT
                        && !found.value().isEmpty())
                .map(found -> sighting(page, use, found))
                .toList();
    }

    Zone zone(ZoneUse use) {
        return zone(use.zone());
    }

    /** What a visitor reads in a header or footer zone. */
    LiveText liveText(ZoneUse use) {
        return findings(use).live();
    }

    List<LinkView> links(ZoneUse use) {
        return LinkView.in(zone(use));
    }

    private Zone zone(String digest) {
        Zone zone = facts.zones().get(digest);
        if (zone == null) {
            throw new IllegalArgumentException("the facts name a zone that they do not hold: " + digest);
        }
        return zone;
    }
}
