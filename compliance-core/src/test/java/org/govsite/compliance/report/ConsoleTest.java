package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.report.Console.Level;
import org.govsite.compliance.report.Console.Line;
import org.govsite.compliance.report.Console.View;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void everything_in_chinese() throws IOException {
        Golden.assertMatches(log(Samples.everything(), view(Locale.CHINA, Gate.STANDARD)), "console-zh.txt");
    }

    @Test
    void everything_in_english() throws IOException {
        Golden.assertMatches(log(Samples.everything(), view(Locale.ENGLISH, Gate.STANDARD)), "console-en.txt");
    }

    @Test
    void a_clean_site_gets_one_line_that_says_so() {
        assertThat(log(Samples.clean(), view(Locale.CHINA, Gate.STANDARD))).isEqualTo("""
                        [INFO] 检查 site/fgw：3 页、1 个模板，规则包 anshan 2018.08（2 条规则），检查日期 2018-09-10
                        [INFO] 通过：问到 2 条规则、3 页，错误 0 项，提醒 0 项，待确认 0 项，不可测 0 项　报告 target/compliance/report.json
                        """);
    }

    @Test
    void who_says_what_of_the_site_is_one_line_that_names_the_odd_one_out() {
        CheckResult result = Samples.withFindings(Samples.clean(), List.of(Samples.oddCode()));
        assertThat(Console.lines(result, view(Locale.CHINA, Gate.STANDARD)))
                .contains(new Line(Level.ERROR, "    各处：“2103000012”：站点卡、页面文字 3 页；“2103000021”：找错入口 1 页（独此一处）"));
        assertThat(Console.lines(result, view(Locale.ENGLISH, Gate.STANDARD)))
                .contains(new Line(
                        Level.ERROR,
                        "    who says what: \"2103000012\": site card, text of the page on 3 pages;"
                                + " \"2103000021\": error-report entry on 1 page (alone)"));
    }

    @Test
    void warnings_alone_pass_and_still_name_the_deadline() {
        CheckResult result = Samples.withFindings(
                Samples.clean(), List.of(Samples.plain(Outcome.FAILED, Severity.WARNING, "甲", "a")));
        List<Line> lines = Console.lines(result, view(Locale.CHINA, Gate.STANDARD));
        assertThat(last(lines, 2))
                .extracting(Line::text)
                .containsExactly(
                        "通过：问到 2 条规则、3 页，错误 0 项，提醒 1 项，待确认 0 项，不可测 0 项",
                        "整改期限 2018-09-30（还有 20 天）　报告 target/compliance/report.json");
        assertThat(last(lines, 2)).extracting(Line::level).containsOnly(Level.INFO);
    }

    @Test
    void a_finding_that_becomes_an_error_says_when_and_how_many_days_are_left() {
        CheckResult result = Samples.withFindings(
                Samples.clean(),
                List.of(
                        Samples.due(Severity.WARNING, LocalDate.of(2018, 9, 11)),
                        Samples.due(Severity.NOTE, LocalDate.of(2018, 10, 1))));

        List<Line> chinese = Console.lines(result, view(Locale.CHINA, Gate.STANDARD));
        assertThat(chinese).contains(new Line(Level.WARNING, "    2018-09-11 起为强制（还有 1 天）"));
        assertThat(chinese)
                .filteredOn(line -> line.text().endsWith("）；2018-10-01 起为强制（还有 21 天）"))
                .hasSize(1);
        List<Line> english = Console.lines(result, view(Locale.ENGLISH, Gate.STANDARD));
        assertThat(english).contains(new Line(Level.WARNING, "    an error from 2018-09-11 on (1 day left)"));
        assertThat(english)
                .filteredOn(line -> line.text().endsWith("); an error from 2018-10-01 on (21 days left)"))
                .hasSize(1);
    }

    @Test
    void open_questions_that_fail_the_build_are_printed_as_errors() {
        CheckResult result = Samples.withFindings(
                Samples.clean(), List.of(Samples.plain(Outcome.NEEDS_REVIEW, Severity.ERROR, "甲？", "a?")));
        assertThat(Console.lines(result, view(Locale.CHINA, Gate.STANDARD)))
                .extracting(Line::level)
                .containsOnly(Level.INFO);
        List<Line> strict = Console.lines(result, view(Locale.CHINA, new Gate(true, 20)));
        assertThat(strict.get(1)).isEqualTo(new Line(Level.ERROR, "待人工确认 1 项："));
        assertThat(strict).extracting(Line::text).contains("未通过：错误 0 项，提醒 0 项，待确认 1 项，不可测 0 项");
    }

    @Test
    void the_deadline_says_how_many_days_are_left_or_over() {
        assertThat(lastLine(LocalDate.of(2018, 9, 11))).startsWith("整改期限 2018-09-11（还有 1 天）");
        assertThat(lastLine(LocalDate.of(2018, 9, 10))).startsWith("整改期限 2018-09-10（今天到期）");
        assertThat(lastLine(LocalDate.of(2018, 9, 9))).startsWith("整改期限 2018-09-09（已超期 1 天）");
        assertThat(lastLine(LocalDate.of(2018, 8, 31))).startsWith("整改期限 2018-08-31（已超期 10 天）");
        CheckResult open = Samples.withDeadline(Samples.everything(), null);
        assertThat(log(open, view(Locale.CHINA, Gate.STANDARD))).doesNotContain("整改期限");
    }

    @Test
    void a_long_list_is_cut_with_a_count_and_the_place_of_the_rest() {
        CheckResult result = Samples.withFindings(Samples.everything(), Collections.nCopies(5, Samples.siteIdCode()));
        View view = new View(Locale.CHINA, Gate.STANDARD, "site/fgw", "target/compliance/report.json", "", 2);
        List<Line> lines = Console.lines(result, view);
        assertThat(lines)
                .filteredOn(line -> line.text().startsWith("inc/footer.html:14:3 footer-site-id-code"))
                .hasSize(2);
        assertThat(lines).contains(new Line(Level.ERROR, "    另有 3 项没有列出，见 target/compliance/report.json"));
        assertThat(lines).extracting(Line::text).contains("未通过：错误 5 项，提醒 0 项，待确认 0 项，不可测 0 项");
    }

    @Test
    void every_obstacle_says_what_is_in_the_way_and_what_to_do() {
        CheckResult clean = Samples.clean();
        assertThat(verdict(Samples.withPages(clean, 0, 0))).startsWith("无法判断：site/fgw 里没有可检查的 HTML 页面，请确认路径指向构建好的网站（");
        assertThat(verdict(Samples.beforeAnyRule(clean)))
                .startsWith("无法判断：规则包 anshan 2018.08 在 2018-01-01 没有一条生效的规则，从 2018-08-31 起才可用");
        assertThat(verdict(Samples.withHome(clean, "", false))).startsWith("无法判断：找不到首页");
        assertThat(verdict(Samples.withHome(clean, "index.html", false))).startsWith("无法判断：首页 index.html 的内容");
        assertThat(verdict(Samples.withPages(clean, 10, 3))).startsWith("无法判断：10 页中有 3 页不可测，超过允许的 20%");
    }

    @Test
    void what_a_site_says_cannot_speak_to_the_terminal() {
        Finding hostile = Samples.finding(
                Outcome.FAILED,
                Severity.ERROR,
                new Evidence("presence.absent", "\u001b]0;owned\u0007\n[INFO] 通过", "x\u202ey", List.of()),
                new LocalizedText("甲\r\n乙\u001b[31m", "a"),
                List.of("a\u001b[1mb\nc.html"));
        String log =
                log(Samples.withFindings(Samples.everything(), List.of(hostile)), view(Locale.CHINA, Gate.STANDARD));
        assertThat(log.replace("\n", "")).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
        assertThat(log.lines()).noneMatch(line -> line.startsWith("[INFO] 通过"));
        assertThat(log).contains("\\u{001B}]0;owned\\u{0007} [INFO] 通过");
    }

    @Test
    void the_machine_s_default_locale_does_not_matter() {
        Locale before = Locale.getDefault();
        View view = view(Locale.ENGLISH, Gate.STANDARD);
        String expected = log(Samples.everything(), view);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(log(Samples.everything(), view)).isEqualTo(expected);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static View view(Locale locale, Gate gate) {
        return new View(locale, gate, "site/fgw", "target/compliance/report.json", "mvn verify", 50);
    }

    private static String lastLine(LocalDate rectifyBy) {
        CheckResult result = Samples.withDeadline(Samples.everything(), rectifyBy);
        return last(Console.lines(result, view(Locale.CHINA, Gate.STANDARD)), 1)
                .get(0)
                .text();
    }

    private static String verdict(CheckResult result) {
        return Console.verdict(result, view(Locale.CHINA, Gate.STANDARD));
    }

    private static List<Line> last(List<Line> lines, int count) {
        return lines.subList(lines.size() - count, lines.size());
    }

    /** What a build log shows. */
    private static String log(CheckResult result, View view) {
        return Console.lines(result, view).stream()
                .map(line -> "[" + line.level() + "] " + line.text() + "\n")
                .collect(Collectors.joining());
    }
}
