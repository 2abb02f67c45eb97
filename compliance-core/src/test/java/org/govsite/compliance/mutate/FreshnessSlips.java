package org.govsite.compliance.mutate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.govsite.compliance.mutate.Sheet.Entry;
import org.govsite.compliance.mutate.Sheet.Purpose;
import org.jspecify.annotations.Nullable;

/** Home pages and columns that nobody updates, or whose dates cannot be. */
final class FreshnessSlips {

    private static final int NEWS = 14;
    private static final int POLICY = 183;
    private static final int FEWEST_AT_HOME = 3;
    private static final int SHORTEST_LIST = 3;

    /** So many days a shown day may lie behind that of the address. */
    private static final int BEHIND = 60;

    private FreshnessSlips() {}

    static List<Slip> all() {
        return List.of(
                new Slip("a home page that is not updated", FreshnessSlips::home),
                new Slip("a site that is not updated", (site, random) -> {
                    LocalDate last = site.asOf().minusDays(NEWS + 1L + random.nextInt(400) + NEWS);
                    CleanSite old = CleanSite.of(site.seed(), last, false);
                    return newestOf(old, old.home(), old.home().entries(), "freshness-home", "freshness-columns");
                }),
                new Slip("a news column that is not updated", FreshnessSlips::news),
                new Slip("a policy column that is not updated", FreshnessSlips::policy),
                new Slip("a blank column", (site, random) -> {
                    Sheet column = any(site, random);
                    return Slipped.file(ColumnSlips.listing(site, column, entry -> ""), column.path(), "columns-blank");
                }),
                new Slip("an entry without date", (site, random) -> {
                    // The other entries are most of the list; what stands first may belong to the links above it.
                    Sheet column = any(site, random);
                    return column.entries().size() < SHORTEST_LIST
                            ? null
                            : changed(site, column, later(column, random), Entry::undated, "items-dated");
                }),
                new Slip("entries without date", (site, random) -> {
                    Sheet column = any(site, random);
                    return column.entries().size() < SHORTEST_LIST
                            ? null
                            : Slipped.at(
                                    ColumnSlips.listing(site, column, Entry::undated),
                                    column.path(),
                                    column.entries().get(0).undated(),
                                    "items-dated");
                }),
                new Slip("an entry of the future", (site, random) -> {
                    Sheet column = any(site, random);
                    LocalDate ahead = site.asOf().plusDays(4L + random.nextInt(100));
                    return column.entries().get(0).showsYear()
                            ? changed(
                                    site, column, later(column, random), entry -> entry.dated(ahead), "dates-plausible")
                            : null;
                }),
                new Slip("an entry dated back", (site, random) -> {
                    Sheet column = any(site, random);
                    Entry entry = column.entries().get(later(column, random));
                    LocalDate back = entry.day().minusDays(BEHIND + 1L + random.nextInt(400));
                    return entry.showsYear() && entry.addressTellsDay()
                            ? changed(
                                    site,
                                    column,
                                    column.entries().indexOf(entry),
                                    each -> each.dated(back),
                                    "dates-plausible")
                            : null;
                }));
    }

    private static @Nullable Slipped home(CleanSite site, Random random) {
        List<Entry> left = older(site.home(), site.asOf(), NEWS);
        return left.size() < FEWEST_AT_HOME ? null : only(site, site.home(), left, "freshness-home");
    }

    private static @Nullable Slipped news(CleanSite site, Random random) {
        for (Sheet column : site.sheets(Purpose.COLUMN)) {
            List<Entry> left = older(column, site.asOf(), NEWS);
            if (days(site, column) == NEWS && !left.isEmpty()) {
                return only(site, column, left, "freshness-columns");
            }
        }
        return null;
    }

    /** All entries lie half a year further back, which their addresses do not tell. */
    private static @Nullable Slipped policy(CleanSite site, Random random) {
        for (Sheet column : site.sheets(Purpose.COLUMN)) {
            Entry first = column.entries().get(0);
            if (days(site, column) == POLICY && first.showsYear() && !first.addressTellsDay()) {
                long back = POLICY + 1L + random.nextInt(300);
                UnaryOperator<LocalDate> earlier = day -> day.minusDays(back);
                CleanSite old = ColumnSlips.listing(site, column, entry -> entry.dated(earlier.apply(entry.day())));
                return Slipped.at(old, column.path(), first.dated(earlier.apply(first.day())), "freshness-columns");
            }
        }
        return null;
    }

    private static List<Entry> older(Sheet sheet, LocalDate asOf, int days) {
        return sheet.entries().stream()
                .filter(entry -> entry.day().isBefore(asOf.minusDays(days)))
                .toList();
    }

    private static Slipped only(CleanSite site, Sheet sheet, List<Entry> left, String rule) {
        CleanSite changed = ColumnSlips.listing(site, sheet, entry -> left.contains(entry) ? entry.markup() : "");
        return newestOf(changed, sheet, left, rule);
    }

    private static Slipped newestOf(CleanSite site, Sheet sheet, List<Entry> entries, String... rules) {
        LocalDate newest =
                entries.stream().map(Entry::day).max(Comparator.naturalOrder()).orElseThrow();
        Entry first = entries.stream()
                .filter(entry -> entry.day().equals(newest))
                .findFirst()
                .orElseThrow();
        return Slipped.at(site, sheet.path(), first.markup(), rules);
    }

    /** How old the newest entry of a column may be. */
    private static int days(CleanSite site, Sheet sheet) {
        return Column.USUAL.stream()
                .filter(column -> site.text(sheet.path()).contains("<title>" + column.name() + "-"))
                .mapToInt(Column::days)
                .findFirst()
                .orElse(0);
    }

    private static Sheet any(CleanSite site, Random random) {
        List<Sheet> columns = site.sheets(Purpose.COLUMN);
        return columns.get(random.nextInt(columns.size()));
    }

    /** Any entry but the newest, without which the column could be stale. */
    private static int later(Sheet column, Random random) {
        return 1 + random.nextInt(column.entries().size() - 1);
    }

    private static Slipped changed(
            CleanSite site, Sheet column, int index, java.util.function.Function<Entry, String> change, String rule) {
        Entry entry = column.entries().get(index);
        CleanSite changed =
                site.with(column.path(), site.text(column.path()).replace(entry.markup(), change.apply(entry)));
        return Slipped.at(changed, column.path(), change.apply(entry), rule);
    }
}
