package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/** Finds the links by which a home page leads to a column. */
final class ColumnLinks {

    /** A link behind the title of a part of the page says no more than 更多 in so many characters. */
    private static final int LONGEST_MORE = 6;

    /** Lines of text between a title and its link, at most. */
    private static final int NEAR = 2;

    /** The name of a column may have so many other characters beside it; a title of an article has more. */
    private static final int MOST_OTHER_WORDS = 8;

    private final SiteView site;

    ColumnLinks(SiteView site) {
        this.site = site;
    }

    /**
     * One way to the column.
     *
     * @param place number of the link among all live links of the page, from 1
     * @param links how many live links the page has
     */
    record Way(String text, String href, ZoneKind zone, Location location, int place, int links) {}

    /** All ways that a visitor sees, in the order of the page: the footer last. */
    List<Way> ways(PageReading home, Item item) {
        Set<Location> seen = new LinkedHashSet<>();
        home.item(item.id()).sightings().stream()
                .filter(sighting -> sighting.rung() != ItemState.INERT && leadsOn(sighting.href()))
                .forEach(sighting -> seen.add(sighting.location()));
        Set<String> names = names(item);
        List<Way> ways = new ArrayList<>();
        List<Placed> links = links(home.page());
        Set<Piece> behind = behindTitles(home.page(), names);
        Map<ZoneUse, Set<Piece>> pictured = pictured(home.page(), seen);
        for (Placed link : links) {
            Location location =
                    link.use.locate(home.page().path(), link.view.piece().place());
            if (seen.contains(location)
                    || pictured.getOrDefault(link.use, Set.of()).contains(link.view.piece())
                    || behind.contains(link.view.piece())
                    || leadsTo(link, home, names)) {
                ways.add(way(link, home.page(), links.size()));
            }
        }
        return ways;
    }

    /** A link with a name of the column and other words, which leads to a page that lists: it may be called like that here. */
    Optional<Way> maybe(PageReading home, Item item) {
        Set<String> names = names(item);
        List<Placed> links = links(home.page());
        return links.stream()
                .filter(link -> {
                    String text = link.view.squeezed().isEmpty() ? link.view.pictured() : link.view.squeezed();
                    return names.stream()
                                    .anyMatch(name ->
                                            text.contains(name) && text.length() - name.length() <= MOST_OTHER_WORDS)
                            && leadsToList(link, home.page());
                })
                .findFirst()
                .map(link -> way(link, home.page(), links.size()));
    }

    private boolean leadsToList(Placed link, PageFacts home) {
        LinkTargets.Target target = site.targets()
                .resolve(home.path(), String.valueOf(link.view.piece().href()));
        return target.kind() == LinkTargets.Kind.PAGE
                && !target.path().equals(home.path())
                && site.page(target.path()).map(site::isColumn).orElse(false);
    }

    private Way way(Placed link, PageFacts page, int links) {
        String text = link.view.squeezed().isEmpty() ? link.view.pictured() : link.view.squeezed();
        return new Way(
                text,
                String.valueOf(link.view.piece().href()),
                SiteView.part(page, link.use),
                link.use.locate(page.path(), link.view.piece().place()),
                link.place,
                links);
    }

    /** The names of the column: what its links say, and its labels. */
    static Set<String> names(Item item) {
        Set<String> names = new LinkedHashSet<>();
        item.clues().stream()
                .filter(Clue.Link.class::isInstance)
                .flatMap(clue -> ((Clue.Link) clue).texts().stream())
                .forEach(names::add);
        names.addAll(item.labels());
        return names;
    }

    /** A page that bears the name of the column, though no link of the home page need lead there. */
    Optional<PageFacts> pageOf(Item item) {
        Set<String> names = names(item);
        return site.documents().stream()
                .filter(page -> !page.path().equals(site.home()) && site.bears(page, names))
                .findFirst();
    }

    /** What could hold the link but cannot be seen; null when everything can be seen. */
    DatedList.@Nullable Unseen unseen(PageFacts home) {
        for (ZoneUse use : home.zones()) {
            for (Piece piece : site.reader().zone(use).pieces()) {
                if (piece instanceof Piece.Gap gap
                        && SiteView.part(home, use) != ZoneKind.FOOTER
                        && DatedList.couldList(gap)
                        && gap.kind() != GapKind.SCRIPT
                        && !site.targets().isForeign(gap.target())) {
                    return new DatedList.Unseen(gap, use.locate(home.path(), gap.place()));
                }
            }
        }
        return null;
    }

    /** Something that names the column and leads nowhere; null when there is nothing. */
    static @Nullable Sighting dead(PageReading home, Item item) {
        return home.item(item.id()).sightings().stream()
                .filter(sighting -> !leadsOn(sighting.href()))
                .findFirst()
                .orElse(null);
    }

    /** A live link of the page, numbered in the order of the page with the footer last. */
    private record Placed(LinkView view, ZoneUse use, int place) {}

    private List<Placed> links(PageFacts page) {
        List<Placed> links = new ArrayList<>();
        for (ZoneKind kind : List.of(ZoneKind.HEADER, ZoneKind.OTHER, ZoneKind.FOOTER)) {
            for (ZoneUse use : page.zones()) {
                if (SiteView.part(page, use) != kind) {
                    continue;
                }
                for (LinkView view : site.reader().links(use)) {
                    boolean live = !view.piece().standing().inert() && !view.isDead();
                    if (live) {
                        links.add(new Placed(view, use, links.size() + 1));
                    }
                }
            }
        }
        return links;
    }

    /** The links with a picture that stands at one of these places. */
    private Map<ZoneUse, Set<Piece>> pictured(PageFacts page, Set<Location> places) {
        Map<ZoneUse, Set<Piece>> links = new HashMap<>();
        for (ZoneUse use : page.zones()) {
            List<Piece> pieces = site.reader().zone(use).pieces();
            for (Piece piece : pieces) {
                if (piece instanceof Piece.Image
                        && piece.link() >= 0
                        && places.contains(use.locate(page.path(), piece.place()))) {
                    links.computeIfAbsent(use, each -> identitySet()).add(pieces.get(piece.link()));
                }
            }
        }
        return links;
    }

    private static Set<Piece> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    /** Links such as 更多 that stand behind the name of the column. */
    private Set<Piece> behindTitles(PageFacts page, Set<String> names) {
        Set<Piece> links = identitySet();
        for (ZoneUse use : page.zones()) {
            if (SiteView.part(page, use) == ZoneKind.FOOTER) {
                continue;
            }
            List<LinkView> views = site.reader().links(use);
            for (Piece piece : site.reader().zone(use).pieces()) {
                boolean title = piece instanceof Piece.Text text
                        && text.link() < 0
                        && !text.standing().inert()
                        && names.contains(LinkView.bare(Squeezed.squeeze(text.text())));
                if (title) {
                    views.stream()
                            .filter(view -> isBehind(view, piece))
                            .findFirst()
                            .ifPresent(view -> links.add(view.piece()));
                }
            }
        }
        return links;
    }

    private static boolean isBehind(LinkView view, Piece title) {
        Piece.Link link = view.piece();
        boolean near = link.block() >= title.block() && link.block() - title.block() <= NEAR;
        boolean after = link.place().line() > title.place().line()
                || link.place().line() == title.place().line()
                        && link.place().column() > title.place().column();
        return near && after && view.squeezed().length() <= LONGEST_MORE && !view.isDead();
    }

    /** Whether a link that says nothing, such as a picture without name, leads to the page of the column. */
    private boolean leadsTo(Placed link, PageReading home, Set<String> names) {
        if (!link.view.squeezed().isEmpty() || !link.view.pictured().isEmpty()) {
            return false;
        }
        LinkTargets.Target target = site.targets()
                .resolve(home.page().path(), String.valueOf(link.view.piece().href()));
        return target.kind() == LinkTargets.Kind.PAGE
                && site.page(target.path()).map(page -> site.bears(page, names)).orElse(false);
    }

    private static boolean leadsOn(@Nullable String href) {
        return href != null && !Address.isDead(href);
    }
}
