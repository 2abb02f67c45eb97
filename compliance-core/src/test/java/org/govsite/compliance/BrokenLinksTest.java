package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Links inside a site that lead to nothing: one finding for each target and template, and nobody accused of what a server may answer. */
class BrokenLinksTest {

    private static final SiteCard CARD = SiteCard.builder()
            .domain("fgw.yangli.gov.cn")
            .publicBaseUrl("https://fgw.yangli.gov.cn/")
            .build();

    private final List<Page> files = new ArrayList<>();

    BrokenLinksTest() {
        add("index.html", "<a href='/a/index.html'>甲栏目</a> <a href='/b/index.html'>乙栏目</a>", "A");
        for (int i = 0; i < 9; i++) {
            files.add(Page.of("images/" + i + ".png", "PNG"));
        }
        for (String column : List.of("a", "b")) {
            add(column + "/index.html", "<a href='1.html'>第一篇</a> <a href='2.html'>第二篇</a>", "A");
            add(column + "/1.html", "<p>文字</p>", "A");
            add(column + "/2.html", "<p>文字</p>", "A");
        }
    }

    private void add(String path, String body, String footer) {
        files.add(Page.of(
                path,
                "<!DOCTYPE html><html><head><title>页</title></head><body>\n<div class='main'>\n" + body
                        + "\n</div>\n<div class='footer'>主办单位：样例市" + footer
                        + "局 网站标识码：2100000099 联系电话：024-99990000</div>\n</body></html>\n"));
    }

    private void replace(String path, String body, String footer) {
        files.removeIf(page -> page.path().equals(path));
        add(path, body, footer);
    }

    private CheckResult check(SiteCard card) {
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", "2019.04"))
                .card(card)
                .asOf(LocalDate.of(2019, 5, 6))
                .build()
                .check(Site.inMemory(files));
    }

    private List<Finding> findings(SiteCard card, String rule) {
        return check(card).findings().stream()
                .filter(finding -> finding.ruleId().value().equals(rule))
                .toList();
    }

    private List<Finding> broken() {
        return findings(CARD, "links-broken");
    }

    @Test
    void a_site_whose_links_all_lead_somewhere_has_no_finding() {
        assertThat(broken()).isEmpty();
    }

    @Test
    void a_broken_link_of_one_template_is_one_finding_at_the_file_to_edit() {
        files.add(Page.of("inc/side.html", "<div>\n<a href='/old/list.html'>旧栏目</a>\n</div>\n"));
        for (String path : List.of("b/index.html", "b/1.html", "b/2.html")) {
            replace(
                    path,
                    "<a href='1.html'>第一篇</a> <a href='2.html'>第二篇</a><!--#include virtual='/inc/side.html' -->",
                    "B");
        }

        assertThat(broken()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.location()).hasToString("inc/side.html:2:1");
            assertThat(finding.pages()).containsExactly("b/1.html", "b/2.html", "b/index.html");
            assertThat(finding.evidence().seen()).isEqualTo("old/list.html");
            assertThat(finding.evidence().sightings().get(0).raw()).isEqualTo("旧栏目");
        });
    }

    @Test
    void what_is_broken_on_the_home_page_is_an_error_and_names_the_link() {
        replace("index.html", "<a href='/a/'>甲</a> <a href='b/'>乙</a>\n<a href='zt/index.html'>专题</a>", "A");

        assertThat(broken()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            assertThat(finding.location()).hasToString("index.html:4:1");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("这个地址的页面或文件不在站点里");
        });
    }

    @Test
    void a_link_through_the_public_base_url_is_one_inside_the_site() {
        replace(
                "a/1.html",
                "<a href='https://fgw.yangli.gov.cn/a/9.html'>第九篇</a> <a href='//fgw.yangli.gov.cn/b/'>乙</a>",
                "A");

        assertThat(broken())
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence().seen()).isEqualTo("a/9.html"));
        assertThat(findings(SiteCard.empty(), "links-broken"))
                .as("without a card nobody knows whose address that is")
                .isEmpty();
    }

    @Test
    void a_preview_host_is_the_matter_of_another_rule() {
        replace(
                "a/1.html",
                "<a href='http://preview.yangli.gov.cn/a/9.html'>第九篇</a> <a href='http://fgw.yangli.gov.cn/preview/a/9.html'>第九篇</a>",
                "A");

        assertThat(broken()).isEmpty();
        assertThat(findings(CARD, "links-preview")).hasSize(2);
    }

    @Test
    void an_address_that_differs_only_in_capital_letters_is_a_warning_that_says_so() {
        replace("index.html", "<a href='/A/Index.html'>甲</a> <a href='b/'>乙</a>", "A");

        assertThat(broken()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.evidence().reason()).isEqualTo("link-target.case");
            assertThat(finding.evidence().seen()).isEqualTo("/A/Index.html");
            assertThat(finding.evidence().wanted()).isEqualTo("a/index.html");
        });
    }

    @Test
    void a_file_of_the_same_name_in_another_folder_is_named() {
        files.add(Page.of("static/js/menu.js", "var a;"));
        replace("b/2.html", "<script src='/js/menu.js'></script><img src='../pic/none.png'>", "A");

        assertThat(broken())
                .extracting(finding ->
                        finding.evidence().seen() + " > " + finding.evidence().wanted())
                .containsExactlyInAnyOrder("js/menu.js > static/js/menu.js", "pic/none.png > ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "list.do?id=1",
                "/search?q=1",
                "/search",
                "view.jsp",
                "news/show.aspx?id=3",
                "a/none.html?page=2",
                "/api/v1/items",
                "javascript:open()",
                "mailto:a@b.cn",
                "#top",
                "http://www.yangli.gov.cn/none.html",
                "http://fgw.yangli.gov.cn:8080/oa/login.html",
                "${item.url}",
                "<%=path%>/none.html",
                "{{url}}.html",
                "ftp://fgw.yangli.gov.cn/a.zip"
            })
    void what_a_server_may_answer_or_fill_in_is_not_accused(String href) {
        replace("index.html", "<a href='/a/'>甲</a> <a href='b/'>乙</a> <a href=\"" + href + "\">别的</a>", "A");

        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/old/none.html, link-target.missing, old/none.html",
        "../../none.html, link-target.missing, none.html",
        "'  a\\none.html  ', link-target.missing, a/none.html",
        "none.css?v=3, link-target.missing, none.css",
        "/old/, link-target.missing, old/",
        "/c/, link-target.no-index, c/",
        "www.yangli.gov.cn, link-target.no-scheme, www.yangli.gov.cn",
    })
    void what_is_missing_is_told_by_its_path(String href, String reason, String seen) {
        files.add(Page.of("c/x.pdf", "%PDF"));
        replace("index.html", "<a href='/a/'>甲</a> <a href='b/'>乙</a> <a href=\"" + href + "\">别的</a>", "A");

        assertThat(broken()).singleElement().satisfies(finding -> {
            assertThat(finding.evidence().reason()).isEqualTo(reason);
            assertThat(finding.evidence().seen()).isEqualTo(seen);
        });
    }

    @Test
    void a_framed_page_has_links_of_its_own_and_an_include_those_of_the_page() {
        files.add(Page.of("b/frame/list.html", "<html><body><a href='../1.html'>第一篇</a></body></html>"));
        files.add(Page.of("b/inc.html", "<a href='2.html'>第二篇</a>"));
        replace(
                "b/1.html",
                "<iframe src='frame/list.html'></iframe><!--#include virtual='/b/inc.html' --><iframe src='frame/none.html'></iframe>",
                "A");

        assertThat(broken())
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence().seen()).isEqualTo("b/frame/none.html"));
    }

    @Test
    void relative_links_start_from_the_base_that_a_page_names() {
        files.add(
                Page.of(
                        "c/base.html",
                        "<html><head><title>页</title><base href='/a/'></head><body><a href='1.html'>有</a> <a href='c.html'>无</a></body></html>"));
        files.add(
                Page.of(
                        "c/unknown.html",
                        "<html><head><title>页</title><base href='<%=basePath%>'></head><body><a href='1.html'>不知道</a></body></html>"));

        assertThat(broken())
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence().seen()).isEqualTo("a/c.html"));
    }

    @Test
    void programs_in_a_web_archive_may_answer_whatever_is_missing() {
        files.add(Page.of("WEB-INF/web.xml", "<web-app/>"));
        replace("b/2.html", "<a href='/WEB-INF/web.xml'>配置</a> <a href='/old/none.html'>旧</a>", "A");
        assertThat(broken())
                .extracting(finding -> finding.evidence().seen())
                .containsExactlyInAnyOrder("WEB-INF/web.xml", "old/none.html");

        files.add(Page.of("WEB-INF/classes/cn/Show.class", "x"));
        assertThat(broken()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MEASURABLE);
            assertThat(finding.evidence().reason()).isEqualTo("link-target.programs");
        });
    }

    @Test
    void a_whole_folder_that_is_not_there_is_one_question() {
        String pictures = String.join(
                "",
                IntStream.range(0, 8)
                        .mapToObj(i -> "<img src='/uploads/2019/" + i + ".jpg'>")
                        .toList());
        replace("a/1.html", pictures, "A");

        assertThat(broken()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
            assertThat(finding.evidence().seen()).isEqualTo("uploads/");
            assertThat(finding.location().file()).isEqualTo("a/1.html");
        });
        assertThat(findings(CARD.toBuilder().outsidePaths(List.of("uploads/**")).build(), "links-broken"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence().reason()).isEqualTo("link-target.outside"));
    }

    @Test
    void a_part_of_a_site_is_asked_about_once_and_declared_in_the_card() {
        for (int i = 0; i < 10; i++) {
            add("c/" + i + ".html", "<a href='/d" + i + "/index.html'>栏目</a><a href='/e" + i + "/1.html'>文章</a>", "A");
        }

        assertThat(broken()).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.NEEDS_REVIEW);
            assertThat(finding.evidence().reason()).isEqualTo("link-target.pages");
            assertThat(finding.pages()).containsExactly("index.html");
        });
        assertThat(findings(CARD.toBuilder().outsidePaths(List.of("**")).build(), "links-broken"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.NOT_MEASURABLE);
    }

    @Test
    void pictures_and_scripts_that_are_kept_elsewhere_are_asked_about_once() {
        for (int i = 0; i < 10; i++) {
            add("a/c" + i + ".html", "<img src='/pic/" + i + ".jpg'><img src='/images/0.png'>", "A");
        }
        replace("a/1.html", "<a href='/none.html'>没有</a>", "A");

        assertThat(broken())
                .extracting(
                        finding -> finding.outcome() + " " + finding.evidence().seen())
                .containsExactlyInAnyOrder("NEEDS_REVIEW pic/", "FAILED none.html");
    }

    @Test
    void a_few_pages_without_their_files_are_not_asked_about() {
        files.removeIf(page -> page.path().startsWith("images/"));
        replace("a/1.html", "<img src='/pic/1.jpg'><a href='/none.html'>没有</a>", "A");

        assertThat(broken()).extracting(finding -> finding.evidence().seen()).containsExactly("none.html");
    }

    @Test
    void what_would_be_too_many_findings_is_counted() {
        StringBuilder links = new StringBuilder();
        for (int i = 0; i < 150; i++) {
            add("a/t" + i + ".html", "<p>文字</p>", "A");
            links.append("<a href='t")
                    .append(i)
                    .append(".html'>文</a> <a href='u")
                    .append(i)
                    .append(".html'>文</a>\n");
        }
        replace("a/index.html", links.toString(), "A");

        assertThat(broken()).hasSize(101);
        assertThat(broken())
                .filteredOn(finding -> finding.evidence().reason().equals("link-target.more"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.evidence().seen()).contains("（50）"));
    }

    @Test
    void what_another_question_asks_for_is_left_to_it() {
        for (String path : List.of("index.html", "a/1.html")) {
            files.removeIf(page -> page.path().equals(path));
            files.add(Page.of(
                    path,
                    "<!DOCTYPE html><html><head><title>页</title></head><body><a href='/a/'>甲</a> <a href='/b/'>乙</a>\n"
                            + "<div class='footer'>主办单位：样例市局 网站标识码：2100000099 <a href='/map.html'>站点地图</a>\n"
                            + "<a href='http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=21010202999999'>"
                            + "<img src='/img/ghs.png'>辽公网安备21010202999999号</a></div></body></html>"));
        }

        assertThat(broken()).isEmpty();
        assertThat(findings(CARD, "site-map-page"))
                .extracting(finding -> finding.evidence().reason())
                .containsExactly("site-map-lists.missing");
        assertThat(findings(CARD, "police-number-icon"))
                .extracting(finding -> finding.evidence().reason())
                .containsExactly("icon-file.missing");
    }
}
