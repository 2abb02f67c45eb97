package org.govsite.compliance.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** For every date the timeline says what a run on that date says, whatever the pack, the site and the dates. */
class TimelineEqualsRunsTest {

    /** What pages show, say in tags or are linked by, and lose all over the site. */
    private static final List<String> WORDS = List.of(
            "备案", "标识码", "主办", "站点地图", "地址", "公网安备", "SiteName", "ColumnName", "PubDate", "来源", "扫黑除恶", "jiucuo");

    private static final PackVariants VARIANTS = new PackVariants();

    @TempDir
    Path folder;

    @Test
    void a_sample_of_timelines_equals_runs() {
        equalRuns(3, 1, 6);
    }

    @Tag("thorough")
    @Test
    void many_timelines_equal_runs_on_days_of_change_and_on_others() {
        equalRuns(120, 2, 8);
    }

    @Tag("thorough")
    @Test
    void some_timelines_equal_runs_on_each_of_their_days() {
        equalRuns(2, 1, Integer.MAX_VALUE);
    }

    /**
     * @param packs number of packs
     * @param sites number of sites for each
     * @param days number of days for each pack and site, those of change and their neighbours first
     */
    private void equalRuns(int packs, int sites, int days) {
        int pairs = 0;
        int entries = 0;
        int runs = 0;
        int changes = 0;
        for (int seed = 0; seed < packs; seed++) {
            LocalDate asOf = LocalDate.of(2018, 9, 10).plusDays(new Random(seed).nextInt(200));
            RulePack pack = VARIANTS.of(seed, asOf, folder.resolve("pack-" + seed));
            for (int at = 0; at < sites; at++) {
                Random random = new Random(seed * 1000L + at);
                CleanSite site = site(seed * 31L + at, asOf, random);
                ComplianceChecker.Builder checker =
                        ComplianceChecker.builder().pack(pack).card(site.card()).register(site.office());
                FactSheet facts;
                try (Site opened = site.site()) {
                    facts = checker.build().observe(opened);
                }
                Timeline timeline = checker.asOf(asOf).build().timeline(facts);
                for (LocalDate day : days(timeline, days, random)) {
                    CheckResult run = checker.asOf(day).build().judge(facts);
                    assertEqual(timeline.on(day), day, run, "pack " + seed + ", site " + at + ", " + day);
                    runs++;
                }
                pairs++;
                entries += timeline.entries().size();
                changes += timeline.entries().stream()
                        .mapToInt(entry -> entry.changes().size())
                        .sum();
            }
        }
        System.out.println(pairs + " pairs of pack and site, " + entries + " entries with " + changes
                + " changes, equal to " + runs + " runs");
        // Else there would be nothing to compare.
        assertThat(changes).isGreaterThan(3 * pairs);
    }

    /** A site with much wrong, which stopped being kept up some days ago or has entries of days to come. */
    private static CleanSite site(long seed, LocalDate asOf, Random random) {
        CleanSite site = slipped(CleanSite.of(seed, asOf.plusDays(random.nextInt(40) - 30), true), random);
        List<String> gone = WORDS.stream().filter(word -> random.nextBoolean()).toList();
        SortedMap<String, String> files = new TreeMap<>(site.files());
        files.replaceAll((path, text) -> {
            String left = text;
            for (String word : gone) {
                left = left.replace(word, "");
            }
            return left;
        });
        return site.withFiles(files);
    }

    private static CleanSite slipped(CleanSite site, Random random) {
        List<Slip> slips = Slip.all();
        for (int i = 0; i < 20; i++) {
            Slipped slipped = slips.get(random.nextInt(slips.size())).maker().make(site, random);
            if (slipped != null) {
                return slipped.site();
            }
        }
        return site;
    }

    private static SortedSet<LocalDate> days(Timeline timeline, int count, Random random) {
        LocalDate first = timeline.first().asOf();
        List<LocalDate> all = first.datesUntil(timeline.until().plusDays(1)).toList();
        if (count >= all.size()) {
            return new TreeSet<>(all);
        }
        List<LocalDate> near = new ArrayList<>();
        timeline.entries().forEach(entry -> {
            near.add(entry.from());
            near.add(entry.from().minusDays(1));
            near.add(entry.from().plusDays(1));
        });
        near.removeIf(day -> day.isBefore(first) || day.isAfter(timeline.until()));
        SortedSet<LocalDate> days = new TreeSet<>(List.of(first, timeline.until()));
        while (days.size() < count * 2 / 3 && !near.isEmpty()) {
            days.add(near.remove(random.nextInt(near.size())));
        }
        while (days.size() < count) {
            days.add(all.get(random.nextInt(all.size())));
        }
        return days;
    }

    private static void assertEqual(Timeline.Entry entry, LocalDate day, CheckResult run, String about) {
        CheckResult told = entry.result();
        assertThat(Gate.STANDARD.verdict(told)).as(about).isEqualTo(Gate.STANDARD.verdict(run));
        assertThat(told.findings().stream()
                        .map(TimelineEqualsRunsTest::withoutDays)
                        .toList())
                .as(about)
                .isEqualTo(run.findings().stream()
                        .map(TimelineEqualsRunsTest::withoutDays)
                        .toList());
        assertThat(told.rules()).as(about).isEqualTo(run.rules());
        assertThat(told.omissions()).as(about).isEqualTo(run.omissions());
        if (entry.from().equals(day)) {
            assertThat(told).as(about).isEqualTo(run);
        }
    }

    /** All of a finding but the words that count days. */
    private static List<Object> withoutDays(Finding finding) {
        return List.of(
                finding.id(),
                finding.outcome(),
                finding.severity(),
                finding.item(),
                finding.template(),
                finding.location(),
                finding.pages(),
                finding.dueDate(),
                finding.evidence().reason(),
                finding.evidence().seen(),
                finding.evidence().sightings(),
                finding.evidence().witnesses(),
                finding.fix());
    }
}
