package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govsite.compliance.facts.ZoneKind.FOOTER;
import static org.govsite.compliance.facts.ZoneKind.HEADER;
import static org.govsite.compliance.observe.Observing.ARTICLE;
import static org.govsite.compliance.observe.Observing.FOOTER_TEXT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneFinderTest {

    private static final String WHOLE = "主办单位：鞍山市发展和改革委员会网站标识码：2103000012辽ICP备05001234号";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<footer>",
                "<div role=contentinfo>",
                "<div class=footer>",
                "<div class='indfooter ft2'>",
                "<div class=ft>",
                "<div class=newfooter>",
                "<div class='w1200 Bottom'>",
                "<div id=footer-info>",
                "<div id=foot>",
                "<div id=dibu>",
                "<div id=yejiao>",
                "<div class=wzdb>",
                "<div class=banquan>",
                "<div class=copyright>",
            })
    void a_footer_is_found_by_its_meaning_or_its_name(String tag) {
        String close = tag.startsWith("<footer") ? "</footer>" : "</div>";

        assertThat(Observing.bottom(tag + FOOTER_TEXT + close).zones(FOOTER)).containsExactly(WHOLE);
    }

    @Test
    void a_table_without_any_name_is_found_by_what_it_says() {
        Observing page = Observing.bottom("<table><tr><td>主办单位：鞍山市发展和改革委员会</td></tr>"
                + "<tr><td>网站标识码：2103000012</td></tr><tr><td>辽ICP备05001234号</td></tr></table>");

        assertThat(page.zones(FOOTER)).containsExactly(WHOLE);
    }

    @Test
    void paragraphs_without_any_name_are_found_by_what_they_say() {
        Observing page = Observing.bottom(
                "<center><p>主办单位：鞍山市发展和改革委员会</p><p>网站标识码：2103000012</p>" + "<p>辽ICP备05001234号</p></center>");

        assertThat(page.zones(FOOTER)).containsExactly(WHOLE);
    }

    @Test
    void two_footers_are_two_zones() {
        Observing page = Observing.bottom(
                "<div class=footer>" + FOOTER_TEXT + "</div><div class=m-footer>" + FOOTER_TEXT + "</div>");

        assertThat(page.zones(FOOTER)).containsExactly(WHOLE, WHOLE);
    }

    @Test
    void a_page_that_names_nothing_has_no_footer() {
        assertThat(Observing.bottom("<div><a href=a.html>下一页</a></div>").zones(FOOTER))
                .isEmpty();
    }

    @Test
    void a_footer_is_found_before_floating_bars() {
        Observing page = Observing.bottom("<div class=footer>" + FOOTER_TEXT + "</div>"
                + "<div class=float><a href=#>返回顶部</a></div><script>var a = 1;</script>");

        assertThat(page.zones(FOOTER)).containsExactly(WHOLE);
    }

    @Test
    void a_footer_behind_the_end_of_the_document_is_found() {
        Observing page = Observing.page(
                "<html><body>" + ARTICLE + ARTICLE + "</body></html><div class=footer>" + FOOTER_TEXT + "</div>");

        assertThat(page.zones(FOOTER)).containsExactly(WHOLE);
    }

    @Test
    void a_block_called_bottom_in_mid_page_is_no_footer() {
        Observing page = Observing.page("<html><body>" + ARTICLE + "<div class=bottom>联系电话、地址：办事指南</div>" + ARTICLE
                + ARTICLE + "<div class=footer>" + FOOTER_TEXT + "</div></body></html>");

        assertThat(page.zones(FOOTER)).containsExactly(WHOLE);
    }

    @Test
    void a_page_that_is_wrapped_into_a_block_called_bottom_is_not_one_footer() {
        Observing page = Observing.page("<html><body><div class=bottom-shadow>" + ARTICLE.repeat(8) + "<div class=foot>"
                + FOOTER_TEXT + "</div></div></body></html>");

        assertThat(page.zones(FOOTER)).containsExactly(WHOLE);
    }

    @Test
    void a_filing_number_below_the_footer_belongs_to_it() {
        Observing page = Observing.bottom("<div class=footer>主办单位：鞍山市发改委 联系我们</div><p>辽ICP备05001234号</p>");

        assertThat(page.zones(FOOTER)).containsExactly("主办单位：鞍山市发改委联系我们", "辽ICP备05001234号");
    }

    @Test
    void an_article_about_filings_is_no_footer() {
        Observing page = Observing.page("<html><body><div class=text><p>" + "各单位应当在网站首页标明备案编号。".repeat(100)
                + "主办单位和联系方式一并公布。</p></div></body></html>");

        assertThat(page.zones(FOOTER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<header>", "<div role=banner>", "<div class=header>", "<div id=top>", "<div class='w top2'>"})
    void a_header_is_found_by_its_meaning_or_its_name(String tag) {
        String close = tag.startsWith("<header") ? "</header>" : "</div>";
        Observing page = Observing.page("<html><body>" + tag + "鞍山市发改委" + close + ARTICLE + ARTICLE
                + "<div class=footer>" + FOOTER_TEXT + "</div></body></html>");

        assertThat(page.zones(HEADER)).containsExactly("鞍山市发改委");
        assertThat(page.zones(FOOTER)).containsExactly(WHOLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td><img src=images/logo.png></td><td>鞍山市发改委</td></tr></table>",
                "<table><tr><td height=120 background=images/banner1.jpg>鞍山市发改委</td></tr></table>",
                "<div style=\"background: url('images/top_bg.jpg')\">鞍山市发改委</div>",
            })
    void a_header_without_any_name_is_found_by_its_picture(String header) {
        Observing page = Observing.page("<html><body>" + header + ARTICLE + ARTICLE + "<div class=footer>" + FOOTER_TEXT
                + "</div></body></html>");

        assertThat(page.zones(HEADER)).containsExactly("鞍山市发改委");
        assertThat(page.zones(FOOTER)).containsExactly(WHOLE);
    }

    @Test
    void a_logo_in_the_middle_of_the_page_makes_no_header() {
        Observing page = Observing.bottom("<div><img src=images/logo.png>合作单位</div>");

        assertThat(page.zones(HEADER)).isEmpty();
    }

    @Test
    void the_text_of_a_short_page_is_no_part_of_its_footer() {
        String text = "<p>" + "近日，有关单位认真落实各项任务，取得了较好成效。".repeat(5) + "</p>";
        Observing page = Observing.page("<html><body><div><h2>工作会议</h2>" + text + "</div><center>主办单位：鞍山市发展和改革委员会<br>"
                + "网站标识码：2103000012<br>辽ICP备05001234号</center></body></html>");

        assertThat(page.zones(FOOTER)).containsExactly(WHOLE);
    }

    @Test
    void paragraphs_right_above_the_footer_are_no_row_of_it() {
        Observing page = Observing.bottom("<div><p>咨询电话：0412-5512345</p><p>附件：<a href=1.doc>申报表</a></p></div>"
                + "<div class=footer>" + FOOTER_TEXT + "</div>");

        assertThat(page.zones(FOOTER)).containsExactly(WHOLE);
    }

    @Test
    void a_block_called_top_near_the_end_is_no_header() {
        Observing page = Observing.bottom("<div class=top>返回顶部</div><div class=footer>" + FOOTER_TEXT + "</div>");

        assertThat(page.zones(HEADER)).isEmpty();
    }

    @Test
    void a_footer_within_an_article_block_does_not_hide_the_one_of_the_page() {
        Observing page = Observing.page("<html><body><article>" + ARTICLE + "<footer>责任编辑：王</footer></article>"
                + ARTICLE + "<div id=footer>" + FOOTER_TEXT + "</div></body></html>");

        assertThat(page.zones(FOOTER)).contains(WHOLE);
    }

    @Test
    void an_empty_page_has_no_zones_at_all() {
        assertThat(Observing.page("").facts("index.html").zones()).isEmpty();
    }
}
