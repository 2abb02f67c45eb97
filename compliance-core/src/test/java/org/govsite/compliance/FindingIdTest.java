package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;

/** A finding keeps its id while it is the same defect: what a person decided about it yesterday holds today. */
class FindingIdTest {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="UTF-8"><title>样例市统计局</title></head>
            <body>
              <div class="header"><h1>样例市统计局</h1></div>
              <div class="main"><p>样例市统计局的网站。</p></div>
              <div class="footer">
                <p>主办单位：样例市统计局</p>
                <p>联系电话：024-99990000</p>
              </div>
            </body>
            </html>
            """;

    /** The same defects in other templates. */
    private static final String OTHER = PAGE.replace("</p>\n  </div>\n</body>", "</p><p>版权所有</p>\n  </div>\n</body>");

    private static final String THIRD = OTHER.replace("版权所有", "技术支持：样例公司");

    @Test
    void lines_that_move_leave_the_ids_as_they_are() {
        assertThat(ids(PAGE.replace("<div class=\"main\">", "\n\n\n  <div class=\"main\">"), 1, "2018.09"))
                .isEqualTo(ids(PAGE, 1, "2018.09"));
    }

    @Test
    void pages_that_come_leave_the_ids_as_they_are() {
        assertThat(ids(PAGE, 5, "2018.09")).isEqualTo(ids(PAGE, 2, "2018.09"));
    }

    @Test
    void another_version_of_the_pack_leaves_the_ids_of_the_same_defects_as_they_are() {
        assertThat(ids(PAGE, 1, "2018.09")).containsAll(ids(PAGE, 1, "2017.06"));
    }

    @Test
    void another_defect_has_another_id() {
        List<String> ids = ids(PAGE, 1, "2018.09");
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(5);
        assertThat(ids(PAGE.replace("主办单位：样例市统计局", ""), 1, "2018.09")).isNotEqualTo(ids);
    }

    @Test
    void a_template_with_a_known_defect_adds_an_id_and_leaves_those_of_the_others_as_they_are() {
        List<Page> site =
                List.of(Page.of("index.html", PAGE), Page.of("gk/1.html", OTHER), Page.of("gk/2.html", OTHER));
        Map<String, String> before = idsOfPlaces(site);
        for (String path : List.of("aa/3.html", "zz/3.html")) {
            List<Page> more = new ArrayList<>(site);
            more.add(Page.of(path, THIRD));
            Map<String, String> after = idsOfPlaces(more);
            assertThat(after).containsAllEntriesOf(before).hasSizeGreaterThan(before.size());
            assertThat(after.values()).doesNotHaveDuplicates();
        }
    }

    /** By rule and first page. */
    private static Map<String, String> idsOfPlaces(List<Page> site) {
        return findings(site, "2018.09").stream()
                .collect(Collectors.toMap(
                        finding -> finding.ruleId() + " " + finding.pages().get(0), Finding::id));
    }

    private static List<String> ids(String page, int pages, String version) {
        List<Page> site = new ArrayList<>(List.of(Page.of("index.html", page)));
        for (int i = 1; i < pages; i++) {
            site.add(Page.of("gk/" + i + ".html", page));
        }
        return findings(site, version).stream().map(Finding::id).sorted().toList();
    }

    private static List<Finding> findings(List<Page> site, String version) {
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", version))
                .asOf(LocalDate.of(2018, 9, 10))
                .build()
                .check(Site.inMemory(site))
                .findings();
    }
}
