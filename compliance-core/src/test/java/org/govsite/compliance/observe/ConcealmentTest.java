package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.govsite.compliance.facts.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether the words of a footer are seen. In the markup, {@code @} stands for what a footer says. */
class ConcealmentTest {

    private static final String WORDS = "网站标识码：2103000012";
    private static final String REST = "<p>主办单位：鞍山市发展和改革委员会 辽ICP备05001234号</p>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='footer' style='height:0;overflow:hidden'><p>@</p></div>",
                "<div class='footer' style='max-height: 0px; overflow: hidden'><p>@</p></div>",
                "<div class='footer'><p style='font-size:0'>@</p></div>",
                "<div class='footer'><p style='font-size:0px'><b>@</b></p></div>",
                "<div class='footer' style='opacity:0'><p>@</p></div>",
                "<div class='footer' style='position:absolute;left:-9999px'><p>@</p></div>",
                "<div class='footer' style='text-indent:-9999px'><p>@</p></div>",
                "<div class='footer' style='position:absolute;clip:rect(0,0,0,0)'><p>@</p></div>",
                "<div class='footer' style='clip-path:inset(100%)'><p>@</p></div>",
                "<div style='height:0;overflow:hidden'><div class='footer'><p>@</p></div></div>",
                "<div class='footer'><div style='width:0;overflow:hidden'><p>@</p></div></div>",
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

    private static Standing standing(String markup) {
        return Observing.bottom(markup.replace("@", WORDS).replaceFirst("(?s)</div>(?!.*</div>)", REST + "</div>"))
                .standingOf(WORDS);
    }
}
