package org.govsite.compliance.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govsite.compliance.baseline.SampleSite.MARK;
import static org.govsite.compliance.baseline.SampleSite.NO_SITE_MAP;
import static org.govsite.compliance.baseline.SampleSite.only;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.Exceptions;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.report.Verdict;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.SettlementFile.Notice;
import org.junit.jupiter.api.Test;

/** What was known on a day fails no build, what is new does; a baseline only shrinks. */
class BaselineTest {

    private static final String FILE = "compliance-baseline.json";

    private final CheckResult plain = SampleSite.usual().checked();
    private final Baseline baseline = Baseline.of(plain, FILE);

    @Test
    void it_knows_failures_and_questions_of_every_severity() {
        assertThat(baseline.findings())
                .extracting(KnownFinding::rule)
                .containsExactlyInAnyOrderElementsOf(plain.findings().stream()
                        .map(finding -> finding.ruleId().value())
                        .toList());
        assertThat(baseline.recorded()).isEqualTo(SampleSite.DAY);
        assertThat(Gate.STANDARD.verdict(plain)).isEqualTo(Verdict.FAILED);
        assertThat(Gate.STANDARD.verdict(baseline.settle(plain))).isEqualTo(Verdict.PASSED);
        assertThat(baseline.settle(plain).findings()).hasSameSizeAs(plain.findings());
    }

    @Test
    void moved_lines_renamed_files_and_further_pages_leave_a_finding_known() {
        CheckResult later = SampleSite.usual()
                .with("gk/2.html", "xw/1.html")
                .withMovedLines()
                .checked();

        assertThat(baseline.unknown(later)).isEmpty();
        assertThat(Gate.STANDARD.verdict(baseline.settle(later))).isEqualTo(Verdict.PASSED);
    }

    @Test
    void what_is_new_fails() {
        Baseline before = Baseline.of(SampleSite.usual().mended().checked(), FILE);

        CheckResult settled = before.settle(plain);

        assertThat(settled.violations())
                .extracting(finding -> finding.ruleId().value())
                .containsExactly(NO_SITE_MAP);
        assertThat(Gate.STANDARD.verdict(settled)).isEqualTo(Verdict.FAILED);
    }

    @Test
    void what_is_there_no_more_is_told_until_it_is_dropped() {
        CheckResult mended = SampleSite.usual().mended().checked();

        assertThat(baseline.settle(mended).notices()).extracting(Notice::reason).containsExactly("baseline-dead");
        assertThat(baseline.shrunkTo(mended).settle(mended).notices()).isEmpty();
        assertThat(baseline.shrunkTo(mended).findings())
                .extracting(KnownFinding::rule)
                .doesNotContain(NO_SITE_MAP);
    }

    @Test
    void it_only_shrinks() {
        CheckResult mended = SampleSite.usual().mended().checked();
        Baseline shrunk = baseline.shrunkTo(mended);

        assertThat(shrunk.shrunkTo(plain)).extracting(Baseline::findings).isEqualTo(shrunk.findings());
        assertThat(shrunk.recorded()).isEqualTo(baseline.recorded());
        assertThat(ids(shrunk)).isSubsetOf(ids(baseline));
    }

    @Test
    void a_pack_can_say_that_it_counts_no_more_for_rules_that_are_mandatory() {
        RulePack strict = endingWhenMandatory(RulePacks.bundled("cn-national", "2018.09"));
        CheckResult settled = baseline.settle(SampleSite.usual().checkedBy(strict));

        assertThat(only(settled, NO_SITE_MAP).isSettled()).isFalse();
        assertThat(settled.notices()).extracting(Notice::reason).contains("baseline-ended");
        assertThat(Gate.STANDARD.verdict(settled)).isEqualTo(Verdict.FAILED);
    }

    @Test
    void what_somebody_waived_is_not_recorded() {
        CheckResult waived = WaiversTest.waivers(
                        WaiversTest.waiver(NO_SITE_MAP, "{\"pages\": [\"**\"]}", "2018-09-01", "2018-12-31"))
                .settle(plain);

        assertThat(Baseline.of(waived, FILE).findings())
                .extracting(KnownFinding::rule)
                .doesNotContain(NO_SITE_MAP)
                .contains(MARK);
    }

    @Test
    void what_was_known_of_a_page_below_is_new_on_the_home_page() {
        Baseline before = Baseline.of(
                SampleSite.usual()
                        .withPage("index.html", SampleSite::withSiteMap)
                        .checked(),
                FILE);
        assertThat(before.findings()).extracting(KnownFinding::rule).contains(NO_SITE_MAP);

        CheckResult settled = before.settle(SampleSite.usual().checked());

        assertThat(settled.violations())
                .extracting(finding -> finding.ruleId().value())
                .containsExactly(NO_SITE_MAP);
    }

    @Test
    void what_was_known_of_the_home_page_and_others_is_known_of_the_others_when_the_home_page_is_mended() {
        CheckResult mended = SampleSite.usual()
                .withPage("index.html", SampleSite::withSiteMap)
                .checked();
        assertThat(only(mended, NO_SITE_MAP).id())
                .isNotEqualTo(only(plain, NO_SITE_MAP).id());

        assertThat(baseline.settle(mended).violations())
                .extracting(finding -> finding.ruleId().value())
                .as("of what was known; the site map itself is new and lists nothing")
                .containsExactly("site-map-page");
        assertThat(baseline.settle(mended).notices()).isEmpty();
        assertThat(baseline.shrunkTo(mended).findings()).isEqualTo(baseline.findings());
    }

    @Test
    void a_question_that_somebody_has_seen_to_be_breached_is_known_no_more() {
        Finding question = only(plain, MARK);
        Answers no = Answers.none("compliance-answers.json").with(question, false, "王科长", SampleSite.DAY, "");

        CheckResult settled = Settling.inOrder(List.of(no, baseline)).settle(plain);

        assertThat(settled.violations())
                .extracting(finding -> finding.ruleId().value())
                .containsExactly(MARK);
        assertThat(Baseline.of(no.settle(plain), FILE).settle(no.settle(plain)).violations())
                .as("recorded as a failure it is known")
                .isEmpty();
    }

    @Test
    void what_it_does_not_cover_is_said_to_be_unknown() {
        Finding question = only(plain, MARK);
        CheckResult breached = Answers.none("compliance-answers.json")
                .with(question, false, "王科长", SampleSite.DAY, "")
                .settle(plain);

        assertThat(baseline.unknown(plain)).isEmpty();
        assertThat(baseline.unknown(breached))
                .extracting(finding -> finding.ruleId().value())
                .containsExactly(MARK);
    }

    @Test
    void where_the_pack_lets_it_end_nothing_mandatory_is_recorded() {
        RulePack strict = endingWhenMandatory(RulePacks.bundled("cn-national", "2018.09"));
        CheckResult result = SampleSite.usual().checkedBy(strict);

        assertThat(Baseline.of(result, FILE).settle(result).notices()).isEmpty();
        assertThat(Baseline.of(result, FILE).findings())
                .extracting(KnownFinding::rule)
                .doesNotContain(NO_SITE_MAP);
    }

    @Test
    void what_could_not_be_seen_today_is_not_dropped() {
        CheckResult shell = SampleSite.usual()
                .withPage(
                        "index.html",
                        page -> "<!DOCTYPE html><html><head><title>样例市统计局</title></head>"
                                + "<body><div id=\"app\"></div><script src=\"/app.js\"></script></body></html>")
                .withPage("gk/1.html", SampleSite::withSiteMap)
                .checked();

        assertThat(baseline.settle(shell).notices())
                .extracting(notice -> notice.message().zh())
                .noneMatch(message -> message.contains(NO_SITE_MAP));
        assertThat(baseline.shrunkTo(shell).findings())
                .extracting(KnownFinding::rule)
                .contains(NO_SITE_MAP);
    }

    @Test
    void it_is_read_as_it_was_written() {
        Baseline read = Baseline.parse(baseline.toJson(), FILE);

        assertThat(read.toJson()).isEqualTo(baseline.toJson());
        assertThat(read.settle(plain).violations()).isEmpty();
    }

    private static Set<String> ids(Baseline baseline) {
        return baseline.findings().stream().map(KnownFinding::id).collect(Collectors.toSet());
    }

    private static RulePack endingWhenMandatory(RulePack pack) {
        return new RulePack(
                pack.ref(),
                pack.title(),
                pack.issuer(),
                pack.issued(),
                pack.effective(),
                pack.rectifyBy(),
                pack.lineage(),
                pack.items(),
                List.copyOf(pack.rules()),
                pack.bulletin(),
                new Exceptions(180, true),
                pack.digest());
    }

    @Test
    void a_finding_that_could_not_be_seen_is_nothing_to_get_used_to() {
        assertThat(baseline.findings())
                .hasSameSizeAs(plain.findings().stream()
                        .filter(finding -> !finding.isSettled())
                        .map(Finding::id)
                        .toList());
    }
}
