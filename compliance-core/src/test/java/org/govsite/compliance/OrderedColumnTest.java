package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column that an office orders: 扫黑除恶专项斗争 of 鞍政办明电〔2018〕19号, one report a day. */
class OrderedColumnTest {

    private static final String BODY = "<p>" + "今天上午全市春季造林工作现场会召开各县区负责同志参加。".repeat(8) + "</p>";
    private static final String LINK = "<p><a href='shce/index.html'>扫黑除恶专项斗争</a></p>";

    @ParameterizedTest
    @ValueSource(strings = {"fgw", "hbj", "tjj"})
    void the_sites_of_the_example_report_up_to_the_day(String site) {
        CheckResult result = Examples.checker(site).check(Site.open(Examples.site(site)));

        assertThat(columnFindings(result)).isEmpty();
    }

    @Test
    void a_site_that_stops_reporting_is_told_which_days_are_missing() {
        CheckResult result = ComplianceChecker.builder()
                .pack(Examples.pack())
                .card(Examples.card("tjj"))
                .asOf(LocalDate.of(2018, 9, 17))
                .build()
                .check(Site.open(Examples.site("tjj")));

        assertThat(columnFindings(result)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId().value()).isEqualTo("column-anti-gang-daily");
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.evidence().seen()).isEqualTo("2018-09-10");
            assertThat(finding.evidence().wanted()).isEqualTo("2018-09-11、2018-09-12、2018-09-13、2018-09-14");
            assertThat(finding.location().file()).isEqualTo("shce/index.html");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2018-09-07, 2018-09-08, passes on Saturday",
        "2018-09-07, 2018-09-10, passes on Monday: the day is not over",
        "2018-09-07, 2018-09-11, FAILED",
        "2018-09-30, 2018-10-08, passes behind the holidays",
        "2018-09-28, 2018-10-09, FAILED",
        "2018-09-21, 2018-09-25, passes behind Mid-Autumn",
    })
    void weekends_and_holidays_do_not_count(LocalDate newest, LocalDate asOf, String outcome) {
        List<Finding> findings = columnFindings(check(LINK, list(newest, newest.minusDays(1)), asOf));

        assertThat(findings.stream().filter(finding -> finding.severity() == Severity.ERROR))
                .hasSize(outcome.equals("FAILED") ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a href='0.html'>市统计局召开扫黑除恶推进会</a><span></span> | NEEDS_REVIEW",
                "<a href='0.html'>9月7日扫黑除恶专项斗争日报</a> | NEEDS_REVIEW",
                "<a href='a/10234.html'>9月7日扫黑除恶专项斗争日报</a> | NEEDS_REVIEW",
                "<a href='a/10234.html'>市统计局召开扫黑除恶推进会</a><i>昨天</i> | NEEDS_REVIEW",
                "<a href='a/1.html'>推进会召开</a><i>3 天前</i><br><a href='a/2.html'>动员会召开</a><i>2018-08-31</i> | NEEDS_REVIEW",
                "<a href='a/1.html'>推进会召开</a><i>今天</i><br><a href='a/2.html'>动员会召开</a><i>2018-09-10</i> | PASSED",
                "<a href='a/10234.html'>市统计局召开扫黑除恶推进会</a> | FAILED",
                "<a href='../index.html'>返回样例市统计局首页</a> | FAILED",
                "<a href='../zwgk/index.html'>工作动态</a> | FAILED",
                "<p>今天召开的会议上说，3天前有关部门已经开展工作。</p> | FAILED"
            })
    void a_list_whose_days_cannot_be_read_is_a_question_and_an_empty_one_is_not(String list, Outcome outcome) {
        CheckResult result = check(LINK, list, LocalDate.of(2018, 9, 10));

        assertThat(columnFindings(result).stream()
                        .filter(finding ->
                                finding.ruleId().value().endsWith("-daily") && finding.severity() == Severity.ERROR)
                        .map(Finding::outcome))
                .isEqualTo(outcome == Outcome.PASSED ? List.of() : List.of(outcome));
    }

    @Test
    void a_site_without_the_column_counts_as_not_opened_and_as_not_reporting() {
        CheckResult result = check("", "", LocalDate.of(2018, 9, 10));

        assertThat(columnFindings(result))
                .extracting(finding -> finding.ruleId().value())
                .containsExactly("column-anti-gang", "column-anti-gang-daily");
        assertThat(columnFindings(result)).extracting(Finding::outcome).containsOnly(Outcome.FAILED);
        assertThat(columnFindings(result).get(0).message(Locale.CHINA)).contains("扫黑除恶专项斗争");
    }

    @Test
    void the_sentence_of_the_bulletin_lists_footer_items_only() {
        CheckResult result = check("", "", LocalDate.of(2018, 9, 10));

        assertThat(result.omissions()).isNotEmpty().noneMatch(item -> item.zh().contains("扫黑除恶"));
    }

    @Test
    void a_link_in_the_footer_is_not_prominent_and_says_which_link_it_is() {
        String footer = "<div class='footer'><p>主办单位：样例市统计局 网站标识码：2103000031</p>" + LINK + "</div>";

        CheckResult result = check(
                "<p><a href='a.html'>市统计局召开工作例会</a></p>" + BODY + BODY + footer,
                list(LocalDate.of(2018, 9, 10)),
                LocalDate.of(2018, 9, 10));

        assertThat(columnFindings(result)).singleElement().satisfies(finding -> {
            assertThat(finding.ruleId().value()).isEqualTo("column-anti-gang-prominent");
            assertThat(finding.evidence().seen()).isEqualTo("扫黑除恶专项斗争（2/2）");
            assertThat(finding.evidence().sighting())
                    .get()
                    .satisfies(sighting -> assertThat(sighting.zone().json()).isEqualTo("footer"));
        });
    }

    @Test
    void another_column_is_data_alone(@TempDir Path folder) throws IOException {
        RulePack pack = withOrderedColumn(
                folder, "\"days\": 7, \"window\": {\"from\": \"2019-06-01\", \"until\": \"2019-12-31\"}");
        String link = "<p><a href='shce/index.html'>不忘初心、牢记使命</a></p>";
        String fresh = list(LocalDate.of(2019, 9, 6));

        assertThat(outcomes(pack, link, fresh, LocalDate.of(2019, 9, 10))).isEmpty();
        assertThat(outcomes(pack, link, fresh, LocalDate.of(2019, 9, 20))).containsExactly("theme-weekly FAILED");
        assertThat(outcomes(pack, "", fresh, LocalDate.of(2019, 9, 10)))
                .containsExactly("theme-linked FAILED", "theme-weekly FAILED");
    }

    @Test
    void a_column_that_is_due_every_week_is_told_the_hole_and_not_each_day_in_it(@TempDir Path folder)
            throws IOException {
        RulePack pack = withOrderedColumn(folder, "\"days\": 7");
        String link = "<p><a href='shce/index.html'>不忘初心、牢记使命</a></p>";
        String entries = list(LocalDate.of(2019, 9, 18), LocalDate.of(2019, 8, 20));

        assertThat(ComplianceChecker.builder()
                        .pack(pack)
                        .asOf(LocalDate.of(2019, 9, 20))
                        .build()
                        .check(site(link, entries))
                        .findings()
                        .stream()
                        .filter(finding -> finding.ruleId().value().equals("theme-weekly")))
                .extracting(finding -> finding.evidence().wanted())
                .containsExactly("2019-08-21–2019-09-17");
    }

    @Test
    void outside_its_window_a_column_is_not_asked_for_and_leaves_its_place_afterwards(@TempDir Path folder)
            throws IOException {
        RulePack pack = withOrderedColumn(
                folder, "\"days\": 7, \"window\": {\"from\": \"2019-06-01\", \"until\": \"2019-12-31\"}");
        String link = "<p><a href='shce/index.html'>不忘初心、牢记使命</a></p>";

        assertThat(outcomes(pack, "", "", LocalDate.of(2019, 5, 31))).isEmpty();
        assertThat(outcomes(pack, "", "", LocalDate.of(2020, 1, 1))).isEmpty();
        assertThat(outcomes(pack, link, "", LocalDate.of(2020, 1, 1))).containsExactly("theme-prominent FAILED");
    }

    private static List<String> outcomes(RulePack pack, String main, String column, LocalDate asOf) {
        return ComplianceChecker.builder().pack(pack).asOf(asOf).build().check(site(main, column)).findings().stream()
                .filter(finding -> finding.ruleId().value().startsWith("theme-"))
                .map(finding -> finding.ruleId() + " " + finding.outcome())
                .sorted()
                .toList();
    }

    private static RulePack withOrderedColumn(Path folder, String daily) throws IOException {
        String window = "\"window\": {\"from\": \"2019-06-01\", \"until\": \"2019-12-31\"}";
        write(folder, "pack.json", """
                {"format": 1, "id": "city", "title": {"zh": "市", "en": "City"}, "issuer": {"zh": "市", "en": "City"},
                 "items": ["theme"],
                 "versions": [{"version": "2019.06", "issued": "2019-06-01", "effective": "2019-06-01",
                   "extends": "cn-national:2017.06", "adds": ["theme-linked", "theme-prominent", "theme-weekly"]}]}
                """);
        write(folder, "items/theme.json", """
                {"id": "theme", "title": {"zh": "主题教育", "en": "theme"}, "auxiliary": true,
                 "clues": [{"kind": "link", "texts": ["不忘初心、牢记使命"], "value": "text"}]}
                """);
        write(
                folder,
                "rules/theme-linked/rule.json",
                rule("\"kind\": \"column-linked\", \"item\": \"theme\", " + window));
        write(
                folder,
                "rules/theme-prominent/rule.json",
                rule("\"kind\": \"column-prominent\", \"item\": \"theme\", \"firstLinks\": 30, " + window));
        write(folder, "rules/theme-weekly/rule.json", rule("\"kind\": \"list-fresh\", \"item\": \"theme\", " + daily));
        return RulePacks.read(folder.resolve("city"), new PackRef("city", "2019.06"));
    }

    private static String rule(String requirement) {
        return """
                {"title": {"zh": "栏目", "en": "column"}, "sources": [{"document": "通知", "confidence": "A"}],
                 "severity": "ERROR", "phases": {"mandatory": "2019-01-01"}, "applies": {"pages": "home"},
                 "requirement": {%s}, "fix": {"zh": "改正", "en": "mend"}}
                """.formatted(requirement);
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve("city").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static CheckResult check(String main, String column, LocalDate asOf) {
        return ComplianceChecker.builder()
                .pack(Examples.pack())
                .asOf(asOf)
                .build()
                .check(site(main, column));
    }

    private static Site site(String main, String column) {
        List<Page> pages = new ArrayList<>(List.of(page("index.html", "样例市统计局", main)));
        if (!column.isEmpty()) {
            pages.add(page("shce/index.html", "专项工作", column));
        }
        return Site.inMemory(pages);
    }

    private static Page page(String path, String title, String main) {
        return Page.of(
                path,
                "<!DOCTYPE html><html><head><meta charset='utf-8'><title>" + title + "</title></head><body>" + main
                        + BODY + BODY + "</body></html>");
    }

    private static String list(LocalDate... days) {
        StringBuilder list = new StringBuilder("<ul>");
        for (LocalDate day : days) {
            list.append("<li><a href='")
                    .append(day.getDayOfYear())
                    .append(".html'>全市扫黑除恶专项斗争推进会召开</a><span>")
                    .append(day)
                    .append("</span></li>");
        }
        return list.append("</ul>").toString();
    }

    private static List<Finding> columnFindings(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> finding.ruleId().value().startsWith("column-anti-gang"))
                .sorted((one, other) ->
                        one.ruleId().value().compareTo(other.ruleId().value()))
                .toList();
    }
}
