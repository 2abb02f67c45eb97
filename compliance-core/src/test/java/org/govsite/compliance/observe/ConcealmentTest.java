package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.govsite.compliance.facts.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the words of a footer are seen. In the markup, {@code @} between tags stands for what a footer says. */
class ConcealmentTest {

    private static final String WORDS = "网站标识码：2103000012";
    private static final String REST = "<p>主办单位：鞍山市发展和改革委员会 辽ICP备05001234号</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='footer' style='height:0;overflow:hidden'><p>@</p></div>",
                "<div class='footer'><p style='font-size:0'>@</p></div>",
                "<div class='footer'><p style='font-size:0px'><b>@</b></p></div>",
                "<div class='footer' style='opacity:0'><p>@</p></div>",
                "<div class='footer' style='position:absolute;left:-9999px'><p>@</p></div>",
                "<div class='footer' style='text-indent:-9999px'><p>@</p></div>",
                "<div class='footer' style='position:absolute;clip:rect(0,0,0,0)'><p>@</p></div>",
                "<div class='footer' style='clip-path:inset(100%)'><p>@</p></div>",
                "<style>.footer{height:0;overflow:hidden}</style><div class='footer'><p>@</p></div>",
                "<style>a{color:red} #bt , .x { opacity : 0 }</style><div class='footer' id='bt'><p>@</p></div>",
                "<style>.code{font-size:0}</style><div class='footer'><p class='code'>@</p></div>",
                "<style>div.footer{display:none}</style><div class='footer'><p>@</p></div>",
                "<style>/* .footer{opacity:1} */.footer{opacity:0}</style><div class='footer'><p>@</p></div>",
                "<div class='footer' style='opacity:0'><p>@</p></div><script>var a = 'footers';</script>",
            })
    void a_footer_that_plain_styles_hide_is_hidden(String markup) {
        assertThat(standing(markup)).isEqualTo(Standing.HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='footer' style='height:0'><p>@</p></div>",
                "<div id='page' style='display:none'><div class='footer'><p>@</p></div></div>"
                        + "<script>document.getElementById('page').style.display='block'</script>",
                "<div class='footer' style='max-height: 0px; overflow: hidden'><p>@</p></div>",
                "<div style='height:0;overflow:hidden'><div class='footer'><p>@</p></div></div>",
                "<div class='footer'><div style='width:0;overflow:hidden'><p>@</p></div></div>",
                "<div style='height:0;overflow:hidden'><div class='footer' style='position:fixed'><p>@</p></div></div>",
                "<div class='footer' style='height:0;overflow:hidden;min-height:80px'><p>@</p></div>",
                "<div class='footer' style='height:0;overflow:hidden;padding-bottom:40%'><p>@</p></div>",
                "<div class='footer' style='position:absolute;top:-120px'><p>@</p></div>",
                "<div class='footer' style='position:absolute;left:-2000px;width:6000px'><p>@</p></div>",
                "<div class='footer' style='position:absolute;left:-2000px;right:-2000px;margin:0 auto'><p>@</p></div>",
                "<div class='footer' style='position:relative;left:-100%;transform:translateX(100%)'><p>@</p></div>",
                "<div class='footer' style='opacity:0;animation-name:in'><p>@</p></div>",
                "<div class='footer' style='opacity:0;-webkit-transition:opacity 1s'><p>@</p></div>",
                "<div style='visibility:hidden'><div class='footer' style='visibility:visible'><p>@</p></div></div>",
                "<div class='footer' style='height:1px;overflow:hidden'><p>@</p></div>",
                "<div class='footer' style='opacity:.01'><p>@</p></div>",
                "<div class='footer' style='font-size:0'><p class='a'>@</p></div>",
                "<div class='footer' style='font-size:0'><p style='font-size:14px'>@</p></div>",
                "<link rel='stylesheet' href='a.css'><div class='footer' style='font-size:0'><p>@</p></div>",
                "<style>.footer p{font-size:12px}</style><div class='footer' style='font-size:0'><p>@</p></div>",
                "<div class='footer' style='left:-9999px'><p>@</p></div>",
                "<div class='footer' style='text-indent:-9999px;background:url(a.png)'><p>@</p></div>",
                "<style>p{text-indent:2em}</style><div class='footer' style='text-indent:-9999px'><p>@</p></div>",
                "<div class='footer' style='text-indent:-2em'><p>@</p></div>",
                "<div class='footer' style='opacity:0;transition:opacity 1s'><p>@</p></div>",
                "<div class='footer' style='opacity:0'><p>@</p></div><script>$('.footer').fadeIn();</script>",
                "<div class='footer' id='bt' style='height:0;overflow:hidden'><p>@</p></div>"
                        + "<script>document.getElementById('bt').style.height='auto'</script>",
                "<div class='footer' style='opacity:0'><p>@</p></div><script src='js/own.js'></script>",
                "<style>.footer{opacity:0} .ready .footer{opacity:1}</style><div class='footer'><p>@</p></div>",
                "<style>@media print{.footer{display:none}}</style><div class='footer'><p>@</p></div>",
                "<style media='print'>.footer{display:none}</style><div class='footer'><p>@</p></div>",
                "<style>.footer:before{opacity:0} .footer .x{display:none}</style><div class='footer'><p>@</p></div>",
                "<style>.footer{display:none} @media (min-width:9px){.footer{display:block}}</style>"
                        + "<div class='footer'><p>@</p></div>",
                "<style>.footer{opacity:0}</style><div class='footer' style='opacity:1'><p>@</p></div>",
                "<style>.wrap{opacity:0}</style><div class='wrap'><div class='footer'><p>@</p></div></div>",
                "<style>body{opacity:0}</style><div class='footer'><p>@</p></div>",
            })
    void a_footer_that_may_be_seen_is_live(String markup) {
        assertThat(standing(markup)).isEqualTo(Standing.LIVE);
    }

    @Test
    void a_script_file_of_the_site_may_show_the_footer() {
        String markup = "<div class='footer' style='opacity:0'><p>" + WORDS + REST
                + "</p></div><script src='js/own.js'></script>";

        assertThat(Observing.bottom(markup)
                        .with("js/own.js", "$(\".footer\").show()")
                        .standingOf(WORDS))
                .isEqualTo(Standing.LIVE);
        assertThat(Observing.bottom(markup)
                        .with("js/own.js", "var list='a|footer|nav'")
                        .standingOf(WORDS))
                .isEqualTo(Standing.HIDDEN);
    }

    @Test
    void what_stands_elsewhere_is_left_to_what_asks_for_it() {
        String slide = "<html><body><div style='position:absolute;left:-9999px'>发布时间：2018-09-10</div>"
                + Observing.ARTICLE + "<div class='footer'><p>" + WORDS + "</p>" + REST + "</div></body></html>";

        assertThat(Observing.page(slide).standingOf("2018-09-10")).isEqualTo(Standing.LIVE);
        assertThat(Observing.page(slide).standingOf(WORDS)).isEqualTo(Standing.LIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>.hide{display:none} .foot p{display:block} #top{display:block}</style>",
                "<style>.hide{display:none} a.hide{display:block} div.open{display:block}</style>",
                "<style>.hide{display:none} .hide:before,.x:after{display:block}</style>",
                "<style>.hide{display:none!important} div{display:block}</style>",
                "<style>.hide{display:none} .hide{color:red}</style>",
                "<style>.wrapper .none,.hide{display:none}</style>",
                "<style>.a,.hide,#c{display:none}</style>",
                "<style>ul > li a, .hide{display:none}</style>",
                "<style><!-- .hide{display:none} --></style>",
                "<style>@charset 'utf-8'; .a:before{content:'}{'} .hide{display:none}</style>",
                "<style>.b{background:url(data:image/png;base64,a//b*)}.hide{display:none}</style>",
                "<style>@media print{.x{display:block}} .hide{display:none}</style>",
                "<style>.hide{height:0;overflow:hidden;padding:0 0px}</style>",
            })
    void a_rule_hides_where_no_other_rule_may_speak_of_the_element(String style) {
        assertThat(standing(style + "<div class='footer hide'><p>@</p></div>")).isEqualTo(Standing.HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>.hide{display:none} #foot div{display:block}</style>",
                "<style>.hide{display:none} body > div{display:block !important}</style>",
                "<style>div{display:block!important} .hide{display:none}</style>",
                "<style>.hide{display:none!important} #foot div{display:block ! important}</style>",
                "<style>.hide{display:none} *{display:block}</style>",
                "<style>.hide{display:none} .home :not(.x){display:block}</style>",
                "<style>.hide{display:none} [class*=foot]{display:block}</style>",
                "<style>.hide{display:none} .\\66ooter{display:block}</style>",
                "<style>.hide{display:none} .x{.y &{display:block}}</style>",
                "<style>.hide{opacity:0} @keyframes in{to{opacity:1}}</style>",
                "<style>.hide{position:absolute;left:-9999px} .ready div{position:static}</style>",
                "<style>.hide{height:0;overflow:hidden;padding-top:40px}</style>",
                "<style>.hide{height:0;overflow:hidden;min-height:9px}</style>",
                "<style>.hide{visibility:hidden} .hide p{visibility:visible}</style>",
                "<style>.hide{font-size:0} p{font:12px/1.5 arial}</style>",
                "<style>.hide,.x::-moz-thing{display:none}</style>",
                "<style>.hide,{display:none}</style>",
                "<style>.hide,.2x{display:none}</style>",
                "<style>} .hide{display:none}</style>",
                "<style>.hide{display:none</style>",
                "<style>@import url(a.css); .hide{display:none}</style>",
                "<link rel='stylesheet' href='a.css'><style>.hide{display:none}</style>",
                "<style type='text/less'>.hide{display:none}</style>",
                "<noscript><style>.hide{display:none}</style></noscript>",
            })
    void what_another_rule_may_show_is_live(String style) {
        assertThat(standing(style + "<div class='footer hide'><p>@</p></div>")).isEqualTo(Standing.LIVE);
    }

    @Test
    void an_important_rule_counts_more_than_the_style_of_the_element() {
        String footer = "<div class='footer' style='opacity:0'><p>@</p></div>";

        assertThat(standing("<style>#bt div{opacity:1!important}</style>" + footer))
                .isEqualTo(Standing.LIVE);
        assertThat(standing("<style>#bt div{opacity:1}</style>" + footer)).isEqualTo(Standing.HIDDEN);
        assertThat(standing("<style>#bt div{opacity:1!important}</style>"
                        + footer.replace("opacity:0", "opacity:0!important")))
                .isEqualTo(Standing.HIDDEN);
    }

    @Test
    void a_list_of_selectors_is_read_whole_however_long_it_is() {
        String longList = ".wrapper .none,".repeat(60);
        String footer = "<div class='footer hide'><p>@</p></div>";

        assertThat(standing("<style>" + longList + ".wrapper .hide,.a{display:none}</style>" + footer))
                .isEqualTo(Standing.LIVE);
        assertThat(standing("<style>" + longList + ".hide,.a{display:none}</style>" + footer))
                .isEqualTo(Standing.HIDDEN);
    }

    @Test
    void beyond_its_bounds_a_page_hides_nothing_by_rules() {
        String hide = "<style>.hide{display:none}</style>";
        String footer = "<div class='footer hide'><p>@</p></div>";

        assertThat(standing(hide + "<style>" + " ".repeat(390_000) + "</style>" + footer))
                .isEqualTo(Standing.HIDDEN);
        assertThat(standing(hide + ("<style>" + " ".repeat(100_000) + "</style>").repeat(4) + footer))
                .isEqualTo(Standing.LIVE);
        assertThat(standing(hide + "<style>" + "a,".repeat(19_900) + "b{display:none}</style>" + footer))
                .isEqualTo(Standing.HIDDEN);
        assertThat(standing(hide + "<style>" + "a,".repeat(20_000) + "b{display:none}</style>" + footer))
                .isEqualTo(Standing.LIVE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/*",
                "/* ",
                "@a{",
                "a;",
                " ;",
                "'\\",
                "'",
                "\"'",
                "url(",
                "url( '",
                "{",
                "}",
                "a{b",
                "@media{a{}",
                ".a",
                "<!--",
                "a{;",
                ".a.a",
                "(",
                "[a",
            })
    @Timeout(20)
    void a_broken_style_sheet_takes_no_long_time(String part) {
        String broken = part.repeat(390_000 / part.length());

        assertThat(standing("<style>" + broken + "</style><div class='footer' id='bt'><p>@</p></div>"))
                .isEqualTo(Standing.LIVE);
    }

    @Test
    @Timeout(20)
    void many_rules_for_a_footer_of_many_elements_take_no_long_time() {
        StringBuilder page = new StringBuilder("<style>");
        for (int i = 0; i < 19_000; i++) {
            page.append(".a").append(i).append("{opacity:0}");
        }
        page.append("</style><script>").append("$('.b');".repeat(100_000)).append("</script><div class='footer'>");
        for (int i = 0; i < 19_000; i++) {
            page.append("<i class='x a").append(i).append("'>.</i>");
        }

        assertThat(standing(page + "<p>@</p></div>")).isEqualTo(Standing.LIVE);
    }

    @Test
    void the_style_sheets_of_the_page_speak_of_what_is_brought_in_too() {
        String part =
                "<style>.hide{display:none}</style><div class='footer hide'><p>" + WORDS + "</p>" + REST + "</div>";

        assertThat(Observing.bottom("<div th:replace='~{inc/foot}'></div>")
                        .with("inc/foot.html", part)
                        .standingOf(WORDS))
                .isEqualTo(Standing.LIVE);
        assertThat(Observing.bottom("<iframe src='foot.html'></iframe>")
                        .with("foot.html", part)
                        .standingOf(WORDS))
                .isEqualTo(Standing.HIDDEN);
    }

    private static Standing standing(String markup) {
        return Observing.bottom(markup.replace(">@<", ">" + WORDS + "<")
                        .replaceFirst("(?s)</div>(?!.*</div>)", REST + "</div>"))
                .standingOf(WORDS);
    }
}
