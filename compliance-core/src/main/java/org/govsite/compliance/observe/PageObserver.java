package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.Encoding;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.MetaTag;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.facts.PageRole;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Place;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Observes one page: bytes to facts. Its document is gone when it returns. Safe for several threads. */
final class PageObserver {

    /** A page with less text than this and an empty root element is an application shell. */
    private static final int SHELL_TEXT = 40;

    /** A longer title is one that was never closed and holds the page. */
    private static final int LONGEST_TITLE = 1000;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Site site;
    private final TextFiles files;
    private final References references;
    private final Composer composer;
    private final Map<String, Surroundings.OpenedScript> scripts = Surroundings.scriptCache();

    PageObserver(Site site) {
        this.site = site;
        this.files = new TextFiles(site);
        this.references = new References(site);
        this.composer = new Composer(files, references);
    }

    /** Facts of a page, its zones, and where it leads. */
    record Observed(PageFacts facts, List<ZoneBuilder.Built> zones, Leads leads) {}

    /**
     * Observes a page. Whatever is wrong with it, the result says so; only a lack of memory is thrown, because it may be that
     * of another page.
     */
    Observed observe(String path) {
        Decoded decoded;
        try {
            decoded = files.read(path, Budget.LARGEST_FILE);
        } catch (SiteException e) {
            return unreadable(path, "unreadable-bytes");
        }
        if (decoded == null) {
            return unreadable(path, "too-large");
        }
        try {
            return observe(path, decoded);
        } catch (StackOverflowError e) {
            return unreadable(path, "too-deep");
        } catch (RuntimeException e) {
            // a bug here or in the parser: one page must not cost the others their result
            return unreadable(path, "internal-error:" + e.getClass().getSimpleName());
        }
    }

    private Observed observe(String path, Decoded decoded) {
        Budget budget = new Budget();
        Composer.Composed composed = composer.compose(path, decoded.text(), budget.of(Standing.LIVE));
        Source source = composed.source();
        if (!Budget.parsable(source.text())) {
            return unreadable(path, "too-many-tags");
        }
        Document document = PieceWalker.parse(source.text());
        Surroundings surroundings = new Surroundings(site, references, composer, path, scripts);
        PieceWalker walker = new PieceWalker(surroundings, budget);
        walker.walk(document, source, Standing.LIVE);
        composed.serverComments().forEach(comment -> walker.walkInert(comment, Standing.SERVER_COMMENT));
        if (walker.pieces().allowance(Standing.LIVE).spent()) {
            walker.pieces().giveUp(Elsewhere.TOO_MUCH, new Place("", 1, 1), Standing.LIVE);
        }
        shell(document, walker);

        List<ZoneBuilder.Built> zones = new ArrayList<>();
        for (ZoneBuilder builder : walker.pieces().zones()) {
            ZoneBuilder.Built built = builder.build();
            if (!built.zone().pieces().isEmpty() || builder.kind() == ZoneKind.FOOTER) {
                zones.add(built);
            }
        }
        TreeSet<String> uses = new TreeSet<>(composed.uses());
        uses.addAll(walker.pieces().uses());
        PageKinds.Verdict verdict = PageKinds.kind(path, decoded.text(), document);
        List<MetaTag> meta = meta(path, document, source);
        PageKinds.Purpose purpose = PageKinds.role(
                path,
                meta,
                document,
                zones.stream().map(ZoneBuilder.Built::zone).toList());
        Element title = document.selectFirst("head > title, title");
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        Element base = document.selectFirst("base[href]");
        PageFacts facts = new PageFacts(
                path,
                verdict.kind(),
                verdict.reason(),
                purpose.role(),
                purpose.reason(),
                decoded.encoding(),
                title == null ? "" : title(title),
                title == null ? Location.file(path) : location(path, source, title),
                meta,
                canonical == null ? "" : Attributes.address(canonical, "href").strip(),
                canonical == null ? Location.file(path) : location(path, source, canonical),
                verdict.redirectsTo(),
                List.copyOf(uses),
                zones.stream().map(ZoneBuilder.Built::use).toList(),
                "",
                Math.min(
                        PageFacts.MOST_BODY_TEXT,
                        walker.pieces().zones().stream()
                                .mapToInt(ZoneBuilder::bodyText)
                                .sum()),
                base == null ? "" : Attributes.address(base, "href").strip());
        return new Observed(facts, zones, Leads.of(path, zones, walker.pieces().openings(), references));
    }

    private static String title(Element element) {
        String title = BLANKS.matcher(element.text()).replaceAll(" ").strip();
        boolean half = title.length() > LONGEST_TITLE && Character.isHighSurrogate(title.charAt(LONGEST_TITLE - 1));
        return title.substring(0, Math.min(title.length(), half ? LONGEST_TITLE - 1 : LONGEST_TITLE));
    }

    /** Facts of a page that could not be read, and why. */
    static Observed unreadable(String path, String reason) {
        PageFacts facts = new PageFacts(
                path,
                PageKind.DOCUMENT,
                "not-read",
                PageRole.OTHER,
                "not-read",
                new Encoding("", "", false, false, 0),
                "",
                Location.file(path),
                List.of(),
                "",
                Location.file(path),
                "",
                List.of(),
                List.<ZoneUse>of(),
                reason,
                0,
                "");
        return new Observed(facts, List.of(), Leads.NOWHERE);
    }

    private static List<MetaTag> meta(String path, Document document, Source source) {
        List<MetaTag> tags = new ArrayList<>();
        for (Element meta : document.select("meta[name]")) {
            tags.add(new MetaTag(meta.attr("name"), meta.attr("content"), location(path, source, meta)));
        }
        return tags;
    }

    private static Location location(String path, Source source, Element element) {
        Place place = source.place(Math.max(0, element.sourceRange().startPos()));
        return new Location(place.file().isEmpty() ? path : place.file(), place.line(), place.column());
    }

    /** An empty root element with script bundles: what a visitor sees is drawn at run time. */
    private static void shell(Document document, PieceWalker walker) {
        if (TextLength.reaches(document.body(), SHELL_TEXT)
                || document.select("script[src]").isEmpty()) {
            return;
        }
        for (Element root : document.body().children()) {
            boolean empty = root.nameIs("div")
                    && root.childrenSize() == 0
                    && root.ownText().isBlank();
            if (empty && !root.id().isEmpty()) {
                walker.pieces()
                        .zones()
                        .get(0)
                        .add(new Piece.Gap(new Place("", 1, 1), Standing.LIVE, 0, -1, GapKind.SHELL, "#" + root.id()));
                return;
            }
        }
    }
}
