package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    /** Whatever the page may be made of: nothing that runs, loads or leads elsewhere. */
    private static final Set<String> HARMLESS_TAGS = Set.of(
            "#root",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "a",
            "header",
            "main",
            "nav",
            "section",
            "article",
            "footer",
            "figure",
            "figcaption",
            "h1",
            "h2",
            "h3",
            "p",
            "div",
            "span",
            "strong",
            "b",
            "code",
            "ul",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "caption",
            "thead",
            "tbody",
            "tr",
            "th",
            "td");

    private static final String ATTACK =
            "\"'><script>alert(1)</script><img src=x onerror=alert(2)><a href=javascript:alert(3)>";

    @Test
    void a_result_with_everything_in_it_in_both_languages() throws IOException {
        Golden.assertMatches(html(Samples.everything(), Locale.CHINA), "report-zh.html");
        Golden.assertMatches(html(Samples.everything(), Locale.ENGLISH), "report-en.html");
    }

    @Test
    void a_clean_result_says_so_and_shows_what_was_checked() {
        Document page = Jsoup.parse(html(Samples.clean(), Locale.CHINA));
        assertThat(page.select(".verdict").text()).isEqualTo("通过 没有违反强制规则。");
        assertThat(page.select(".finding")).isEmpty();
        assertThat(page.select("#coverage table tbody tr"))
                .hasSameSizeAs(Samples.clean().rules());
    }

    @Test
    void a_footer_is_shown_as_it_was_seen_with_what_it_lacks() {
        Document page = Jsoup.parse(html(
                check(page("某局", "<p>主办：样例市统计局　<a href=\"/map.html\">网站地图</a></p><!-- 辽ICP备05000001号 -->")),
                Locale.CHINA));
        assertThat(page.select(".drawn p").first().text()).isEqualTo("主办：样例市统计局 网站地图");
        assertThat(page.select(".drawn .ghost").eachText()).contains("缺少：网站标识码", "缺少：ICP备案编号");
        assertThat(page.select(".drawn .ghost").eachText()).doesNotContain("缺少：站点地图");
        assertThat(page.select(".drawn .inert").text()).contains("辽ICP备05000001号");
    }

    @Test
    void what_is_missing_leads_to_the_finding_that_says_so() {
        Document page = Jsoup.parse(html(check(page("某局", "<p>主办：样例市统计局</p>")), Locale.CHINA));
        Element chip = page.select("tr.missing a.chip").first();
        assertThat(page.getElementById(chip.attr("href").substring(1)).className())
                .startsWith("finding");
    }

    @Test
    void every_place_that_says_who_the_site_is_is_listed_even_where_all_agree() {
        CheckResult result = ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", "2017.06"))
                .card(SiteCard.builder().siteIdCode("2103000012").build())
                .asOf(Samples.AS_OF)
                .build()
                .check(page("某局", "<p>主办：样例市统计局 网站标识码：2103000012</p>"));
        Document page = Jsoup.parse(html(result, Locale.ENGLISH));
        assertThat(page.select("#identity tr.shown th").eachText()).contains("site card", "text of the page");
        assertThat(page.select("#identity tr.wrong")).isEmpty();
    }

    @Test
    void a_site_made_of_script_injections_is_shown_as_text() {
        String footer =
                "<p>主办：" + escaped(ATTACK) + "<a href=\"javascript:alert(4)\" onclick=\"alert(5)\">" + escaped(ATTACK)
                        + "</a><img alt='" + ATTACK.replace("'", "&#39;") + "' src='javascript:alert(6)'></p>"
                        + "<script src=\"https://evil.example.cn/" + escaped(ATTACK) + "\"></script>"
                        + "<p>网站标识码：" + escaped(ATTACK) + "</p>";
        CheckResult result = ComplianceChecker.builder()
                .pack(RulePacks.bundled("anshan", "2018.08"))
                .card(SiteCard.builder()
                        .name(ATTACK)
                        .siteIdCode(ATTACK)
                        .organizer(ATTACK)
                        .build())
                .asOf(Samples.AS_OF)
                .build()
                .check(page(escaped(ATTACK), footer));
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            String html = html(result, locale);
            assertThat(html).contains("&lt;script&gt;alert(1)");
            assertInert(Jsoup.parse(html));
        }
    }

    @Test
    void a_report_on_ten_thousand_pages_with_hundreds_of_templates_stays_below_a_megabyte() {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            String path = i == 0 ? "index.html" : "xxgk/zcwj/gfxwj/201809/t20180910_" + i + ".html";
            pages.add(new Page(path, markup("某局 " + i, "<p>主办：样例市第" + i % 400 + "局</p>")));
        }
        CheckResult result = ComplianceChecker.builder()
                .pack(RulePacks.bundled("anshan", "2018.08"))
                .asOf(Samples.AS_OF)
                .build()
                .check(Site.inMemory(pages.toArray(Page[]::new)));
        assertThat(result.templates()).hasSize(400);
        assertThat(html(result, Locale.CHINA).getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(1_000_000);
    }

    private static void assertInert(Document page) {
        assertThat(page.getAllElements().stream().map(Element::tagName).collect(Collectors.toSet()))
                .isSubsetOf(HARMLESS_TAGS);
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(attribute -> attribute.getKey())
                        .collect(Collectors.toSet()))
                .isSubsetOf(
                        "lang",
                        "charset",
                        "http-equiv",
                        "content",
                        "name",
                        "class",
                        "id",
                        "href",
                        "scope",
                        "aria-label",
                        "aria-labelledby",
                        "data-label");
        assertThat(page.select("[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    private static String html(CheckResult result, Locale locale) {
        return ReportWriter.html(Gate.STANDARD, locale).render(result);
    }

    private static CheckResult check(Site site) {
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("anshan", "2018.08"))
                .asOf(Samples.AS_OF)
                .build()
                .check(site);
    }

    private static Site page(String title, String footer) {
        return Site.inMemory(new Page("index.html", markup(title, footer)));
    }

    private static byte[] markup(String title, String footer) {
        return ("<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>" + title
                        + "</title></head><body><h1>首页</h1>" + "<div class=\"footer\">" + footer
                        + "</div></body></html>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
