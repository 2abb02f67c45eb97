package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

/** The last lines of a failing build have to do for a reader who sees nothing else. */
class ConsoleEndingTest {

    private static final String FIX_AT = "　整改：在 inc/footer.html 第 14 行写上“网站标识码：2103000012”";

    @Test
    void the_last_lines_alone_say_what_is_worst_how_to_mend_it_by_when_and_what_next() {
        CheckResult result = failing(
                error("甲", "index.html"),
                error("乙", "index.html", "tzgg/index.html", "xxgk/index.html"),
                error("丙", "tzgg/index.html"),
                error("丁", "index.html", "tzgg/index.html"));

        assertThat(tail(Console.lines(result, view("")), 8))
                .containsExactly(
                        "未通过：错误 4 项，提醒 0 项，待确认 0 项，不可测 0 项",
                        "最要紧的 3 项：",
                        "    1. inc/footer.html:14:3 footer-site-id-code 网站标识码：乙（模板 A，3 页）" + FIX_AT,
                        "    2. inc/footer.html:14:3 footer-site-id-code 网站标识码：丁（模板 A，2 页）" + FIX_AT,
                        "    3. inc/footer.html:14:3 footer-site-id-code 网站标识码：甲（模板 A，1 页）" + FIX_AT,
                        "鞍山市发展和改革委员会：未列明网站标识码",
                        "整改期限 2018-09-30（还有 20 天）　报告 target/compliance/report.html　改好后重查 mvn verify");
    }

    @Test
    void the_command_that_explains_the_worst_finding_is_the_last_line() {
        CheckResult result = failing(error("甲", "index.html"), error("乙", "index.html"));

        assertThat(tail(Console.lines(result, view("mvn compliance:explain -Dcompliance.finding=")), 1))
                .containsExactly("第 1 项的详细说明 mvn compliance:explain -Dcompliance.finding=a1b2c3");
    }

    @Test
    void what_is_in_sight_anyway_is_not_said_again() {
        CheckResult result = failing(error("甲", "index.html", "tzgg/index.html", "xxgk/index.html"));
        List<Line> lines = Console.lines(result, view("mvn compliance:explain -Dcompliance.finding="));

        assertThat(lines)
                .extracting(Line::text)
                .filteredOn(text -> text.contains("：甲"))
                .hasSize(1);
        assertThat(tail(lines, 4))
                .containsExactly(
                        "未通过：错误 1 项，提醒 0 项，待确认 0 项，不可测 0 项",
                        "鞍山市发展和改革委员会：未列明网站标识码",
                        "整改期限 2018-09-30（还有 20 天）　报告 target/compliance/report.html　改好后重查 mvn verify",
                        "详细说明 mvn compliance:explain -Dcompliance.finding=a1b2c3");
    }

    @Test
    void where_there_is_room_the_warnings_that_will_be_errors_follow_with_their_day() {
        CheckResult result = failing(
                error("甲", "index.html"),
                Samples.due(Severity.WARNING, LocalDate.of(2018, 10, 1)),
                Samples.plain(Outcome.FAILED, Severity.WARNING, "乙", "b"),
                Samples.due(Severity.WARNING, LocalDate.of(2018, 9, 20)));
        List<Line> lines = Console.lines(result, view(""));

        assertThat(lines).contains(new Line(Level.ERROR, "要改的 3 项："));
        assertThat(lines)
                .filteredOn(line -> line.text().matches("    [123]\\. .*"))
                .extracting(line -> line.level() + line.text().replaceAll(".*(整改|；)", ""))
                .containsExactly(
                        "ERROR：在 inc/footer.html 第 14 行写上“网站标识码：2103000012”",
                        "WARNING2018-09-20 起为强制（还有 10 天）",
                        "WARNING2018-10-01 起为强制（还有 21 天）");
    }

    @Test
    void questions_that_fail_the_build_are_among_the_worst() {
        CheckResult result = failing(
                Samples.plain(Outcome.NEEDS_REVIEW, Severity.ERROR, "图片上是不是？", "is it?"),
                error("甲", "index.html"),
                error("乙", "index.html"));
        View strict = new View(Locale.CHINA, new Gate(true, 20), "site", "report.html", "", 20);

        assertThat(Console.lines(result, strict))
                .extracting(Line::text)
                .anyMatch(text -> text.startsWith("    3. ") && text.contains("图片上是不是？"));
    }

    @Test
    void of_a_long_fix_the_first_clause_is_given_with_a_mark_that_there_is_more() {
        Finding finding =
                withFix(error("甲", "index.html"), "写上“编码”；写在图片里不算。", "Write the code; a picture is not enough.");
        CheckResult result = failing(finding, finding);

        assertThat(Console.lines(result, view("")))
                .extracting(Line::text)
                .anyMatch(text -> text.startsWith("    1. ") && text.endsWith("　整改：写上“编码” …"));
        View english = new View(Locale.ENGLISH, Gate.STANDARD, "site", "report.html", "", 20);
        assertThat(Console.lines(result, english))
                .extracting(Line::text)
                .anyMatch(text -> text.startsWith("    1. ") && text.endsWith(" | fix: Write the code ..."));
        assertThat(Console.summary(failing(withFix(finding, "写上“编码”。", "Write it.")), english))
                .contains(" | fix: Write it\n");
    }

    @Test
    void what_was_seen_stands_in_the_short_line_unless_message_or_fix_quote_it() {
        Finding link = Samples.finding(
                Outcome.FAILED,
                Severity.ERROR,
                new Evidence("link-target.missing", "tzgg/lost.html", "", List.of()),
                new LocalizedText("这个地址的页面不在站点里", "the page of this address is not in the site"),
                List.of("index.html"));

        assertThat(Console.summary(failing(link), view(""))).contains("这个地址的页面不在站点里；看到：“tzgg/lost.html”（模板 A，1 页）");
        assertThat(Console.summary(failing(withFix(link, "改正“tzgg/lost.html”。", "Mend it.")), view("")))
                .doesNotContain("看到");
    }

    @Test
    void a_bulletin_sentence_that_is_true_of_some_pages_only_says_of_how_many() {
        CheckResult result = failing(error("甲", "tzgg/index.html"));

        assertThat(tail(Console.lines(result, view("")), 2).get(0)).isEqualTo("鞍山市发展和改革委员会：未列明网站标识码（只涉及 1 页，共 3 页）");
    }

    @Test
    void what_maven_repeats_behind_the_build_names_the_worst_finding_with_its_fix() {
        CheckResult result =
                failing(error("甲", "index.html"), error("乙", "index.html", "tzgg/index.html", "xxgk/index.html"));

        assertThat(Console.summary(result, view("")).lines())
                .containsExactly(
                        "未通过：错误 2 项，提醒 0 项，待确认 0 项，不可测 0 项",
                        "最要紧的一项 inc/footer.html:14:3 footer-site-id-code 网站标识码：乙（模板 A，3 页）" + FIX_AT,
                        "鞍山市发展和改革委员会：未列明网站标识码",
                        "整改期限 2018-09-30（还有 20 天）　报告 target/compliance/report.html　改好后重查 mvn verify");
    }

    private static Finding error(String message, String... pages) {
        return Samples.finding(
                Outcome.FAILED,
                Severity.ERROR,
                new Evidence("presence.absent", "", "", List.of()),
                new LocalizedText(message, message),
                List.of(pages));
    }

    private static Finding withFix(Finding f, String zh, String en) {
        return new Finding(
                f.id(),
                f.rule(),
                f.outcome(),
                f.severity(),
                f.item(),
                f.template(),
                f.location(),
                f.pages(),
                f.evidence(),
                f.message(),
                new LocalizedText(zh, en),
                f.dueDate());
    }

    private static CheckResult failing(Finding... findings) {
        return Samples.withFindings(Samples.everything(), Stream.of(findings).toList());
    }

    private static View view(String explain) {
        return new View(
                Locale.CHINA, Gate.STANDARD, "site", "target/compliance/report.html", "mvn verify", explain, 20);
    }

    private static List<String> tail(List<Line> lines, int count) {
        return lines.stream()
                .skip(Math.max(0, lines.size() - count))
                .map(Line::text)
                .filter(text -> !text.startsWith("    data/") && !text.startsWith("    整改"))
                .toList();
    }
}
