package org.govsite.compliance.mutate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.ColumnRequirement.ListFresh;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;

/**
 * What a site is judged by.
 *
 * @param from first of the days on which sites are judged; each site has its own day among the next weeks
 * @param ordered whether the pack orders the column 扫黑除恶专项斗争
 */
record Yardstick(RulePack pack, LocalDate from, boolean ordered) {

    /** Around New Year. */
    static final Yardstick NATION = of("cn-national:2024.07", "2025-12-15", false);

    static final Yardstick NATION_2019 = of("cn-national:2019.04", "2019-05-06", false);
    static final Yardstick NATION_2017 = of("cn-national:2017.06", "2017-09-01", false);

    /** With weekends, Mid-Autumn and the National Day. */
    static final Yardstick CITY = of("anshan:2018.08", "2018-09-10", true);

    static final List<Yardstick> ALL = List.of(NATION, NATION_2019, NATION_2017, CITY);

    /** Days from the first to the last on which sites are judged. */
    private static final int DAYS = 36;

    private static Yardstick of(String ref, String from, boolean ordered) {
        return new Yardstick(RulePacks.bundled(PackRef.parse(ref)), LocalDate.parse(from), ordered);
    }

    /** The day on which the site of a seed is judged. */
    LocalDate asOf(long seed) {
        return from.plusDays(Math.floorMod(seed * 7, DAYS));
    }

    /** Whether the column that the pack orders has to report on a day. */
    boolean isWorkday(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !daily().holidays().contains(day);
    }

    /** How many working days lie behind one day, up to and with another. */
    long workdays(LocalDate day, LocalDate last) {
        return day.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(this::isWorkday)
                .count();
    }

    private ListFresh daily() {
        return pack.rules().stream()
                .map(Rule::requirement)
                .filter(ListFresh.class::isInstance)
                .map(ListFresh.class::cast)
                .findFirst()
                .orElseThrow();
    }

    CleanSite clean(long seed) {
        return CleanSite.of(seed, asOf(seed), ordered);
    }

    /** Judges a site, with the card and the register that belong to it, on the day for which it was written. */
    ComplianceChecker checker(CleanSite site) {
        return ComplianceChecker.builder()
                .pack(pack)
                .card(site.card())
                .register(site.office())
                .asOf(asOf(site.seed()))
                .build();
    }
}
