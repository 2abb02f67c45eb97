package org.govsite.compliance.observe;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govsite.compliance.facts.Standing.LIVE;
import static org.govsite.compliance.observe.Observing.ARTICLE;
import static org.govsite.compliance.observe.Observing.FOOTER_TEXT;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.MetaTag;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 30, unit = SECONDS)
class SiteObserverTest {

    private static final String FOOTER =
            "<div class=footer>\n <p>" + FOOTER_TEXT + "</p>\n <a href=map.html>网站地图</a></div>";

    @Test
    void pages_of_different_length_share_the_zone_of_their_footer() {
        FactSheet facts = Observing.page("a.html", "<html><body>" + ARTICLE + FOOTER + "</body></html>")
                .with("b.html", "<html><body>\n\n" + ARTICLE + ARTICLE + ARTICLE + "  " + FOOTER + "</body></html>")
                .facts();

        ZoneUse a = footer(facts.pages().get(0));
        ZoneUse b = footer(facts.pages().get(1));
        assertThat(a.zone()).isEqualTo(b.zone());
        assertThat(a.line()).isNotEqualTo(b.line());
        assertThat(facts.zones()).containsKey(a.zone());
    }

    @Test
    void a_shared_zone_is_located_in_each_page() {
        FactSheet facts = Observing.page("a.html", "<html><body>" + ARTICLE + FOOTER + "</body></html>")
                .with("b.html", "<html><body>" + ARTICLE + "\n     " + FOOTER + "</body></html>")
                .facts();

        assertThat(facts.pages())
                .extracting(page -> locate(facts, page, "网站地图"))
                .containsExactly("a.html:4:19", "b.html:5:19");
        assertThat(facts.pages())
                .extracting(page -> locate(facts, page, "网站标识码"))
                .containsExactly("a.html:3:25", "b.html:4:25");
    }

    @Test
    void a_footer_that_differs_in_one_digit_is_another_zone() {
        FactSheet facts = Observing.page("a.html", "<html><body>" + ARTICLE + FOOTER + "</body></html>")
                .with(
                        "b.html",
                        "<html><body>" + ARTICLE + FOOTER.replace("2103000012", "2103000013") + "</body></html>")
                .facts();

        assertThat(footer(facts.pages().get(0)).zone())
                .isNotEqualTo(footer(facts.pages().get(1)).zone());
    }

    @Test
    void the_same_site_gives_the_same_facts() {
        String html = "<html><body>" + ARTICLE + FOOTER + "</body></html>";

        assertThat(Observing.page(html).with("b.html", html).facts().toJson())
                .isEqualTo(Observing.page("b.html", html)
                        .with("index.html", html)
                        .facts()
                        .toJson());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<iframe src='foot.html'></iframe>",
                "<!--#include file='foot.html'-->",
                "<script>$('#f').load('foot.html')</script>"
            })
    void a_document_that_others_only_use_is_a_fragment(String use) {
        FactSheet facts = Observing.page("<html><body>" + ARTICLE + use + "</body></html>")
                .with("foot.html", "<html><body>" + FOOTER_TEXT + "</body></html>")
                .facts();

        assertThat(kind(facts, "foot.html")).isEqualTo(PageKind.FRAGMENT);
        assertThat(kind(facts, "index.html")).isEqualTo(PageKind.DOCUMENT);
    }

    @Test
    void a_document_that_others_frame_and_link_to_is_a_document() {
        FactSheet facts = Observing.page("<html><body>" + ARTICLE
                        + "<iframe src='a/map.html'></iframe><a href='./a/map.html#x'>地图</a></body></html>")
                .with("a/map.html", "<html><body>" + ARTICLE + "</body></html>")
                .facts();

        assertThat(kind(facts, "a/map.html")).isEqualTo(PageKind.DOCUMENT);
    }

    @Test
    void a_home_page_that_another_page_frames_stays_a_document() {
        FactSheet facts = Observing.page("<html><body>" + ARTICLE + "</body></html>")
                .with("preview.html", "<html><body><iframe src='index.html'></iframe></body></html>")
                .facts();

        assertThat(kind(facts, "index.html")).isEqualTo(PageKind.DOCUMENT);
    }

    @Test
    void files_that_are_no_markup_are_listed_and_not_read() {
        FactSheet facts = Observing.page("<html></html>")
                .with("css/a.css", "主办单位")
                .with("doc/a.pdf", "%PDF")
                .facts();

        assertThat(facts.files()).containsExactly("css/a.css", "doc/a.pdf", "index.html");
        assertThat(facts.pages()).extracting(PageFacts::path).containsExactly("index.html");
    }

    @Test
    void a_site_without_any_page_is_refused() {
        Site site = Site.inMemory(Page.of("css/a.css", "a {}"), Page.of("readme.txt", "x"));

        assertThatThrownBy(() -> SiteObserver.observe(site))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("2")
                .hasMessageContaining("holds no page");
    }

    @Test
    void progress_hears_of_one_page_more_each_time_and_changes_nothing() {
        Page[] pages = IntStream.range(0, 200)
                .mapToObj(i -> Page.of("p" + i + ".html", "<html><body>" + FOOTER_TEXT + "</body></html>"))
                .toArray(Page[]::new);
        List<String> heard = new ArrayList<>();

        FactSheet facts = SiteObserver.observe(Site.inMemory(pages), (done, total) -> heard.add(done + "/" + total));

        assertThat(heard)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 200).mapToObj(i -> i + "/200").toList());
        assertThat(facts).isEqualTo(SiteObserver.observe(Site.inMemory(pages)));
    }

    @Test
    void a_page_that_can_not_be_read_is_reported_and_the_run_goes_on(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("a.html"), "<html><body>" + FOOTER_TEXT + "</body></html>");
        Files.writeString(folder.resolve("b.html"), "<html><body>" + FOOTER_TEXT + "</body></html>");
        Files.writeString(folder.resolve("c.html"), "<html><body>" + FOOTER_TEXT + "</body></html>");
        try (Site site = Site.open(folder)) {
            Files.delete(folder.resolve("b.html"));
            List<PageFacts> pages = SiteObserver.observe(site).pages();

            assertThat(pages).extracting(PageFacts::path).containsExactly("a.html", "b.html", "c.html");
            assertThat(pages).extracting(PageFacts::readable).containsExactly(true, false, true);
            assertThat(pages.get(1).unreadable()).isEqualTo("unreadable-bytes");
            assertThat(pages.get(1).zones()).isEmpty();
        }
    }

    @Test
    void a_page_that_is_too_large_is_reported() {
        FactSheet facts = Observing.page("<html></html>")
                .with(new Page("big.html", new byte[17 * 1024 * 1024]))
                .facts();

        assertThat(facts.pages()).extracting(PageFacts::unreadable).containsExactly("too-large", "");
    }

    @Test
    void the_title_and_the_meta_tags_are_kept_with_their_places() {
        PageFacts page = Observing.page(
                        "<html><head>\n <title>鞍山市发改委</title>\n"
                                + "<meta name=SiteName content='鞍山&amp;发改委'><META NAME=\"SiteIDCode\" CONTENT=\"2103000012\"></head></html>")
                .facts("index.html");

        assertThat(page.title()).isEqualTo("鞍山市发改委");
        assertThat(page.titleAt()).hasToString("index.html:2:2");
        assertThat(page.meta())
                .containsExactly(
                        new MetaTag("SiteName", "鞍山&发改委", new Location("index.html", 3, 1)),
                        new MetaTag("SiteIDCode", "2103000012", new Location("index.html", 3, 42)));
    }

    @Test
    void the_address_that_a_page_names_as_its_own_is_kept_with_its_place() {
        PageFacts page = Observing.page(
                        "<html><head>\n<!--#include virtual=\"/inc/head.html\" -->\n</head><body>x</body></html>")
                .with("inc/head.html", "<title>x</title>\n<link rel=canonical href=\" http://a.gov.cn/ \">\n")
                .facts("index.html");

        assertThat(page.canonical()).isEqualTo("http://a.gov.cn/");
        assertThat(page.canonicalAt()).hasToString("inc/head.html:2:1");
    }

    @Test
    void what_stands_in_the_cell_behind_a_label_is_kept() {
        Observing page = Observing.bottom("<table><tr><td>来源：</td><td>样例日报</td><td>某科室</td></tr></table>"
                + "<table><tr><td>来源：</td><td></td><td>另一科室</td></tr></table>");

        assertThat(page.text(LIVE)).contains("来源：样例日报来源：").doesNotContain("科室");
    }

    @Test
    void an_application_shell_is_a_gap() {
        assertThat(Observing.page("<html><body><div id=app></div><script src='js/app.js'></script></body></html>")
                        .gaps())
                .extracting(Piece.Gap::kind)
                .contains(GapKind.SHELL);
    }

    @Test
    void a_page_with_text_and_an_empty_block_is_no_application_shell() {
        assertThat(Observing.page("<html><body><div id=app></div>" + ARTICLE
                                + "<script src='js/app.js'></script></body></html>")
                        .gaps())
                .extracting(Piece.Gap::kind)
                .doesNotContain(GapKind.SHELL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "table><tr><td", "ul><li", "font", "a href=x"})
    void a_thousand_nested_tags_do_no_harm(String tag) {
        String html = "<html><body>" + ("<" + tag + ">").repeat(1000) + "网站标识码：2103000012";

        assertThat(Observing.page(html).text(LIVE)).isEqualTo("网站标识码：2103000012");
    }

    @Test
    void ten_thousand_nested_tags_do_no_harm() {
        FactSheet facts = Observing.page("<html><body>" + "<div>".repeat(10_000) + "网站标识码")
                .with("b.html", "<html><body>" + FOOTER_TEXT)
                .facts();

        assertThat(facts.pages()).hasSize(2);
    }

    @Test
    void a_huge_line_does_no_harm() {
        String html =
                "<html><body><p>" + "甲乙丙丁".repeat(500_000) + "</p><footer>网站标识码：2103000012</footer></body></html>";

        assertThat(Observing.page(html).placeOf("网站标识码")).isEqualTo("index.html:1:" + (html.indexOf("网站标识码") + 1));
    }

    @Test
    void many_small_pieces_do_no_harm() {
        String html =
                "<html><body><footer>" + "<a href=x>联系我们</a> <!-- 电话 --> ".repeat(2_000) + "</footer></body></html>";

        assertThat(Observing.page(html).facts("index.html").zones()).isNotEmpty();
    }

    @Test
    void nul_characters_do_no_harm() {
        Observing site =
                Observing.page("<html><body>\0<p>网站\0</p><footer>网站标识码：\0<b>2103000012</b></footer></body></html>");

        assertThat(site.placeOf("2103000012")).isEqualTo("index.html:1:42");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- 主办单位",
                "<!--",
                "<script>document.write('主办单位",
                "<style>a{",
                "<a href=\"x",
                "<p title='",
                "<title>x",
                "<textarea>",
                "<![CDATA[",
                "<!",
                "</",
                "&",
                "&#",
                "&#99999999;",
                "<img src=",
                "<template>",
                "<select><option>",
                "<svg><p>",
                "<math>"
            })
    void markup_that_breaks_off_does_no_harm(String end) {
        assertThat(Observing.page("<html><body><p>网站标识码：2103000012</p>" + end).text(LIVE))
                .startsWith("网站标识码：2103000012");
    }

    @Test
    void a_comment_that_is_never_closed_is_a_comment_to_the_end() {
        Observing site =
                Observing.page("<html><body><footer><p>地址</p><!-- <p>网站标识码：2103000012</p></footer></body></html>");

        assertThat(site.standingOf("2103000012")).isEqualTo(org.govsite.compliance.facts.Standing.COMMENT);
        assertThat(site.text(LIVE)).isEqualTo("地址");
    }

    private static ZoneUse footer(PageFacts page) {
        return page.zones().stream()
                .filter(use -> use.kind() == ZoneKind.FOOTER)
                .findFirst()
                .orElseThrow();
    }

    private static PageKind kind(FactSheet facts, String path) {
        return facts.pages().stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseThrow()
                .kind();
    }

    private static String locate(FactSheet facts, PageFacts page, String text) {
        ZoneUse use = footer(page);
        return facts.zones().get(use.zone()).pieces().stream()
                .filter(piece -> piece instanceof Piece.Text run && run.text().contains(text))
                .map(piece -> use.locate(page.path(), piece.place()).toString())
                .findFirst()
                .orElseThrow();
    }
}
