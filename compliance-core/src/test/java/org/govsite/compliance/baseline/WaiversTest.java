package org.govsite.compliance.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govsite.compliance.baseline.SampleSite.DAY;
import static org.govsite.compliance.baseline.SampleSite.NO_SITE_MAP;
import static org.govsite.compliance.baseline.SampleSite.only;

import java.time.LocalDate;
import java.util.List;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.report.Verdict;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.Settlement;
import org.govsite.compliance.result.SettlementFile;
import org.govsite.compliance.result.SettlementFile.Notice;
import org.govsite.compliance.result.SettlementFile.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A waiver lets a breach pass for a time and hides nothing. */
class WaiversTest {

    private static final String ALL = "{\"pages\": [\"**\"]}";

    private final CheckResult plain = SampleSite.usual().checked();

    @Test
    void a_waived_breach_stays_a_failure_that_everybody_sees_and_holds_nothing_back() {
        CheckResult settled =
                waivers(waiver(NO_SITE_MAP, ALL, "2018-09-01", "2018-12-31")).settle(plain);
        Finding finding = only(settled, NO_SITE_MAP);

        assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.isSettled()).isTrue();
        assertThat(finding.settlements())
                .containsExactly(new Settlement(
                        Settlement.Kind.WAIVED,
                        "办公室主任",
                        LocalDate.of(2018, 9, 1),
                        LocalDate.of(2018, 12, 31),
                        "网站改版",
                        "样政办函〔2018〕3号"));
        assertThat(Gate.STANDARD.holdsBack(finding)).isFalse();
        assertThat(settled.violations())
                .doesNotContain(finding)
                .hasSize(plain.violations().size() - 1);
        assertThat(settled.findings()).hasSameSizeAs(plain.findings());
        assertThat(settled.notices()).isEmpty();
    }

    @Test
    void a_bulletin_knows_no_waiver() {
        CheckResult settled =
                waivers(waiver(NO_SITE_MAP, ALL, "2018-09-01", "2018-12-31")).settle(plain);

        assertThat(settled.bulletinSentence()).isEqualTo(plain.bulletinSentence());
        assertThat(settled.bulletinSentence().zh()).contains("站点地图");
    }

    @Test
    void it_counts_on_its_first_and_on_its_last_day_and_on_no_day_before_or_after() {
        String written = waiver(NO_SITE_MAP, ALL, "2018-09-05", "2018-09-15");

        assertThat(isWaivedOn(written, LocalDate.of(2018, 9, 4))).isFalse();
        assertThat(isWaivedOn(written, LocalDate.of(2018, 9, 5))).isTrue();
        assertThat(isWaivedOn(written, LocalDate.of(2018, 9, 15))).isTrue();
        assertThat(isWaivedOn(written, LocalDate.of(2018, 9, 16))).isFalse();
    }

    @Test
    void one_that_has_expired_or_not_begun_is_told() {
        assertThat(notices(waiver(NO_SITE_MAP, ALL, "2018-08-01", "2018-09-09")))
                .containsExactly("waiver-expired WARNING");
        assertThat(notices(waiver(NO_SITE_MAP, ALL, "2018-09-11", "2018-09-30")))
                .containsExactly("waiver-not-yet WARNING");
    }

    @Test
    void one_that_matches_nothing_fails_the_check() {
        CheckResult settled = waivers(waiver("footer-organizer", ALL, "2018-09-01", "2018-12-31"))
                .settle(plain);

        assertThat(settled.notices()).extracting(Notice::reason).containsExactly("waiver-unused");
        assertThat(settled.notices()).allMatch(Gate::holdsBack);
        assertThat(Gate.STANDARD.verdict(settled)).isEqualTo(Verdict.FAILED);
    }

    @Test
    void one_that_matches_nothing_while_pages_cannot_be_seen_fails_nothing() {
        CheckResult shell = SampleSite.usual()
                .mended()
                .withPage(
                        "gk/1.html",
                        page -> "<!DOCTYPE html><html><head><title>样例市统计局</title></head>"
                                + "<body><div id=\"app\"></div><script src=\"/app.js\"></script></body></html>")
                .checked();

        assertThat(waivers(waiver(NO_SITE_MAP, "{\"pages\": [\"index.html\"]}", "2018-09-01", "2018-12-31"))
                        .settle(shell)
                        .notices())
                .extracting(Notice::reason)
                .containsExactly("waiver-unseen");
    }

    @Test
    void one_of_a_rule_that_does_not_count_yet_is_of_no_use_and_fails_nothing() {
        assertThat(notices(waiver(NO_SITE_MAP, ALL, "2017-05-01", "2017-06-30"), LocalDate.of(2017, 5, 2)))
                .containsExactly("waiver-idle WARNING");
    }

    @Test
    void a_rule_that_the_pack_does_not_know_fails_the_check() {
        assertThat(notices(waiver("footer-sitemap", ALL, "2018-09-01", "2018-12-31")))
                .containsExactly("waiver-unknown-rule ERROR");
    }

    @Test
    void one_that_lasts_longer_than_the_pack_allows_does_not_count_and_the_message_names_the_last_day() {
        assertThat(plain.pack().exceptions().longestWaiver()).isEqualTo(180);
        assertThat(notices(waiver(NO_SITE_MAP, ALL, "2018-09-01", "2019-02-28")))
                .isEmpty();

        CheckResult settled =
                waivers(waiver(NO_SITE_MAP, ALL, "2018-09-01", "2019-03-01")).settle(plain);

        assertThat(only(settled, NO_SITE_MAP).isSettled()).isFalse();
        assertThat(settled.notices()).extracting(Notice::reason).containsExactly("waiver-too-long");
        assertThat(settled.notices().get(0).message())
                .extracting(LocalizedText::zh)
                .asString()
                .contains("180 天")
                .contains("2019-02-28");
    }

    @Test
    void the_second_of_two_for_one_finding_is_told() {
        CheckResult settled = waivers(
                        waiver(NO_SITE_MAP, ALL, "2018-09-01", "2018-12-31"),
                        waiver(NO_SITE_MAP, "{\"pages\": [\"index.html\", \"gk/**\"]}", "2018-09-01", "2018-10-31"))
                .settle(plain);

        assertThat(settled.notices()).extracting(Notice::reason).containsExactly("waiver-overlaps");
        assertThat(settled.notices().get(0).place().line()).isEqualTo(3);
        assertThat(only(settled, NO_SITE_MAP).settlements()).hasSize(1);
    }

    @Test
    void a_finding_is_waived_as_a_whole_or_not_at_all() {
        String part = waiver(NO_SITE_MAP, "{\"pages\": [\"gk/**\"]}", "2018-09-01", "2018-12-31");

        assertThat(notices(part)).containsExactly("waiver-partial WARNING");
        assertThat(only(waivers(part).settle(plain), NO_SITE_MAP).isSettled()).isFalse();
    }

    @Test
    void one_finding_can_be_named_by_its_id_whatever_pages_come() {
        String id = only(plain, NO_SITE_MAP).id();
        Waivers waivers = waivers(waiver(
                NO_SITE_MAP, "{\"pages\": [\"**\"], \"findings\": [\"" + id + "\"]}", "2018-09-01", "2018-12-31"));

        CheckResult more = SampleSite.usual()
                .with("gk/2.html", "xw/3.html")
                .withMovedLines()
                .checked();

        assertThat(only(waivers.settle(more), NO_SITE_MAP).isSettled()).isTrue();
    }

    @Test
    void of_pages_and_a_finding_both_have_to_fit() {
        String id = only(plain, NO_SITE_MAP).id();
        String scope = "{\"pages\": [\"index.html\"], \"findings\": [\"" + id + "\"]}";

        assertThat(notices(waiver(NO_SITE_MAP, scope, "2018-09-01", "2018-12-31")))
                .containsExactly("waiver-partial WARNING");
    }

    @Test
    void a_part_of_a_scope_that_speaks_of_nothing_is_told() {
        assertThat(notices(waiver(NO_SITE_MAP, "{\"pages\": [\"**\", \"gone/**\"]}", "2018-09-01", "2018-12-31")))
                .containsExactly("waiver-part-unused WARNING");
    }

    @Test
    void a_pattern_for_pages_is_none_for_the_include_that_they_share() {
        CheckResult shared = SampleSite.sharing("inc.html").checked();
        assertThat(only(shared, NO_SITE_MAP).location().file()).isEqualTo("inc.html");

        assertThat(isWaived(shared, "{\"pages\": [\"inc.html\"]}")).isTrue();
        assertThat(isWaived(shared, "{\"pages\": [\"*.html\"]}")).isFalse();
        assertThat(isWaived(shared, "{\"pages\": [\"*.html\", \"gk/**\"]}")).isTrue();
    }

    private static boolean isWaived(CheckResult result, String scope) {
        return only(
                        waivers(waiver(NO_SITE_MAP, scope, "2018-09-01", "2018-12-31"))
                                .settle(result),
                        NO_SITE_MAP)
                .isSettled();
    }

    @Test
    void the_file_says_how_many_entries_it_has_and_how_many_findings_they_settle() {
        CheckResult settled =
                waivers(waiver(NO_SITE_MAP, ALL, "2018-09-01", "2018-12-31")).settle(plain);

        assertThat(settled.settlementFiles())
                .containsExactly(new SettlementFile(Type.WAIVERS, "compliance-waivers.json", 1, 1, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rule", "scope", "reason", "approver", "document", "approved", "until"})
    void an_entry_without_one_of_its_keys_is_refused_with_its_place(String key) {
        String written =
                file(waiver(NO_SITE_MAP, ALL, "2018-09-01", "2018-12-31")).replace("\"" + key + "\":", "\"$schema\":");

        assertThatThrownBy(() -> Waivers.parse(written, "compliance-waivers.json"))
                .isInstanceOf(SettlementException.class)
                .hasMessageContaining("compliance-waivers.json:2:");
    }

    private boolean isWaivedOn(String waiver, LocalDate day) {
        return only(waivers(waiver).settle(SampleSite.usual().checked(day)), NO_SITE_MAP)
                .isSettled();
    }

    private static List<String> notices(String waiver) {
        return notices(waiver, DAY);
    }

    private static List<String> notices(String waiver, LocalDate day) {
        return waivers(waiver).settle(SampleSite.usual().checked(day)).notices().stream()
                .map(notice -> notice.reason() + " " + notice.severity())
                .toList();
    }

    static Waivers waivers(String... waivers) {
        return Waivers.parse(file(waivers), "compliance-waivers.json");
    }

    static String file(String... waivers) {
        return "{\"schema\": \"waivers/1\", \"waivers\": [\n" + String.join(",\n", waivers) + "]}\n";
    }

    static String waiver(String rule, String scope, String approved, String until) {
        return "{\"rule\": \"" + rule + "\", \"scope\": " + scope
                + ", \"reason\": \"网站改版\", \"approver\": \"办公室主任\", \"document\": \"样政办函〔2018〕3号\", \"approved\": \""
                + approved + "\", \"until\": \"" + until + "\"}";
    }
}
