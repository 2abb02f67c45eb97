package org.govsite.compliance.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govsite.compliance.baseline.SampleSite.NO_SITE_MAP;

import java.time.LocalDate;
import java.util.List;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.report.Verdict;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.result.Timeline.Cause;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;

/** On the day after its last one a waiver lets nothing pass, and that is known before. */
class SettledTimelineTest {

    private final Timeline plain = SampleSite.usual().timeline();
    private final Settling settling = Settling.inOrder(List.of(
            WaiversTest.waivers(WaiversTest.waiver(NO_SITE_MAP, "{\"pages\": [\"**\"]}", "2018-09-01", "2018-09-30")),
            Baseline.of(
                    WaiversTest.waivers(WaiversTest.waiver(
                                    NO_SITE_MAP, "{\"pages\": [\"**\"]}", "2018-09-01", "2018-09-30"))
                            .settle(plain.first()),
                    "compliance-baseline.json")));

    @Test
    void the_day_after_the_last_of_a_waiver_is_an_entry_of_its_own() {
        Timeline settled = settling.settle(plain);
        LocalDate after = LocalDate.of(2018, 10, 1);

        assertThat(Gate.STANDARD.verdict(settled.first())).isEqualTo(Verdict.PASSED);
        assertThat(settled.on(after.minusDays(1)).result().violations()).isEmpty();
        assertThat(settled.on(after).from()).isEqualTo(after);
        assertThat(settled.on(after).result().violations())
                .extracting(finding -> finding.ruleId().value())
                .containsExactly(NO_SITE_MAP);
        assertThat(settled.on(after).changes()).singleElement().satisfies(change -> {
            assertThat(change.rule().id().value()).isEqualTo(NO_SITE_MAP);
            assertThat(change.cause()).isEqualTo(Cause.SETTLEMENT);
            assertThat(change.before()).allMatch(Finding::isSettled);
            assertThat(change.after()).noneMatch(Finding::isSettled);
        });
        assertThat(Gate.STANDARD.nextFailure(settled)).map(Timeline.Entry::from).contains(after);
    }

    @Test
    void an_answer_about_what_is_up_to_date_ends_on_a_day_that_is_told() {
        LocalDate day = SampleSite.DAY;
        String text = "<p>" + "今天上午全市春季造林工作现场会召开各县区负责同志参加。".repeat(8) + "</p>";
        Timeline asked = ComplianceChecker.builder()
                .pack(RulePacks.bundled("anshan", "2018.08"))
                .asOf(day)
                .build()
                .timeline(Site.inMemory(
                        Page.of("index.html", "<p><a href='shce/index.html'>扫黑除恶专项斗争</a></p>" + text),
                        Page.of("shce/index.html", "<ul><li><a href='1.html'>9月10日扫黑除恶学习会召开</a></li></ul>" + text)));
        Finding unread = SampleSite.only(asked.first(), "column-anti-gang-daily");
        Timeline settled = Answers.none("compliance-answers.json")
                .with(unread, true, "王科长", day, "")
                .settle(asked);

        assertThat(SampleSite.only(settled.first(), "column-anti-gang-daily").isSettled())
                .isTrue();
        assertThat(settled.on(day.plusDays(2)).from()).isEqualTo(day.plusDays(2));
        assertThat(SampleSite.only(settled.on(day.plusDays(2)).result(), "column-anti-gang-daily")
                        .isSettled())
                .isFalse();
    }

    @Test
    void what_is_wrong_with_a_file_is_said_of_the_first_day_only() {
        Timeline settled = WaiversTest.waivers(
                        WaiversTest.waiver("footer-organizer", "{\"pages\": [\"**\"]}", "2018-09-01", "2018-09-30"))
                .settle(plain);

        assertThat(settled.first().notices()).hasSize(1);
        assertThat(settled.entries().stream().skip(1))
                .allMatch(entry -> entry.result().notices().isEmpty());
    }

    @Test
    void the_days_without_anybody_s_word_stay_as_they_are() {
        Timeline settled = Answers.none("compliance-answers.json").settle(plain);

        assertThat(settled.until()).isEqualTo(plain.until());
        assertThat(settled.entries())
                .extracting(Timeline.Entry::from)
                .isEqualTo(plain.entries().stream().map(Timeline.Entry::from).toList());
    }

    @Test
    void every_day_says_what_settling_the_result_of_that_day_says() {
        Timeline settled = settling.settle(plain);
        for (LocalDate day = SampleSite.DAY; day.isBefore(SampleSite.DAY.plusDays(60)); day = day.plusDays(1)) {
            assertThat(settled.on(day).result().violations())
                    .extracting(Finding::id)
                    .as(day.toString())
                    .isEqualTo(settling.settle(SampleSite.usual().checked(day)).violations().stream()
                            .map(Finding::id)
                            .toList());
        }
    }
}
