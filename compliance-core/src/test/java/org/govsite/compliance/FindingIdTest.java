package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

    private static List<String> ids(String page, int pages, String version) {
        List<Page> site = new ArrayList<>(List.of(Page.of("index.html", page)));
        for (int i = 1; i < pages; i++) {
            site.add(Page.of("gk/" + i + ".html", page));
        }
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", version))
                .asOf(LocalDate.of(2018, 9, 10))
                .build()
                .check(Site.inMemory(site))
                .findings()
                .stream()
                .map(Finding::id)
                .sorted()
                .toList();
    }
}
