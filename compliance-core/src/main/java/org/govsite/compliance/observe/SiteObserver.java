package org.govsite.compliance.observe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.site.Progress;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteException;

/**
 * Observes a site, page by page and on several threads: only facts stay in memory, and zones that pages share are held
 * once. Stateless.
 */
public final class SiteObserver {

    private static final Pattern MARKUP =
            Pattern.compile("(?i).+\\.(?:html?|shtml?|stm|xhtml|jspx?|jspf|inc|ftl|asp|aspx|php)");
    private static final Pattern ALWAYS_FRAGMENT = Pattern.compile("(?i).+\\.(?:jspf|inc|ftl)");

    private SiteObserver() {}

    /** Observes all pages of a site and tells nobody how far it is. */
    static FactSheet observe(Site site) {
        return observe(site, Progress.SILENT);
    }

    /**
     * Observes all pages of a site.
     *
     * @param progress hears of every page once it has been observed
     * @throws SiteException when the site has no page at all
     */
    public static FactSheet observe(Site site, Progress progress) {
        List<String> paths =
                site.paths().stream().filter(SiteObserver::isMarkup).toList();
        if (paths.isEmpty()) {
            throw new SiteException(
                    "站点 " + site.name() + " 里没有网页（*.html、*.htm、*.shtml、*.jsp …），共 "
                            + site.paths().size() + " 个文件。请检查 compliance.site 是否指向构建好的站点目录或 WAR/ZIP。",
                    "The site " + site.name() + " holds no page (*.html, *.htm, *.shtml, *.jsp …) among its "
                            + site.paths().size()
                            + " files. Check that compliance.site names the built site or its WAR/ZIP.");
        }
        PageObserver observer = new PageObserver(site);
        Observed all = new Observed(paths.size(), progress);
        paths.parallelStream().forEach(path -> {
            try {
                all.add(observer.observe(path));
            } catch (OutOfMemoryError e) {
                // two large pages at a time may be one too many: this one has its turn below
            }
        });
        for (String path : paths) {
            if (!all.pages.containsKey(path)) {
                all.add(alone(observer, path));
            }
        }
        List<PageFacts> told =
                paths.stream().map(path -> all.toldByOthers(path)).toList();
        return new FactSheet(
                FactSheet.EXTRACTOR,
                Landmarks.get().words(),
                site.paths(),
                told,
                new TreeMap<>(all.zones),
                new Pictures(site).of(told, all.zones));
    }

    /**
     * Observes a site again of which one file changed: that file, and the pages that use it. What other files link to is taken
     * from before, so that a file that only others use or open stays what it is.
     *
     * @param before what was observed on the site as it was
     */
    public static FactSheet observeAgain(Site site, FactSheet before, String changed) {
        PageObserver observer = new PageObserver(site);
        Observed again = new Observed(before.pages().size(), Progress.SILENT);
        before.pages().parallelStream()
                .filter(page -> page.path().equals(changed) || page.uses().contains(changed))
                .forEach(page -> again.add(alone(observer, page.path())));
        again.zones.putAll(before.zones());
        List<PageFacts> told = before.pages().stream()
                .map(page -> {
                    PageFacts now = again.pages.getOrDefault(page.path(), page);
                    boolean byOthers = page.kind() == PageKind.FRAGMENT || page.kind() == PageKind.POPUP;
                    return byOthers && now.kind() == PageKind.DOCUMENT
                            ? now.withKind(page.kind(), page.kindReason())
                            : now;
                })
                .toList();
        return new FactSheet(
                before.extractor(),
                before.words(),
                before.files(),
                told,
                new TreeMap<>(again.zones),
                before.pictures());
    }

    private static PageObserver.Observed alone(PageObserver observer, String path) {
        try {
            return observer.observe(path);
        } catch (OutOfMemoryError e) {
            return PageObserver.unreadable(path, "out-of-memory");
        }
    }

    /** What has been observed so far. Safe for several threads. */
    private static final class Observed {
        final Map<String, PageFacts> pages = new ConcurrentHashMap<>();
        // Which thread puts a zone first makes no difference: zones of one digest are equal.
        final Map<String, Zone> zones = new ConcurrentHashMap<>();
        final Set<String> linked = ConcurrentHashMap.newKeySet();
        final Set<String> used = ConcurrentHashMap.newKeySet();
        final Set<String> popups = ConcurrentHashMap.newKeySet();
        final Set<String> tabs = ConcurrentHashMap.newKeySet();
        final Set<String> goOn = ConcurrentHashMap.newKeySet();
        private final int total;
        private final Progress progress;
        private int done;

        Observed(int total, Progress progress) {
            this.total = total;
            this.progress = progress;
        }

        void add(PageObserver.Observed page) {
            page.zones().forEach(built -> zones.putIfAbsent(built.use().zone(), built.zone()));
            Leads leads = page.leads();
            linked.addAll(leads.links());
            popups.addAll(leads.popups());
            tabs.addAll(leads.tabs());
            if (leads.goesOn()) {
                goOn.add(page.facts().path());
            }
            used.addAll(page.facts().uses());
            pages.put(page.facts().path(), page.facts());
            tell();
        }

        /** One at a time, so that nobody hears of fewer pages than before. */
        private synchronized void tell() {
            done++;
            progress.observed(done, total);
        }

        /** A page with the kind that others tell: a document that nobody links to may be a part or a pop-up of others. */
        PageFacts toldByOthers(String path) {
            PageFacts page = pages.get(path);
            if (page.kind() != PageKind.DOCUMENT) {
                return page;
            }
            if (ALWAYS_FRAGMENT.matcher(path).matches()) {
                return page.withKind(PageKind.FRAGMENT, "fragment-name");
            }
            String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
            boolean entry = name.startsWith("index.") || name.startsWith("default.");
            if (linked.contains(path) || entry && !path.contains("/")) {
                return page;
            }
            if (used.contains(path)) {
                return page.withKind(PageKind.FRAGMENT, "only-used-by-others");
            }
            // A script may open any page in a new tab; one that leads nowhere is a notice.
            return popups.contains(path) || tabs.contains(path) && !goOn.contains(path)
                    ? page.withKind(PageKind.POPUP, "only-opened-as-popup")
                    : page;
        }
    }

    static boolean isMarkup(String path) {
        return MARKUP.matcher(path).matches();
    }
}
