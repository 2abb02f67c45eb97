package org.govsite.compliance.mutate;

import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.govsite.compliance.mutate.Sheet.Entry;
import org.govsite.compliance.mutate.Sheet.Purpose;
import org.jspecify.annotations.Nullable;

/** A column that the city ordered and that was not opened, was hidden, or is not reported in. */
final class ColumnSlips {

    private static final String LINKED = "column-anti-gang";
    private static final String PROMINENT = "column-anti-gang-prominent";
    /** Articles lead back to the page of their column. */
    private static final String BROKEN = "links-broken";

    private static final String DAILY = "column-anti-gang-daily";

    /** A page that lists less could be an article. */
    private static final int SHORTEST_LIST = 2;

    private ColumnSlips() {}

    static List<Slip> all() {
        return List.of(
                slip("an ordered column that was not opened", (site, random) -> {
                    CleanSite without = CleanSite.of(site.seed(), site.asOf(), false);
                    return Slipped.file(without, without.home().path(), LINKED, DAILY);
                }),
                slip("an ordered column that the home page does not link to", (site, random) -> {
                    return Slipped.file(rewayed(site, way -> ""), site.home().path(), LINKED);
                }),
                slip("an ordered column whose link is commented out", (site, random) -> {
                    CleanSite hidden = rewayed(site, way -> "<!-- " + way + " -->\n");
                    return Slipped.file(hidden, site.home().path(), LINKED);
                }),
                slip("an ordered column linked in the footer only", ColumnSlips::inFooter),
                slip("an ordered column whose page is missing", (site, random) -> {
                    CleanSite without = site.without(page(site).path());
                    return Slipped.at(without, site.home().path(), address(site), DAILY, BROKEN);
                }),
                slip("an ordered column whose link is dead", (site, random) -> {
                    CleanSite without = site.without(page(site).path());
                    return isSaid(site)
                            ? Slipped.at(
                                    rewayed(without, way -> way.replace(address(site), "href=\"#\"")),
                                    site.home().path(),
                                    "href=\"#\"",
                                    LINKED,
                                    DAILY,
                                    BROKEN)
                            : null;
                }),
                slip("an ordered column that is one day late", (site, random) -> late(site, 2)),
                slip("an ordered column that was given up", (site, random) -> late(site, 5)),
                slip("a day without report in an ordered column", ColumnSlips::gap),
                slip("an ordered column without entries", (site, random) -> {
                    CleanSite empty = listing(site, page(site), entry -> "");
                    return Slipped.file(empty, page(site).path(), DAILY);
                }),
                slip("an ordered column with reports of the future alone", ColumnSlips::future),
                slip("an ordered column whose entries have no dates", ColumnSlips::undated));
    }

    private static Slip slip(String name, Slip.Maker maker) {
        return new Slip(name, Yardstick.CITY, maker);
    }

    private static Sheet page(CleanSite site) {
        return site.sheets(Purpose.ORDERED).get(0);
    }

    /** The attribute that leads to the column on the home page. */
    private static String address(CleanSite site) {
        String way = site.orderedWays().get(0);
        int at = way.indexOf("href=");
        return way.substring(at, way.indexOf('"', at + 6) + 1);
    }

    /** Whether all ways to the column say its name in the link itself. */
    private static boolean isSaid(CleanSite site) {
        return site.orderedWays().stream().noneMatch(way -> way.contains("更多"));
    }

    /** The site with something else in place of each way from the home page to the column. */
    private static CleanSite rewayed(CleanSite site, Function<String, String> change) {
        String home = site.home().path();
        String text = site.text(home);
        for (String way : site.orderedWays()) {
            text = text.replace(way, change.apply(way));
        }
        return site.with(home, text);
    }

    private static Slipped inFooter(CleanSite site, Random random) {
        CleanSite hidden = rewayed(site, way -> "");
        String link = "<a href=\"/" + page(site).path() + "\">扫黑除恶专项斗争</a> ";
        String map = "<a href=\"/sitemap";
        String file =
                site.includes(CleanSite.FOOTER) ? CleanSite.FOOTER : site.home().path();
        return Slipped.edit(hidden, List.of(file), map, link + map, 0, PROMINENT);
    }

    /** @param days how many working days have passed since the newest report, this one included */
    private static @Nullable Slipped late(CleanSite site, int days) {
        Sheet page = page(site);
        List<Entry> left = page.entries().stream()
                .filter(entry -> Yardstick.CITY.workdays(entry.day(), site.asOf()) >= days)
                .toList();
        return left.size() < SHORTEST_LIST
                ? null
                : Slipped.at(
                        listing(site, page, entry -> left.contains(entry) ? entry.markup() : ""),
                        page.path(),
                        left.get(0).markup(),
                        DAILY);
    }

    private static @Nullable Slipped gap(CleanSite site, Random random) {
        Sheet page = page(site);
        List<Entry> inner = page.entries().subList(1, page.entries().size() - 1).stream()
                .filter(entry -> Yardstick.CITY.isWorkday(entry.day()))
                .toList();
        if (inner.isEmpty()) {
            return null;
        }
        Entry missing = inner.get(random.nextInt(inner.size()));
        return Slipped.at(
                listing(site, page, entry -> entry.equals(missing) ? "" : entry.markup()),
                page.path(),
                page.entries().get(0).markup(),
                DAILY);
    }

    private static @Nullable Slipped future(CleanSite site, Random random) {
        Sheet page = page(site);
        Entry first = page.entries().get(0);
        if (!first.showsYear()) {
            return null;
        }
        long ahead = site.asOf().toEpochDay()
                - first.day().toEpochDay()
                + 4
                + page.entries().size() * 7L;
        return Slipped.at(
                listing(site, page, entry -> entry.dated(entry.day().plusDays(ahead))),
                page.path(),
                first.dated(first.day().plusDays(ahead)),
                DAILY);
    }

    private static @Nullable Slipped undated(CleanSite site, Random random) {
        Sheet page = page(site);
        Entry first = page.entries().get(0);
        return first.addressTellsDay()
                ? null
                : Slipped.at(listing(site, page, Entry::undated), page.path(), first.undated(), DAILY);
    }

    /** The site with other entries in the list of one page. */
    static CleanSite listing(CleanSite site, Sheet sheet, Function<Entry, String> change) {
        String text = site.text(sheet.path());
        for (Entry entry : sheet.entries()) {
            text = text.replace(entry.markup(), change.apply(entry));
        }
        return site.with(sheet.path(), text);
    }
}
