package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govsite.compliance.facts.Standing.LIVE;
import static org.govsite.compliance.facts.Standing.SERVER_COMMENT;

import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposerTest {

    private static final String FOOT = "<div class=foot>\n  <p>主办单位：鞍山市发改委</p>\n</div>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--#include virtual=\"/inc/foot.html\"-->",
                "<!--#include virtual=\"/inc/foot.html\" -->",
                "<!-- #INCLUDE FILE='../inc/foot.html' -->",
                "<!--#include file=\"../inc/foot.html\"-->",
                "<%@ include file=\"/inc/foot.html\" %>",
                "<%@include file='/inc/foot.html'%>",
                "<jsp:include page=\"/inc/foot.html\"/>",
                "<jsp:include page=\"../inc/foot.html\" flush=\"true\"></jsp:include>",
                "<#include \"../inc/foot.html\">",
            })
    void an_include_is_pasted_and_keeps_its_own_places(String directive) {
        Observing site = Observing.page("a/x.html", "<html><body>\n" + directive + "\n<p>地址：x路1号</p></body></html>")
                .with("inc/foot.html", FOOT);

        assertThat(site.placeOf("主办单位")).isEqualTo("inc/foot.html:2:6");
        assertThat(site.placeOf("地址")).isEqualTo("a/x.html:3:4");
        assertThat(site.facts("a/x.html").uses()).containsExactly("inc/foot.html");
        assertThat(site.gaps()).isEmpty();
    }

    @Test
    void an_include_on_the_line_of_other_text_leaves_that_in_place() {
        Observing.Marked page = Observing.marked("<html><body>地址：<!--#include virtual=\"a.inc\"-->‸电话：1</body></html>");

        assertThat(Observing.page(page.text()).with("a.inc", "x").placeOf("电话"))
                .isEqualTo("index.html:" + page.place());
    }

    @Test
    void includes_nest() {
        Observing site = Observing.page("<html><body><!--#include virtual=\"/inc/a.html\"--></body></html>")
                .with("inc/a.html", "<div>\n<!--#include file=\"sub/b.html\"--></div>")
                .with("inc/sub/b.html", "\n\n <b>网站标识码</b>");

        assertThat(site.placeOf("网站标识码")).isEqualTo("inc/sub/b.html:3:5");
        assertThat(site.facts("index.html").uses()).containsExactly("inc/a.html", "inc/sub/b.html");
    }

    @Test
    void an_include_of_itself_is_a_gap_and_ends() {
        Observing site = Observing.page("<html><body><!--#include virtual=\"/a.html\"--></body></html>")
                .with("a.html", "<p>主办单位</p><!--#include virtual=\"/b.html\"-->")
                .with("b.html", "<!--#include virtual=\"/a.html\"-->");

        assertThat(site.text(LIVE)).isEqualTo("主办单位");
        assertThat(site.gaps()).extracting(Piece.Gap::target).containsExactly("/a.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--#include virtual=\"/inc/none.html\"-->",
                "<%@ include file=\"/inc/none.html\" %>",
                "<jsp:include page=\"/inc/none.html\"/>",
            })
    void a_missing_include_is_a_gap_at_its_place(String directive) {
        Observing site = Observing.page("<html><body>\n <p>" + directive + "</p></body></html>");

        Observing.Seen seen = site.pieces().get(0);
        assertThat(seen.piece()).isInstanceOf(Piece.Gap.class);
        assertThat(site.gaps()).extracting(Piece.Gap::kind).containsExactly(GapKind.INCLUDE);
        assertThat(site.gaps()).extracting(Piece.Gap::target).containsExactly("/inc/none.html");
        assertThat(seen.location()).hasToString("index.html:2:5");
    }

    @Test
    void a_missing_include_of_an_include_is_a_gap_in_the_include() {
        Observing site = Observing.page("<html><body><!--#include virtual=\"a.html\"--></body></html>")
                .with("a.html", "<p>\n<!--#include virtual=\"none.html\"--></p>");

        assertThat(site.pieces().get(0).location()).hasToString("a.html:2:1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<%-- 网站标识码：<b>2103000012</b> --%>", "<#-- 网站标识码：<b>2103000012</b> -->"})
    void a_server_comment_is_taken_out_and_kept_as_inert(String comment) {
        Observing site = Observing.page("x.jsp", "<html><body>\n<p>主办" + comment + "单位</p></body></html>");

        assertThat(site.text(LIVE)).isEqualTo("主办单位");
        assertThat(site.text(SERVER_COMMENT)).isEqualTo("网站标识码：2103000012");
        assertThat(site.placeOf("2103000012")).startsWith("x.jsp:2:");
        assertThat(site.standingOf("2103000012")).isEqualTo(SERVER_COMMENT);
    }

    @Test
    void a_server_comment_in_an_include_has_its_place_there() {
        Observing site = Observing.page("x.jsp", "<html><body><%@ include file=\"foot.jsp\" %></body></html>")
                .with("foot.jsp", "\n<%-- 网站标识码 --%>");

        assertThat(site.placeOf("网站标识码")).isEqualTo("foot.jsp:2:6");
    }

    @Test
    void server_code_between_tags_is_left_out() {
        Observing.Marked page = Observing.marked("<%@ page contentType=\"text/html\" %>\n<html><body><p>主办"
                + "<% if (a > b) { out.print(\"<p>备案号</p>\"); } %>‸单位</p>");
        Observing site = Observing.page("x.jsp", page.text());

        assertThat(site.text(LIVE)).isEqualTo("主办单位");
        assertThat(site.placeOf("单位")).isEqualTo("x.jsp:" + page.place());
    }

    @Test
    void code_in_an_attribute_is_kept_as_written() {
        Observing site =
                Observing.page("x.jsp", "<html><body><a href=\"<%=path%>/map.jsp\" title=图>网站地图</a></body></html>");

        Piece.Link link = (Piece.Link) site.pieces().get(0).piece();
        assertThat(link.href()).isEqualTo("<%=path%>/map.jsp");
        assertThat(site.text(LIVE)).isEqualTo("网站地图");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<%-- 主办", "<% 主办", "<#-- 主办", "<!--#include virtual=\"x", "<%@ include file=\"", "<%"})
    void server_code_that_breaks_off_does_no_harm(String start) {
        assertThat(Observing.page("<html><body><p>网站标识码</p>" + start).text(LIVE))
                .startsWith("网站标识码");
    }

    @Test
    void an_include_that_leads_out_of_the_site_is_a_gap() {
        Observing site = Observing.page("<html><body><!--#include virtual=\"../../etc/passwd\"--></body></html>");

        assertThat(site.gaps()).extracting(Piece.Gap::target).containsExactly("../../etc/passwd");
    }

    @Test
    void an_include_in_gbk_is_pasted_into_a_page_in_utf_8() {
        Observing site = Observing.page("<html><body><p>主办</p><!--#include virtual=\"foot.html\"--></body></html>")
                .with(new org.govsite.compliance.site.Page(
                        "foot.html", "<p>网站标识码</p>".getBytes(java.nio.charset.Charset.forName("GBK"))));

        assertThat(site.text(LIVE)).isEqualTo("主办网站标识码");
    }
}
