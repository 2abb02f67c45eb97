package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages that are only opened in a window of their own are pop-ups, and no documents. */
class PopupsTest {

    private static final String NOTICE =
            "<html><head><title>放假通知</title></head><body><p>国庆节放假七天。</p><a href='gg/more.html'>详情</a></body></html>";

    private static final String LONE = "<html><head><title>放假通知</title></head><body><p>国庆节放假七天。</p>"
            + "<a href='javascript:window.close()'>关闭</a></body></html>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.open('gg.html', 'newwindow', 'height=100, width=400, top=0, toolbar=no')</script>",
                "<script>function tell() { window . open( \"gg.html?d=1\", \"\", \"width=\" + w + \",height=300\"); }</script>",
                "<p onclick=\"window.open('/gg.html','','width=400')\">通知</p>",
                "<a href=\"javascript:window.open('gg.html', '_blank', 'scrollbars=yes')\">通知</a>",
                "<a href='gg.html' onclick=\"window.open(this.href, '', 'width=400'); return false\">通知</a>",
                "<a href='gg.html' onclick=\"window.open('gg.html', '', 'width=400'); return false\">通知</a>",
                "<a href='#' onclick=\"MM_openBrWindow('gg.html','','width=400,height=300')\">通知</a>",
                "<script>showModalDialog('gg.html')</script>",
                "<div onmouseover=\"self.open('./gg.html', 'n', 'resizable=0')\">通知</div>",
            })
    void a_page_that_is_only_opened_as_a_popup_is_one(String opener) {
        PageFacts page = opened(opener, NOTICE);

        assertThat(page.kind()).isEqualTo(PageKind.POPUP);
        assertThat(page.kindReason()).isEqualTo("only-opened-as-popup");
    }

    @Test
    void a_body_may_open_one_when_it_is_loaded() {
        PageFacts page = Observing.page(
                        "<html><body onload=\"window.open('gg.html','','width=400,height=300')\"><p>首页</p></body></html>")
                .with("gg.html", NOTICE)
                .facts("gg.html");

        assertThat(page.kind()).isEqualTo(PageKind.POPUP);
    }

    @Test
    void a_script_file_opens_pages_as_the_page_that_has_it() {
        PageFacts page = Observing.page("<html><body><p>首页</p><script src='js/tc.js'></script></body></html>")
                .with("js/tc.js", "window.open('gg.html', 'a', 'width=300,height=200');")
                .with("gg.html", NOTICE)
                .facts("gg.html");

        assertThat(page.kind()).isEqualTo(PageKind.POPUP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p onclick=\"window.open('gg.html')\">通知</p>",
                "<script>function go() { window.open('gg.html', '_blank'); } set({width: 3});</script>",
                "<a href='gg.html' onclick=\"window.open(this.href); return false\">通知</a>",
                "<!-- <script>window.open('gg.html', '', 'width=400')</script> -->",
                "<script>request.open('gg.html', '', 'width=400')</script>",
                "<script>window.open(page, '', 'width=400'); var x = 'gg.html';</script>",
            })
    void a_page_that_is_opened_in_a_tab_is_a_document(String opener) {
        assertThat(opened(opener, NOTICE).kind()).isEqualTo(PageKind.DOCUMENT);
    }

    @Test
    void a_page_that_is_opened_in_a_tab_and_leads_nowhere_is_a_popup() {
        assertThat(opened("<script>window.open('gg.html')</script>", LONE).kind())
                .isEqualTo(PageKind.POPUP);
    }

    @Test
    void a_page_that_leads_nowhere_and_is_not_opened_is_a_document() {
        assertThat(opened("", LONE).kind()).isEqualTo(PageKind.DOCUMENT);
    }

    @Test
    void a_popup_that_is_linked_too_is_a_document() {
        String both = "<script>window.open('gg.html', '', 'width=400')</script><a href='gg.html'>通知</a>";

        assertThat(opened(both, NOTICE).kind()).isEqualTo(PageKind.DOCUMENT);
    }

    @Test
    void the_first_page_of_a_site_is_no_popup() {
        PageFacts page = Observing.page(
                        "a.html", "<html><script>window.open('index.html','','width=9')</script></html>")
                .with("index.html", NOTICE)
                .facts("index.html");

        assertThat(page.kind()).isEqualTo(PageKind.DOCUMENT);
    }

    @Test
    void a_page_that_opens_itself_is_no_popup() {
        PageFacts page = Observing.page("a.html", "<html><script>window.open('a.html','','width=9')</script></html>")
                .facts("a.html");

        assertThat(page.kind()).isEqualTo(PageKind.DOCUMENT);
    }

    private static PageFacts opened(String opener, String popup) {
        return Observing.page("<html><body><h1>首页</h1>" + opener + "</body></html>")
                .with("gg.html", popup)
                .facts("gg.html");
    }
}
