package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.Console.Line;
import org.govsite.compliance.report.Console.View;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;

class ConsoleTemplatesTest {

    private static final String FOOTER = "<div class=\"footer\"><p>主办单位：样例市交通局 地址：样例市一路1号</p></div>";
    private static final String OTHER_FOOTER =
            "<div class=\"footer\"><p>主办单位：样例市交通局 电话：0400-1234567</p><p>版权所有</p></div>";

    @Test
    void errors_of_a_template_stand_together_under_the_place_where_its_footer_is_edited() {
        List<String> lines = lines(
                page("index.html", "<!--#include file=\"foot.html\"-->"),
                page("a/1.html", FOOTER),
                page("a/2.html", "<!--#include virtual=\"/foot.html\"-->"),
                page("b/1.html", "<p>正文</p>"),
                Page.of("foot.html", OTHER_FOOTER));

        assertThat(lines)
                .filteredOn(line -> line.startsWith("模板"))
                .anyMatch(line -> line.matches("模板 A（2 页，底部在 foot\\.html）\\d+ 项："))
                .anyMatch(line -> line.matches("模板 [BC]（1 页，底部写在页面里，例如 a/1\\.html）\\d+ 项："))
                .anyMatch(line -> line.matches("模板 [BC]（1 页，没有找到底部功能区）\\d+ 项："));
        assertThat(places(lines).subList(0, lines(lines, "foot.html:").size()))
                .as("first what the template of most pages has")
                .allMatch(place -> place.startsWith("foot.html:"));
    }

    @Test
    void where_all_errors_are_of_one_template_there_is_no_heading() {
        assertThat(lines(page("index.html", FOOTER), page("a/1.html", FOOTER)))
                .noneMatch(line -> line.startsWith("模板"))
                .anyMatch(line -> line.contains("footer-site-id-code"));
    }

    @Test
    void a_tag_that_is_missing_or_empty_is_wanted_in_its_form() {
        String head = "<meta name=\"ArticleTitle\" content=\"通知\"><meta name=\"ContentSource\" content=\"样例市交通局\">";
        assertThat(lines(page("index.html", FOOTER), page("a/1.html", FOOTER, head)))
                .anyMatch(line -> line.startsWith("    应有：PubDate 按 YYYY-MM-DD HH:MM 填写；影响："));
        assertThat(lines(
                        page("index.html", FOOTER),
                        page("a/1.html", FOOTER, head + "<meta name=\"PubDate\" content=\"\">")))
                .anyMatch(line -> line.startsWith("    应有：PubDate 按 YYYY-MM-DD HH:MM 填写；影响："));
        assertThat(lines(
                        page("index.html", FOOTER),
                        page("a/1.html", FOOTER, head + "<meta name=\"PubDate\" content=\"去年\">")))
                .anyMatch(line -> line.startsWith("    看到：“去年”；影响："))
                .noneMatch(line -> line.contains("应有：PubDate；"));
    }

    private static Page page(String path, String footer, String... head) {
        return Page.of(
                path,
                "<html><head><title>样例市交通局</title>" + String.join("", head) + "</head><body><h1>样例市交通局</h1>" + footer
                        + "</body></html>");
    }

    private static List<String> lines(Page... pages) {
        CheckResult result = ComplianceChecker.builder()
                .pack(RulePacks.bundled("anshan", "2018.08"))
                .asOf(LocalDate.of(2018, 9, 10))
                .build()
                .check(Site.inMemory(pages));
        View view = new View(Locale.CHINA, Gate.STANDARD, "site", "report.html", "mvn verify", 100);
        return Console.lines(result, view).stream().map(Line::text).toList();
    }

    private static List<String> lines(List<String> lines, String beginning) {
        List<String> found = new ArrayList<>(lines);
        found.removeIf(line -> !line.startsWith(beginning));
        return found;
    }

    /** The lines that begin with the place of a finding, errors first. */
    private static List<String> places(List<String> lines) {
        return lines.stream()
                .filter(line -> line.matches("\\S+\\.html(?::\\d+)* [a-z-]+ .*"))
                .toList();
    }
}
