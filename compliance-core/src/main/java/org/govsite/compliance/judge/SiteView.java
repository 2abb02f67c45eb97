package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/** A site as a whole, for questions that one page cannot answer. Safe for several threads. */
final class SiteView {

    private final PageReader reader;
    private final Scopes scopes;
    private final String home;
    private final Map<String, PageFacts> pages = new TreeMap<>();
    private final Map<String, Listing> listings = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> linkTexts = new ConcurrentHashMap<>();
    private final LinkTargets targets;
    private @Nullable LinkSurvey survey;
    private @Nullable List<PageFacts> columns;

    SiteView(FactSheet facts, SiteCard card, String home, PageReader reader, Scopes scopes) {
        this.reader = reader;
        this.scopes = scopes;
        this.home = home;
        facts.pages().forEach(page -> pages.put(page.path(), page));
        this.targets = new LinkTargets(facts, card);
    }

    String home() {
        return home;
    }

    PageReader reader() {
        return reader;
    }

    LinkTargets targets() {
        return targets;
    }

    Optional<PageFacts> page(String path) {
        return Optional.ofNullable(pages.get(path));
    }

    /** Path of the page that carries what is said of the site as a whole: the home page, else the first document. */
    String first() {
        return pages.containsKey(home)
                ? home
                : documents().stream().map(PageFacts::path).findFirst().orElse("");
    }

    /** What all links of the site lead to. */
    synchronized LinkSurvey survey() {
        if (survey == null) {
            List<PageFacts> all = new ArrayList<>(documents());
            page(home).ifPresent(page -> {
                all.remove(page);
                all.add(0, page);
            });
            survey = new LinkSurvey(all, home, reader, targets);
        }
        return survey;
    }

    /** All documents, in path order. */
    List<PageFacts> documents() {
        return pages.values().stream()
                .filter(page -> page.kind() == PageKind.DOCUMENT)
                .toList();
    }

    /**
     * The part of the page that a zone is. A page that shows little besides its footer may be one zone as a whole, which is
     * no footer then.
     */
    static ZoneKind part(PageFacts page, ZoneUse use) {
        boolean whole = page.zones().stream().noneMatch(each -> each.kind() == ZoneKind.OTHER);
        return whole && use.kind() == ZoneKind.FOOTER ? ZoneKind.OTHER : use.kind();
    }

    /** Whether a page is called by one of some names: by its title, or as a column by its tag. */
    boolean bears(PageFacts page, Set<String> names) {
        String title = LinkView.bare(Squeezed.squeeze(page.title().split("[-_|–—>]")[0]));
        // Articles say in the same tag in which column they appear.
        return names.contains(title)
                || scopes.isColumn(page)
                        && Tags.named(page, "ColumnName")
                                .findFirst()
                                .filter(tag -> names.contains(LinkView.bare(Squeezed.squeeze(tag.content()))))
                                .isPresent();
    }

    /** What a page lists, as it is written there. */
    Listing listing(PageFacts page) {
        return listings.computeIfAbsent(page.path(), path -> Listing.of(page, reader::zone));
    }

    /** The entries that a page lists, as of a day. */
    DatedList list(PageFacts page, AsOf asOf) {
        return listing(page).on(asOf);
    }

    /** The text of the first link of a page to each page or other address, by path where it is in the site. */
    Map<String, String> linkTexts(PageFacts page) {
        return linkTexts.computeIfAbsent(page.path(), path -> textsOf(page));
    }

    private Map<String, String> textsOf(PageFacts page) {
        Map<String, String> texts = new TreeMap<>();
        for (ZoneUse use : page.zones()) {
            for (LinkView link : reader.links(use)) {
                String href = link.piece().href();
                if (href != null && !link.piece().standing().inert() && !link.isDead()) {
                    LinkTargets.Target target = targets.resolve(page.path(), href);
                    texts.putIfAbsent(target.path().isEmpty() ? href : target.path(), link.squeezed());
                }
            }
        }
        return Collections.unmodifiableMap(texts);
    }

    /** Whether a page lists what appears in one column of the site. */
    boolean isColumn(PageFacts page) {
        return scopes.isColumn(page);
    }

    /** First pages of columns, in path order: what follows behind a first page is older by nature. */
    synchronized List<PageFacts> columns() {
        if (columns == null) {
            columns = documents().stream()
                    .filter(page -> page.readable() && scopes.isColumn(page))
                    .filter(page -> !isLaterPage(page.path()))
                    .toList();
        }
        return columns;
    }

    /** Whether {@code index_2.html} stands beside {@code index.html}. */
    private boolean isLaterPage(String path) {
        String first = path.replaceFirst("[_-]\\d{1,4}(\\.[A-Za-z]+)$", "$1");
        String one = path.replaceFirst("([_-])\\d{1,4}(\\.[A-Za-z]+)$", "$11$2");
        return !first.equals(path) && (pages.containsKey(first) || !one.equals(path) && pages.containsKey(one));
    }
}
