package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govsite.compliance.facts.ZoneKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Finds the header and footer zones of a document. Several independent signs vote: the element's meaning, its class and
 * id, the landmark words in it, and its place on the page. A zone that is missed loses no item, because items are looked
 * for everywhere.
 */
final class ZoneFinder {

    /** A block of text longer than this, holding most of the page, is no footer whatever it is called. */
    private static final int LONG = 3000;

    /** A footer without a telling name is at most this long. */
    private static final int SHORT = 1500;

    /** A line of links right above a footer is at most this long. */
    private static final int ROW = 200;

    /** So much text without a filing or mark is none of a footer. */
    private static final int PARAGRAPHS = 100;

    /** The last line of a page that names the organiser and nothing else is at most this long. */
    private static final int LAST_LINE = 80;

    /** How deep a header may lie that is called one. */
    private static final int MOST_DEPTH = 40;

    private final Landmarks landmarks = Landmarks.get();
    private final Sizes sizes;
    private final Map<Element, ZoneKind> zones = new IdentityHashMap<>();
    private final int total;

    private ZoneFinder(Document document) {
        sizes = new Sizes(document);
        total = sizes.total();
    }

    /** The elements that are zones; none lies in another. {@code body} holds what a visitor sees. */
    static Map<Element, ZoneKind> find(Document document, Element body) {
        ZoneFinder finder = new ZoneFinder(document);
        finder.footers(body);
        finder.dropDecoys();
        if (finder.zones.keySet().stream().noneMatch(finder::isTelling)) {
            finder.cluster(body);
        }
        if (finder.zones.isEmpty()) {
            finder.lastWords(body);
        }
        if (!finder.zones.isEmpty()) {
            finder.strays(body);
            finder.rowsAbove(body);
        }
        Set<Element> around = finder.around();
        finder.headers(body, 0, around);
        int first = finder.firstHeader();
        // What is called a banner further down may be an advertisement below the header.
        if (first > 0) {
            UnnamedHeader.find(body, finder.zones.keySet(), around, finder.sizes)
                    .filter(header -> finder.sizes.of(header).end <= first)
                    .ifPresent(header -> finder.zones.put(header, ZoneKind.HEADER));
        }
        return finder.zones;
    }

    /** How much text stands above the first header; a large number where there is no header. */
    private int firstHeader() {
        return zones.entrySet().stream()
                .filter(zone -> zone.getValue() == ZoneKind.HEADER)
                .mapToInt(zone -> sizes.of(zone.getKey()).start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether a piece of markup as a whole, such as what a script writes, is a footer. */
    static boolean isFooter(Document document) {
        ZoneFinder finder = new ZoneFinder(document);
        Sizes.Size body = finder.sizes.of(document.body());
        return body.kinds.cardinality() >= 3 && body.length() <= SHORT;
    }

    private void footers(Element element) {
        for (Node node : element.childNodes()) {
            if (!(node instanceof Element child)) {
                continue;
            }
            if (isNamedFooter(child) && score(child) >= 3) {
                zones.put(child, ZoneKind.FOOTER);
            } else {
                footers(child);
            }
        }
    }

    /** A block that is called "bottom" in mid-page is no footer when one that names filings or marks follows far below. */
    private void dropDecoys() {
        int last = zones.keySet().stream()
                .filter(this::isTelling)
                .mapToInt(zone -> sizes.of(zone).start)
                .max()
                .orElse(-1);
        int first = zones.keySet().stream()
                .filter(this::isTelling)
                .mapToInt(zone -> sizes.of(zone).start)
                .min()
                .orElse(-1);
        zones.keySet()
                .removeIf(zone -> !isTelling(zone)
                        && sizes.of(zone).start < last
                        && !(sizes.of(zone).length() <= ROW && first - sizes.of(zone).end <= ROW));
    }

    private boolean isTelling(Element element) {
        return sizes.of(element).strongKinds() > 0;
    }

    private boolean isNamedFooter(Element element) {
        return isSemanticFooter(element)
                || landmarks.named(element.className(), "footerNames", "footerParts")
                || landmarks.named(element.id(), "footerNames", "footerParts");
    }

    private static boolean isSemanticFooter(Element element) {
        return element.nameIs("footer") || element.attr("role").equalsIgnoreCase("contentinfo");
    }

    private int score(Element element) {
        Sizes.Size own = sizes.of(element);
        int score = isSemanticFooter(element) ? 3 : 2;
        score += Math.min(own.kinds.cardinality(), 4);
        score += (total - own.end) * 100L <= total * 15L ? 1 : 0;
        boolean early = total > 500 && own.start * 100L < total * 30L;
        score -= early ? 2 : 0;
        score -= own.length() > LONG && own.length() * 2 > total ? 6 : 0;
        score -= own.links > 80 && own.kinds.cardinality() < 3 ? 2 : 0;
        return score;
    }

    /**
     * No element that is called a footer names a filing or a mark: the smallest blocks in which several landmarks meet
     * are one too, and one that stands before them only has the name.
     */
    private void cluster(Element body) {
        List<Element> found = new ArrayList<>();
        meetingPlaces(body, found);
        int named = zones.keySet().stream()
                .mapToInt(zone -> sizes.of(zone).end)
                .max()
                .orElse(-1);
        found.removeIf(place -> sizes.of(place).start < named);
        if (found.isEmpty()) {
            return;
        }
        zones.keySet().removeIf(zone -> sizes.of(zone).start * 100L < total * 60L);
        for (Element place : found) {
            Element widest = widen(place, body);
            zones.put(widest, ZoneKind.FOOTER);
            linesAbove(widest);
        }
        zones.keySet().removeIf(zone -> zone.parents().stream().anyMatch(zones::containsKey));
    }

    /**
     * Nothing on the page names a filing or a mark: what stands last is the footer when it names an organiser together with
     * a contact or a site map, or when an organiser is all that it says.
     */
    private void lastWords(Element body) {
        Element found = null;
        Element last = body;
        while (last != null && (found == null || sizes.of(last).kinds.equals(sizes.of(found).kinds))) {
            Sizes.Size own = sizes.of(last);
            boolean low = total < 500 || own.start * 100L >= total * 60L;
            boolean several = own.kinds.cardinality() >= 2 && own.length() <= SHORT / 2;
            boolean alone = own.kinds.cardinality() == 1 && own.length() <= LAST_LINE && own.end == total;
            if (last != body && low && own.kinds.get(landmarks.kind("organizer")) && (several || alone)) {
                found = last;
            }
            last = lastBlock(last);
        }
        if (found != null) {
            zones.put(found, ZoneKind.FOOTER);
        }
    }

    /** The last block in an element that shows text and speaks of an organiser; null when there is none. */
    private @Nullable Element lastBlock(Element element) {
        Element last = null;
        for (Element child : element.children()) {
            if (sizes.of(child).length() > 0 && isBlockOrRow(child)) {
                last = child;
            }
        }
        return last != null && sizes.of(last).kinds.get(landmarks.kind("organizer")) ? last : null;
    }

    private static boolean isBlockOrRow(Element element) {
        return isBlock(element) || element.nameIs("tr");
    }

    /** A short line with a site map or a contact right above a footer belongs to it. */
    private void rowsAbove(Element body) {
        int start = zones.entrySet().stream()
                .filter(zone -> zone.getValue() == ZoneKind.FOOTER)
                .mapToInt(zone -> sizes.of(zone.getKey()).start)
                .min()
                .orElse(0);
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        zones.keySet().forEach(zone -> around.addAll(zone.parents()));
        rowAbove(body, start, around);
    }

    private boolean rowAbove(Element element, int start, Set<Element> around) {
        for (Element child : element.children()) {
            Sizes.Size own = sizes.of(child);
            boolean row = own.end == start
                    && own.length() > 0
                    && own.length() <= ROW
                    && own.links > 0
                    && !around.contains(child)
                    && !zones.containsKey(child)
                    && isBlock(child)
                    && child.selectFirst("script, form, input, select, h1, h2, h3, p ~ p") == null
                    && (own.kinds.get(landmarks.kind("map")) || own.kinds.get(landmarks.kind("contact")));
            if (row) {
                zones.put(child, ZoneKind.FOOTER);
                return true;
            }
            if (own.start < start && own.end >= start && rowAbove(child, start, around)) {
                return true;
            }
        }
        return false;
    }

    private boolean meetingPlaces(Element element, List<Element> found) {
        boolean inside = false;
        for (Element child : element.children()) {
            inside |= meetingPlaces(child, found);
        }
        Sizes.Size own = sizes.of(element);
        boolean meets = own.strongKinds() >= 1
                && own.kinds.cardinality() >= 2
                && own.length() <= SHORT
                && (total < 500 || own.end * 100L >= total * 40L);
        if (!inside && meets && isBlock(element)) {
            found.add(element);
        }
        return inside || meets && isBlock(element);
    }

    /** The largest element around a meeting place that is still short and lies in the lower part of the page. */
    private Element widen(Element place, Element body) {
        Element widest = place;
        for (Element up = place.parent(); up != null && up != body.parent(); up = up.parent()) {
            Sizes.Size own = sizes.of(up);
            boolean low = total < 500 || own.start * 100L >= total * 40L;
            boolean small = own.length() <= SHORT && (own.length() * 2 <= total || total < 500);
            if (!low || !small || own.links > 60 || total < 500 && isMoreThanFooter(up)) {
                break;
            }
            widest = up;
        }
        return widest;
    }

    /** On a short page the lines right above belong to a footer where each speaks of several things that footers speak of. */
    private void linesAbove(Element footer) {
        Element line = footer.previousElementSibling();
        while (total < 500 && line != null && isLine(line)) {
            zones.put(line, ZoneKind.FOOTER);
            line = line.previousElementSibling();
        }
    }

    private boolean isLine(Element element) {
        Sizes.Size own = sizes.of(element);
        return isBlock(element) && own.kinds.cardinality() >= 2 && own.length() <= ROW && !isContent(element);
    }

    /** Whether a part of a short page holds its header or its text. Text that stands in no block has to go with the rest. */
    private boolean isMoreThanFooter(Element element) {
        return !landmarks.any(element.ownText()) && element.children().stream().anyMatch(this::isContent);
    }

    private boolean isContent(Element child) {
        Sizes.Size own = sizes.of(child);
        return child.nameIs("nav")
                || child.nameIs("h1")
                || own.length() > 0 && isNamedHeader(child)
                || own.length() > PARAGRAPHS && own.strongKinds() == 0;
    }

    /** Landmarks that name a filing or a mark below the first footer, but outside every footer, belong to it. */
    private void strays(Element body) {
        int first = zones.keySet().stream()
                .mapToInt(zone -> sizes.of(zone).start)
                .min()
                .orElseThrow();
        List<Element> strays = new ArrayList<>();
        collectStrays(body, first, around(), strays);
        strays.forEach(stray -> zones.put(stray, ZoneKind.FOOTER));
    }

    /** The elements that zones lie in. */
    private Set<Element> around() {
        Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element zone : zones.keySet()) {
            // further up, all are known from the first zone that came by
            for (Element up = zone.parent(); up != null && around.add(up); ) {
                up = up.parent();
            }
        }
        return around;
    }

    /** Says whether an element holds, or is, a zone or a stray. */
    private boolean collectStrays(Element element, int first, Set<Element> around, List<Element> strays) {
        Sizes.Size own = sizes.of(element);
        if (zones.containsKey(element) || own.strongKinds() == 0) {
            return zones.containsKey(element) || around.contains(element);
        }
        boolean inside = false;
        for (Node node : element.childNodes()) {
            if (node instanceof Element child) {
                inside |= collectStrays(child, first, around, strays);
            }
        }
        boolean stray = !inside
                && isBlock(element)
                && own.start >= first
                && own.start * 100L >= total * 50L
                && own.length() <= SHORT;
        if (stray) {
            strays.add(element);
        }
        return inside || stray;
    }

    private static boolean isBlock(Element element) {
        return Blocks.isBlock(element.normalName()) && !element.nameIs("body") && !element.nameIs("tr");
    }

    private void headers(Element element, int depth, Set<Element> aroundFooters) {
        for (Node node : element.childNodes()) {
            if (!(node instanceof Element child) || zones.containsKey(child)) {
                continue;
            }
            Sizes.Size own = sizes.of(child);
            if (own.start * 100L > total * 20L) {
                return;
            }
            boolean small = own.length() <= SHORT && (own.length() * 2 <= total || total < 500);
            if (small && isNamedHeader(child) && !aroundFooters.contains(child)) {
                zones.put(child, ZoneKind.HEADER);
            } else if (depth < MOST_DEPTH) {
                headers(child, depth + 1, aroundFooters);
            }
        }
    }

    private boolean isNamedHeader(Element element) {
        return element.nameIs("header")
                || element.attr("role").equalsIgnoreCase("banner")
                || landmarks.named(element.className(), "headerNames", "headerParts")
                || landmarks.named(element.id(), "headerNames", "headerParts");
    }
}
