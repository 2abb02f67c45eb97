package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.report.Console.View;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.report.ReportWriter;
import org.govsite.compliance.report.TimelineWriter;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.result.Timeline.Cause;
import org.govsite.compliance.result.Timeline.Change;
import org.govsite.compliance.result.Timeline.Entry;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a site as it is will be told on later days, and why. */
class TimelineTest {

    private static final LocalDate EVE = LocalDate.of(2018, 8, 30);
    private static final LocalDate ORDER = LocalDate.of(2018, 8, 31);

    @Test
    void the_day_of_the_order_and_the_day_on_which_nothing_new_was_reported_are_told_apart() {
        Timeline timeline = timeline("jtj", Examples.pack(), EVE);

        assertThat(turns(timeline))
                .containsExactly(
                        "2018-08-30",
                        "2018-08-31 column-anti-gang-prominent null→ERROR DUTY",
                        "2018-09-06 column-anti-gang-daily null→ERROR AGE");
    }

    @Test
    void a_site_that_only_grows_older_does_not_fail_by_duty() {
        Timeline timeline = timeline("tjj", Examples.pack(), Examples.AS_OF);

        assertThat(turns(timeline)).containsExactly("2018-09-10", "2018-09-12 column-anti-gang-daily null→ERROR AGE");
        assertThat(Gate.STANDARD.nextFailure(timeline)).isEmpty();
    }

    @Test
    void a_day_without_report_is_told_when_it_is_over_and_fails_the_site_on_the_next_working_day() {
        String text = "<p>" + "今天上午全市春季造林工作现场会召开各县区负责同志参加。".repeat(8) + "</p>";
        Site site = Site.inMemory(
                Page.of("index.html", "<p><a href='shce/index.html'>扫黑除恶专项斗争</a></p>" + text),
                Page.of(
                        "shce/index.html",
                        "<ul><li><a href='1.html'>市统计局召开扫黑除恶工作例会</a><span>2018-09-06</span></li></ul>" + text));

        // A Thursday, after which nothing is reported.
        Timeline timeline = checker(Examples.pack(), LocalDate.of(2018, 9, 6)).timeline(site);

        assertThat(turns(timeline))
                .containsExactly(
                        "2018-09-06",
                        "2018-09-08 column-anti-gang-daily null→WARNING AGE",
                        "2018-09-10 column-anti-gang-daily WARNING→ERROR AGE");
    }

    @Test
    void what_has_grown_old_already_fails_by_duty_on_the_day_on_which_that_counts() {
        RulePack pack = RulePacks.bundled("cn-national", "2019.04");

        Timeline timeline = timeline("tjj", pack, LocalDate.of(2019, 3, 30));

        assertThat(turns(timeline))
                .containsExactly(
                        "2019-03-30",
                        "2019-04-18 freshness-columns null→WARNING DUTY",
                        "2019-04-18 freshness-home null→WARNING DUTY");
    }

    @Test
    void a_lower_pack_makes_an_advice_a_duty_and_not_a_day_before(@TempDir Path folder) throws IOException {
        Timeline timeline = checker(adviceMadeDuty(folder), EVE).timeline(withoutTags());
        LocalDate duty = LocalDate.of(2018, 10, 1);

        assertThat(timeline.on(duty.minusDays(1)).result().violations()).isEmpty();
        assertThat(timeline.on(duty).result().violations())
                .extracting(finding -> finding.ruleId().value())
                .containsExactly("tags-site");
        Entry entry = Gate.STANDARD.nextFailure(timeline).orElseThrow();
        assertThat(entry.from()).isEqualTo(duty);
        assertThat(entry.changes()).singleElement().satisfies(change -> {
            assertThat(change.severityBefore()).isEqualTo(Severity.WARNING);
            assertThat(change.severityAfter()).isEqualTo(Severity.ERROR);
            assertThat(change.cause()).isEqualTo(Cause.DUTY);
        });
    }

    @Test
    void a_check_names_the_next_days_on_which_duties_make_it_fail(@TempDir Path folder) throws IOException {
        Timeline timeline = checker(adviceMadeDuty(folder), EVE).timeline(withoutTags());

        assertThat(Console.lines(timeline, view(Locale.CHINA)))
                .extracting(Console.Line::text)
                .contains("网站不改的话，2018-10-01 起（还有 32 天）未通过：tags-site（1 个模板，2 页）");
        assertThat(Console.lines(timeline, view(Locale.ENGLISH)))
                .extracting(Console.Line::text)
                .contains("unless mended, it fails from 2018-10-01 (32 days left): tags-site (1 template, 2 pages)");
    }

    @Test
    void a_check_says_nothing_of_days_on_which_a_site_only_grows_older() {
        Timeline timeline = timeline("tjj", Examples.pack(), Examples.AS_OF);

        assertThat(Console.lines(timeline, view(Locale.CHINA)))
                .isEqualTo(Console.lines(timeline.first(), view(Locale.CHINA)));
    }

    @Test
    void the_days_in_chinese() {
        assertThat(log(timeline("jtj", Examples.pack(), EVE), Locale.CHINA)).isEqualTo("""
                        [INFO] site 的时间表：7 页、1 个模板，规则包 anshan 2018.08，从 2018-08-30 到 2019-08-31；假定网站一直是现在的样子
                        [INFO] 2018-08-30：通过
                        [ERROR] 2018-08-31 起（还有 1 天）：未通过
                        [ERROR]     column-anti-gang-prominent 扫黑除恶专项斗争栏目在首页显要位置：未通过（1 个模板，1 页）
                        [ERROR] 2018-09-06 起（还有 7 天）：未通过
                        [ERROR]     column-anti-gang-daily 扫黑除恶专项斗争栏目一日一报：未通过（1 个模板，1 页），如果到那时还不更新
                        [INFO] 看到 2019-08-31 为止；这以后没有看
                        """);
    }

    @Test
    void the_days_in_english() {
        assertThat(log(timeline("jtj", Examples.pack(), EVE), Locale.ENGLISH)).isEqualTo("""
                        [INFO] Timeline of site: 7 pages, 1 template, rule pack anshan 2018.08, from 2018-08-30 to 2019-08-31, if the site stays as it is
                        [INFO] 2018-08-30: passes
                        [ERROR] from 2018-08-31 (1 day left): fails
                        [ERROR]     column-anti-gang-prominent The column on the campaign against organised crime stands in a prominent place: FAILS (1 template, 1 page)
                        [ERROR] from 2018-09-06 (7 days left): fails
                        [ERROR]     column-anti-gang-daily The column on the campaign against organised crime is reported in daily: FAILS (1 template, 1 page), unless something is published by then
                        [INFO] looked at until 2019-08-31; behind that nothing was looked at
                        """);
    }

    @Test
    void before_any_rule_counts_nothing_is_passed_and_the_first_days_of_rules_are_told() {
        Timeline timeline = timeline("fgw", RulePacks.bundled("cn-national", "2017.06"), LocalDate.of(2017, 6, 1));

        assertThat(log(timeline, Locale.CHINA))
                .contains("[ERROR] 2017-06-01：无法判断")
                .contains("[ERROR] 2017-06-08 起（还有 7 天）：未通过");
    }

    @Test
    void a_day_outside_is_not_answered() {
        Timeline timeline = timeline("jtj", Examples.pack(), EVE);

        assertThat(timeline.on(ORDER).from()).isEqualTo(ORDER);
        assertThat(timeline.until()).isEqualTo(EVE.plusDays(366));
        assertThatIllegalArgumentException().isThrownBy(() -> timeline.on(EVE.minusDays(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> timeline.on(timeline.until().plusDays(1)));
    }

    @Test
    void the_same_site_gives_the_same_bytes() {
        Timeline one = timeline("rsj", Examples.pack(), EVE);
        Timeline other = timeline("rsj", Examples.pack(), EVE);

        assertThat(TimelineWriter.json(Gate.STANDARD).render(one))
                .isEqualTo(TimelineWriter.json(Gate.STANDARD).render(other));
        assertThat(TimelineWriter.ics(Gate.STANDARD, Locale.CHINA).render(one))
                .isEqualTo(TimelineWriter.ics(Gate.STANDARD, Locale.CHINA).render(other));
        assertThat(ReportWriter.json().render(one))
                .isEqualTo(ReportWriter.json().render(other));
    }

    /** The national pack with a lower one that makes an advice about tags a duty. */
    private static RulePack adviceMadeDuty(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("stricter"));
        Files.writeString(folder.resolve("stricter/pack.json"), """
                {
                  "format": 1,
                  "id": "stricter",
                  "title": {"zh": "更严", "en": "stricter"},
                  "issuer": {"zh": "某办", "en": "some office"},
                  "versions": [
                    {"version": "1", "issued": "2018-08-20", "effective": "2018-08-20", "extends": "cn-national:2017.06",
                     "overrides": {"tags-site": {"severity": "ERROR", "phases": {"mandatory": "2018-10-01"}}}}
                  ]
                }
                """);
        return RulePacks.read(folder, new PackRef("stricter", "1"));
    }

    /** The site of the bureau that is complete, without one of the tags that are advised. */
    private static Site withoutTags() {
        String page = """
                <!DOCTYPE html><html><head><meta charset="utf-8"><title>样例市统计局</title>
                <meta name="SiteDomain" content="tjj.yl.gov.cn"><meta name="SiteIDCode" content="2103000031">
                </head><body><div class="header"><h1>样例市统计局</h1></div><div class="main"><p>今日要闻</p></div>
                <div class="footer"><p><a href="map.html">站点地图</a> 主办单位：样例市统计局 地址：样例市人民路1号
                联系电话：0412-2210001 网站标识码：2103000031</p>
                <p><a href="https://beian.miit.gov.cn/">辽ICP备05999999号-1</a>
                <a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=21030202000031">
                辽公网安备 21030202000031号</a></p>
                <a href="https://bszs.conac.cn/sitename?method=show&amp;id=088F7B6E1D2C1A3BE053022819AC0001">
                <img src="red.png" alt="党政机关"></a>
                <a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=2103000031&amp;url=http%3A%2F%2Ftjj.yl.gov.cn%2F">
                <img src="jiucuo.png" alt="政府网站找错"></a></div></body></html>
                """;
        return Site.inMemory(
                Page.of("index.html", page),
                Page.of("map.html", page),
                Page.of("red.png", ""),
                Page.of("jiucuo.png", ""));
    }

    private static ComplianceChecker checker(RulePack pack, LocalDate asOf) {
        return ComplianceChecker.builder().pack(pack).asOf(asOf).build();
    }

    private static Timeline timeline(String site, RulePack pack, LocalDate asOf) {
        return ComplianceChecker.builder()
                .pack(pack)
                .card(Examples.card(site))
                .asOf(asOf)
                .build()
                .timeline(Site.open(Examples.site(site)));
    }

    /** Each day with the rules that weigh something else from it on. */
    private static List<String> turns(Timeline timeline) {
        return timeline.entries().stream()
                .flatMap(entry -> entry.changes().isEmpty()
                        ? Stream.of(entry.from().toString())
                        : entry.changes().stream()
                                .filter(change -> change.severityBefore() != change.severityAfter())
                                .map(change -> entry.from() + " " + told(change)))
                .toList();
    }

    private static String told(Change change) {
        return change.rule().id() + " " + change.severityBefore() + "→" + change.severityAfter() + " " + change.cause();
    }

    private static View view(Locale locale) {
        return new View(locale, Gate.STANDARD, "site", "report.json", "", 20);
    }

    private static String log(Timeline timeline, Locale locale) {
        return Console.timeline(timeline, view(locale)).stream()
                .map(line -> "[" + line.level() + "] " + line.text() + "\n")
                .collect(Collectors.joining());
    }
}
