package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.facts.PageRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageKindsTest {

    private static final String TEXT = "<p>" + "今天上午召开会议。".repeat(30) + "</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>x</p>",
                "<html><p>x</p></html>",
                "<HTML>",
                "<body class=a>x",
                "<title>x</title>x",
            })
    void a_file_with_the_frame_of_a_page_is_a_document(String html) {
        assertThat(kind("a.html", html)).isEqualTo(PageKind.DOCUMENT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div class=foot>主办单位</div>", "", "x", "<header>x</header>", "document.write('x')"})
    void a_file_without_it_is_a_fragment(String html) {
        assertThat(kind("inc/foot.html", html)).isEqualTo(PageKind.FRAGMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<meta http-equiv=refresh content='0;url=web/index.html'> ~ web/index.html",
                "<META HTTP-EQUIV=\"Refresh\" CONTENT=\"0; URL=web/index.html\"> ~ web/index.html",
                "<meta http-equiv=refresh content=\"1; url='web/index.html'\"> ~ web/index.html",
                "<script>window.location.href = 'web/index.html';</script> ~ web/index.html",
                "<script>location='web/index.html'</script> ~ web/index.html",
                "<script>location.replace(\"web/index.html\")</script> ~ web/index.html",
            })
    void a_page_that_leads_on_at_once_is_a_redirect(String head, String target) {
        PageFacts page = facts("index.html", "<html><head>" + head + "</head><body></body></html>");

        assertThat(page.kind()).isEqualTo(PageKind.REDIRECT);
        assertThat(page.redirectsTo()).isEqualTo(target);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta http-equiv=refresh content='300'>",
                "<meta http-equiv=refresh content='300;url=index.html'>",
                "<meta http-equiv=refresh content=''>",
                "<meta http-equiv=refresh content='99999999999;url=a'>",
                "<script>function f() { location.href = 'a.html'; }</script>",
            })
    void a_page_that_is_to_be_read_is_no_redirect(String head) {
        PageFacts page = facts("index.html", "<html><head>" + head + "</head><body>" + TEXT + "</body></html>");

        assertThat(page.kind()).isEqualTo(PageKind.DOCUMENT);
        assertThat(page.redirectsTo()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"404.html, x", "error/500.html, x", "error.jsp, x", "a.html, 页面不存在", "b.html, 404 Not Found"})
    void an_error_page_is_told_by_name_or_title(String path, String title) {
        assertThat(kind(path, "<html><title>" + title + "</title><body>" + TEXT))
                .isEqualTo(PageKind.ERROR_PAGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "print.html ~ <html><body>",
                "a.html ~ <html><body onload='window.print()'>",
                "piaochuang.htm ~ <html><body>",
            })
    void a_pop_up_or_print_view_is_told_by_name_or_by_what_it_does(String path, String start) {
        assertThat(kind(path, start + TEXT)).isEqualTo(PageKind.POPUP);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "a.html ~ <meta name=ArticleTitle content=x> ~ ARTICLE",
                "a.html ~ <meta name=PubDate content=x> ~ ARTICLE",
                "a.html ~ <meta name=ColumnName content=x><meta name=ArticleTitle content=x> ~ ARTICLE",
                "a.html ~ <meta name=ColumnName content=x> ~ COLUMN",
                "xxgk/201808/t20180831_1234.html ~ '' ~ ARTICLE",
                "xxgk/2018-08/a.html ~ '' ~ OTHER",
                "xxgk/index.html ~ '' ~ OTHER",
                "xxgk/list_2.shtml ~ '' ~ OTHER",
                "index.html ~ '' ~ OTHER",
                "about.html ~ '' ~ OTHER",
            })
    void the_role_is_told_by_tags_or_by_the_path(String path, String head, PageRole role) {
        assertThat(facts(path, "<html><head>" + head + "</head><body>" + TEXT).role())
                .isEqualTo(role);
    }

    @ParameterizedTest
    @CsvSource({
        "xxgk/index.html, 3, COLUMN, index-with-dated-links",
        "xxgk/list_2.shtml, 5, COLUMN, index-with-dated-links",
        "xxgk/index.html, 2, OTHER, no-sign",
        "xxgk/about.html, 7, OTHER, no-sign",
        "xxgk/gzdt.html, 8, COLUMN, many-dated-links",
        "xxgk.html, 20, OTHER, no-sign",
    })
    void a_list_of_dated_links_is_a_column(String path, int length, PageRole role, String reason) {
        String list = "<li><a href=a.html>样例市召开工作会议</a> <span>2018-09-05</span></li>".repeat(length);

        PageFacts page = facts(path, "<html><body><ul>" + list + "</ul>" + TEXT);

        assertThat(page.role()).isEqualTo(role);
        assertThat(page.roleReason()).isEqualTo(reason);
    }

    @Test
    void a_heading_that_says_the_title_with_a_date_is_an_article() {
        PageFacts page = facts(
                "xxgk/a.html",
                "<html><head><title>样例市召开工作会议_样例市教育局</title></head><body><h1>样例市召开工作会议</h1>"
                        + "<p>发布时间：2018-09-05 10:00</p>" + TEXT);

        assertThat(page.role()).isEqualTo(PageRole.ARTICLE);
        assertThat(page.roleReason()).isEqualTo("title-and-date");
    }

    @Test
    void a_short_list_that_calls_itself_a_column_is_one_though_its_heading_says_the_title() {
        String head = "<html><head><title>作风建设专题-样例市教育局</title><meta name=ColumnName content=作风建设专题></head><body>"
                + "<h1>作风建设专题</h1>";
        String entry = "<li><a href=a.html>样例市召开工作会议</a> <span>2018-09-05</span></li>";

        assertThat(facts("zt/index.html", head + "<ul>" + entry.repeat(2) + "</ul>" + TEXT)
                        .role())
                .isEqualTo(PageRole.COLUMN);
        assertThat(facts("zt/a.html", head + "<p>发布时间：2018-09-05 10:00</p>" + TEXT)
                        .role())
                .as("a date that stands beside no link")
                .isEqualTo(PageRole.ARTICLE);
    }

    @Test
    void kind_and_role_say_why() {
        PageFacts page = facts("x/index.html", "<html><body>" + TEXT);

        assertThat(page.kindReason()).isNotEmpty();
        assertThat(page.roleReason()).isNotEmpty();
    }

    private static PageKind kind(String path, String html) {
        return facts(path, html).kind();
    }

    private static PageFacts facts(String path, String html) {
        return Observing.page(path, html).facts(path);
    }
}
