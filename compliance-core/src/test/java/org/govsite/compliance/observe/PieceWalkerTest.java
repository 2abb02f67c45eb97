package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govsite.compliance.facts.Standing.COMMENT;
import static org.govsite.compliance.facts.Standing.HIDDEN;
import static org.govsite.compliance.facts.Standing.LIVE;
import static org.govsite.compliance.facts.Standing.NOSCRIPT;
import static org.govsite.compliance.facts.Standing.SCRIPT;
import static org.govsite.compliance.facts.Standing.TEMPLATE;

import java.util.List;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.ZoneKind;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PieceWalkerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>‸网站标识码</p>",
                "<p>a&nbsp;&copy; b ‸网站标识码</p>",
                "<p>&#32593;x&amp;‸网站标识码</p>",
                "<p>a&b&nbsp‸网站标识码</p>",
                "<p>a &no; &‸网站标识码</p>",
                "<p><b>网<i>站</i></b>标识码 ‸网站标识码</p>",
                "<p\n  class=a\n>\n\t‸网站标识码</p>",
                "<!-- x\n --><p>‸网站标识码</p>",
                "<p>𠮷‸网站标识码</p>",
                "<ul><li>地址<li>‸网站标识码</ul>",
                "<p>地址</br>‸网站标识码</font></p>",
                "<table>‸网站标识码<tr><td>地址</table>",
                "<p title='a>b'>‸网站标识码",
                "‸网站标识码",
                "<p>地址\r\n ‸网站标识码</p>",
            })
    void a_text_knows_its_exact_place(String body) {
        Observing.Marked page = Observing.marked("<footer>" + body + "</footer>");

        assertThat(Observing.page(page.text()).placeOf("网站标识码")).isEqualTo("index.html:" + page.place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<svg>", "<a><div>x</a>", "<object>"})
    void elements_stand_in_each_other_only_so_deep(String open) {
        Document document = PieceWalker.parse("<html><body>" + open.repeat(3000) + "<footer>主办</footer>");
        int[] deepest = {0};
        document.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], depth));

        assertThat(deepest[0]).isLessThan(520);
        assertThat(document.body().text()).endsWith("主办");
    }

    @Test
    void a_value_over_inline_tags_is_one_line_of_text() {
        List<Observing.Seen> seen = footer("<p><span>辽</span><b>ICP备</b><i>05001234</i>号</p><p>x</p>").stream()
                .filter(s -> !s.text().isBlank())
                .toList();

        assertThat(seen).extracting(Observing.Seen::text).containsExactly("辽", "ICP备", "05001234", "号", "x");
        assertThat(seen)
                .extracting(s -> s.piece().block() - seen.get(0).piece().block())
                .startsWith(0, 0, 0, 0);
        assertThat(seen.get(4).piece().block())
                .isGreaterThan(seen.get(3).piece().block());
    }

    @Test
    void a_line_end_in_the_source_is_a_blank() {
        assertThat(footer("<p>主办\n  单位</p>")).extracting(Observing.Seen::text).containsExactly("主办 ", "单位");
    }

    @Test
    void text_knows_the_link_it_stands_in() {
        List<Observing.Seen> seen = footer("<p>到<a href=' map.html ' title=图><b>网站地图</b></a>去</p>");

        Piece.Link link = (Piece.Link) seen.get(1).piece();
        assertThat(link.href()).isEqualTo(" map.html ");
        assertThat(link.attributes()).containsOnly(java.util.Map.entry("title", "图"));
        assertThat(seen).extracting(s -> s.piece().link()).containsExactly(-1, -1, 1, -1);
    }

    @Test
    void an_address_without_end_is_cut_off() {
        List<Observing.Seen> seen =
                footer("<a href='" + "../".repeat(9000) + "a.html'><img src='data:" + "A".repeat(90_000) + "'></a>");

        assertThat(((Piece.Link) seen.get(0).piece()).href()).hasSize(8000).startsWith("../../");
        assertThat(((Piece.Image) seen.get(1).piece()).src()).hasSize(8000);
    }

    @Test
    void a_picture_knows_its_link_and_its_attributes() {
        List<Observing.Seen> seen = footer("<a href=x.html><img src=\"jg.png\" alt=\"党政机关\" width=80></a>");

        Piece.Image image = (Piece.Image) seen.get(1).piece();
        assertThat(image.src()).isEqualTo("jg.png");
        assertThat(image.attributes()).containsEntry("alt", "党政机关");
        assertThat(image.link()).isZero();
        assertThat(seen.get(1).location()).hasToString("index.html:1:24");
    }

    @Test
    void an_element_with_onclick_acts_like_a_link() {
        Piece.Link link =
                (Piece.Link) footer("<span id=_span_jiucuo><img onclick=\"Link('2103000012')\" src=a.png></span>")
                        .get(0)
                        .piece();

        assertThat(link.href()).isNull();
        assertThat(link.attributes()).containsEntry("onclick", "Link('2103000012')");
    }

    @Test
    void text_in_a_local_frame_stands_in_the_frame() {
        Observing site = Observing.page("<html><body><iframe src='inc/foot.html?v=1'></iframe></body></html>")
                .with("inc/foot.html", "<html><body>\n<p>网站标识码</p></body></html>");

        assertThat(site.placeOf("网站标识码")).isEqualTo("inc/foot.html:2:4");
        assertThat(site.standingOf("网站标识码")).isEqualTo(LIVE);
        assertThat(site.facts("index.html").uses()).containsExactly("inc/foot.html");
    }

    @Test
    void a_footer_in_a_local_frame_is_a_footer() {
        Observing site = Observing.page(
                        "<html><body>" + Observing.ARTICLE + "<iframe src='foot.html'></iframe></body></html>")
                .with("foot.html", "<html><body><p>" + Observing.FOOTER_TEXT + "</p></body></html>");

        assertThat(site.zones(ZoneKind.FOOTER)).containsExactly("主办单位：鞍山市发展和改革委员会网站标识码：2103000012辽ICP备05001234号");
    }

    @Test
    void a_frame_within_a_framed_page_is_found_from_there() {
        Observing site = Observing.page("<html><body><iframe src='a/b.html'></iframe></body></html>")
                .with("a/b.html", "<html><body><iframe src='c.html'></iframe></body></html>")
                .with("a/c.html", "<p>网站标识码</p>");

        assertThat(site.placeOf("网站标识码")).isEqualTo("a/c.html:1:4");
    }

    @Test
    void frames_in_a_circle_end() {
        Observing site = Observing.page("<html><body><iframe src='a.html'></iframe></body></html>")
                .with("a.html", "<p>网站标识码</p><iframe src='b.html'></iframe>")
                .with("b.html", "<iframe src='a.html'></iframe>");

        assertThat(site.placeOf("网站标识码")).isEqualTo("a.html:1:4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://other.gov.cn/foot.html", "//other.gov.cn/foot.html", "none.html"})
    void a_frame_from_elsewhere_is_a_gap(String src) {
        List<Piece.Gap> gaps = Observing.page("<html><body><iframe src='" + src + "'></iframe></body></html>")
                .gaps();

        assertThat(gaps).extracting(Piece.Gap::kind).containsExactly(GapKind.FRAME);
        assertThat(gaps).extracting(Piece.Gap::target).containsExactly(src);
    }

    @Test
    void markup_that_a_script_writes_stands_in_the_script() {
        Observing site = Observing.page(
                "<html><body><script>\ndocument.write('<p>主办'\n + '<b>网站标识码</b>');</script></body></html>");

        assertThat(site.placeOf("网站标识码")).isEqualTo("index.html:3:8");
        assertThat(site.standingOf("网站标识码")).isEqualTo(SCRIPT);
    }

    @Test
    void markup_that_a_local_script_file_writes_stands_in_that_file() {
        Observing.Marked script = Observing.marked("// foot\ndocument.write(unescape('%3Cp%3E') + '‸网站标识码</p>');");
        Observing site = Observing.page("<html><body><script src='js/foot.js?1'></script></body></html>")
                .with("js/foot.js", script.text());

        assertThat(site.placeOf("网站标识码")).isEqualTo("js/foot.js:" + script.place());
        assertThat(site.standingOf("网站标识码")).isEqualTo(SCRIPT);
        assertThat(site.facts("index.html").uses()).containsExactly("js/foot.js");
    }

    @Test
    void a_file_that_a_script_loads_is_opened() {
        Observing site = Observing.page("<html><body><script>$('#f').load('inc/foot.html #x');</script></body></html>")
                .with("inc/foot.html", "\n<p>网站标识码</p>");

        assertThat(site.placeOf("网站标识码")).isEqualTo("inc/foot.html:2:4");
        assertThat(site.standingOf("网站标识码")).isEqualTo(SCRIPT);
    }

    @Test
    void a_file_that_a_script_loads_from_elsewhere_is_a_gap() {
        List<Piece.Gap> gaps = Observing.page(
                        "<html><body><script>$('#f').load('/none/foot.html');</script></body></html>")
                .gaps();

        assertThat(gaps).extracting(Piece.Gap::kind).containsExactly(GapKind.LOADED);
        assertThat(gaps).extracting(Piece.Gap::target).containsExactly("/none/foot.html");
    }

    @Test
    void a_script_from_elsewhere_is_a_script_and_a_gap() {
        List<Observing.Seen> seen = Observing.page(
                        "<html><body>\n<script id=_jiucuo_ sitecode='1' src='//x.cn/foot.js'></script>")
                .pieces();

        assertThat(seen).extracting(Observing.Seen::piece).hasAtLeastOneElementOfType(Piece.Script.class);
        assertThat(seen).extracting(Observing.Seen::piece).hasAtLeastOneElementOfType(Piece.Gap.class);
        assertThat(seen.get(0).location()).hasToString("index.html:2:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "<p>X</p> ~ LIVE",
                "<!-- <p>X</p> --> ~ COMMENT",
                "<!--[if IE]><p>X</p><![endif]--> ~ COMMENT",
                "<p hidden>X</p> ~ HIDDEN",
                "<p style='color:red; DISPLAY : none'>X</p> ~ HIDDEN",
                "<div style='visibility:hidden'><p>X</p></div> ~ HIDDEN",
                "<noscript><p>X</p></noscript> ~ NOSCRIPT",
                "<template><p>X</p></template> ~ TEMPLATE",
                "<script type='text/template'><p>X</p></script> ~ TEMPLATE",
                "<script>document.write('<p>X</p>')</script> ~ SCRIPT",
                "<script>/* document.write('X') */document.write('<p>X</p>')</script> ~ SCRIPT",
                "<!-- <script>document.write('<p>X</p>')</script> --> ~ COMMENT",
                "<div style='display:none'><script>document.write('<p>X</p>')</script></div> ~ HIDDEN",
                "<div style='display:none'><!-- X --></div> ~ HIDDEN",
                "<p style='display:block'>X</p> ~ LIVE",
            })
    void standing_says_whether_a_visitor_sees_it(String body, Standing standing) {
        Observing site = Observing.page(
                "<html><body><footer>" + body.replace("X", "网站标识码：2103000012") + "</footer></body></html>");

        assertThat(site.standingOf("2103000012")).isEqualTo(standing);
        assertThat(site.pieces().stream().filter(s -> s.text().contains("2103000012")))
                .hasSize(1);
    }

    @Test
    void a_commented_out_footer_keeps_its_places() {
        Observing site = Observing.page("<html><body><footer>\n<!--\n <p>网站标识码</p>-->\n</footer></body></html>");

        assertThat(site.placeOf("网站标识码")).isEqualTo("index.html:3:5");
        assertThat(site.standingOf("网站标识码")).isEqualTo(COMMENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<p v-text=\"x.code\"></p>", "<p>{{ x.code }}</p>", "<p>${x.code}</p>", "<img :src=\"x.code\">"})
    void a_value_that_is_bound_at_run_time_is_a_gap(String body) {
        List<Piece.Gap> gaps = Observing.page("<html><body><footer>网站标识码：" + body + "</footer></body></html>")
                .gaps();

        assertThat(gaps).extracting(Piece.Gap::kind).containsExactly(GapKind.BOUND);
        assertThat(gaps.get(0).target()).contains("x.code");
    }

    @Test
    void style_sheets_and_titles_are_no_text() {
        Observing site = Observing.page(
                "<html><head><title>网站地图</title></head><body><footer><style>.x:after{content:'网站标识码'}</style>"
                        + "<p>地址</p></footer></body></html>");

        assertThat(site.text(LIVE)).isEqualTo("地址");
        assertThat(List.of(HIDDEN, NOSCRIPT, TEMPLATE, SCRIPT, COMMENT))
                .allMatch(s -> site.text(s).isEmpty());
    }

    @Test
    void outside_the_zones_only_what_stands_near_a_landmark_is_kept() {
        Observing site = Observing.page(
                "<html><body><p>" + "甲".repeat(300) + "网站标识码" + "乙".repeat(300) + "</p><p>丙丁</p></body></html>");

        assertThat(site.text(LIVE)).isEqualTo("甲".repeat(120) + "网站标识码" + "乙".repeat(120));
        assertThat(site.placeOf("网站标识码")).isEqualTo("index.html:1:316");
    }

    private static List<Observing.Seen> footer(String body) {
        return Observing.page("<footer>" + body + "</footer>").pieces();
    }
}
