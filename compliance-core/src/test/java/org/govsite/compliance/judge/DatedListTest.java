package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read off lists: from markup to dates, over the facts as a check has them. */
class DatedListTest {

    private static final String MIDDLE = "<p>" + "今天上午全市春季造林工作现场会召开各县区负责同志参加。".repeat(8) + "</p>";

    /**
     * Each row: what it shows, the day, the markup, and the dates that are read, in document order. In the markup {@code A(href)}
     * and {@code B(href)} stand for links to entries with long titles; {@code @} in a result marks a date that only an
     * attribute or the address tells, and {@code -} an entry without date.
     */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "list-shapes.csv", numLinesToSkip = 1, delimiter = '|', maxCharsPerColumn = 4096)
    void the_dates_of_every_shape_of_list_are_read(String shape, LocalDate asOf, String markup, String dates) {
        assertThat(dates(list(markup, asOf))).as(shape).isEqualTo(dates == null ? "" : dates.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <ul id='list'></ul><script>$.getJSON('/api/list?c=12', function (d) { draw(d); });</script> | DATA
                    <ul id='list'></ul><script>fetch("/api/list").then(draw);</script> | DATA
                    <ul id='list'></ul><script>var x = new XMLHttpRequest(); x.open("GET", url);</script> | DATA
                    <ul><li v-for='a in list'><a>{{ a.title }}</a></li></ul> | BOUND
                    <ul id='list'></ul><script src='/js/list.js'></script> | SCRIPT
                    <iframe src='/cms/list.do?c=12'></iframe> | FRAME
                    """)
    void a_list_that_a_script_fills_cannot_be_seen(String markup, String kind) {
        DatedList list = list(markup, LocalDate.of(2018, 9, 10));

        assertThat(list.items()).isEmpty();
        assertThat(list.unseen())
                .extracting(unseen -> unseen.gap().kind().name())
                .contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "3天前",
                "发布于3天前",
                "发布时间：昨天 10:30",
                "刚刚",
                "３小时前更新",
                "半小时前",
                "两个月前",
                "1年以前",
                "上周五",
                "市统计局 发布于 2 天前",
                "市统计局 | 昨天",
            })
    void a_day_that_is_told_by_how_long_ago_it_is_is_told(String ago) {
        assertThat(list("<ul><li>A(a.html)<span>" + ago + "</span></li></ul>", LocalDate.of(2018, 9, 10))
                        .vague())
                .isTrue();
        assertThat(list("<ul><li><a href='a.html'>市统计局召开九月份工作例会（" + ago + "）</a></li></ul>", LocalDate.of(2018, 9, 10))
                        .vague())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"浏览 30", "三天前的会议", "今日天气晴", "今天上午", "前进街道", "年前", "市统计局昨天", "3天前后"})
    void what_only_speaks_of_days_tells_none(String other) {
        assertThat(list("<ul><li>A(a.html)<span>" + other + "</span></li></ul>", LocalDate.of(2018, 9, 10))
                        .vague())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li>A(a.html)<span>截止日期：2018-12-31</span></li>",
                "<li>A(a.html)<span>报名截止：</span><em>2018-12-31</em></li>",
                "<li>A(a.html)<p>有效期至：2018年12月31日</p></li>",
                "<li>A(a.html)<p>会议时间（2018-12-31 9:30）</p></li>",
                "<li><i>截止 2018.12.31</i>A(a.html)</li>",
                "<li><a href='a.html'>关于征集意见的通知（截止日期：2018-12-31）</a></li>",
                "<table><tr><td>标题</td><td>截止时间</td></tr><tr><td>A(a.html)</td><td>2018-12-31</td></tr></table>",
            })
    void a_day_until_which_something_goes_is_shown_and_is_no_day_of_publication(String entry) {
        DatedList list = list(entry.replace("a.html", "t_1021.html"), LocalDate.of(2018, 9, 10));

        assertThat(list.items()).extracting(DatedItem::date).containsOnlyNulls();
        assertThat(list.items()).extracting(DatedItem::told).containsOnly(DatedItem.Told.SHOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h3>公示</h3><ul><li>A(a.html)<span>2018-08-31</span></li></ul>",
                "<p>会议活动</p><ul><li>A(a.html)<span>2018-08-31</span></li></ul>",
                "<ul><li><a href='a.html'>关于优秀项目名单的公示 2018-08-31</a></li></ul>",
                "<ul><li>A(a.html)<span>报名公告 2018-08-31</span></li></ul>",
                "<p>截止日期</p><ul><li><a href=1>一</a><li><a href=2>二</a><li><a href=3>三</a><li><a href=4>四</a><li><a href=5>五</a><li><a href=6>六</a></ul><ul><li>A(a.html)<span>2018-08-31</span></li></ul>",
                "<h3>征集公示</h3><p>2018-08-31</p><ul><li>A(a.html)<span>2018-08-31</span></li></ul>",
                "<ul><li>A(a.html)<span>发布时间：2018-08-31</span></li></ul>",
            })
    void the_name_of_a_column_is_no_label_of_another_day(String markup) {
        assertThat(list(markup, LocalDate.of(2018, 9, 10)).items())
                .extracting(item -> String.valueOf(item.date()))
                .containsExactly("2018-08-31");
    }

    @Test
    void the_day_of_publication_beside_another_day_is_read() {
        String both = "<ul><li>A(a.html)<span>截止：2018-12-31</span><span>2018-09-03</span></li></ul>"
                + "<table><tr><td>标题</td><td>发布日期</td><td>截止日期</td></tr>"
                + "<tr><td>B(b.html)</td><td>2018-09-02</td><td>2018-12-31</td></tr></table>";

        assertThat(list(both, LocalDate.of(2018, 9, 10)).items())
                .extracting(item -> String.valueOf(item.date()))
                .containsExactly("2018-09-03", "2018-09-02");
    }

    @Test
    void a_day_is_that_of_its_own_entry_and_not_of_all_that_lead_to_the_same_address() {
        String dead = "<ul><li>A(#)<span>截止日期：2018-12-31</span></li><li>C(c.html)</li><li>B(#)</li></ul>";
        String twice = "<ul><li><a href='a.html'><img src='a.png'></a><span>截止日期：2018-12-31</span>A(a.html)</li>"
                + "<li>B(#)</li></ul>";

        assertThat(told(dead)).containsExactly(DatedItem.Told.SHOWN, DatedItem.Told.NOTHING, DatedItem.Told.NOTHING);
        assertThat(told(twice)).containsExactly(DatedItem.Told.SHOWN, DatedItem.Told.NOTHING);
    }

    @Test
    void a_day_above_its_title_is_of_no_link_far_below() {
        String day = "<p>报名截止：2018-12-31</p>";
        String links = "<ul><li>A(a.html)</li><li>B(b.html)</li></ul>";

        assertThat(told(day + "<p>主办单位</p>" + links)).containsExactly(DatedItem.Told.SHOWN, DatedItem.Told.NOTHING);
        assertThat(told(day + "<p>主办单位</p>".repeat(5) + links)).containsOnly(DatedItem.Told.NOTHING);
    }

    @Test
    void a_heading_of_days_of_publication_counts_for_its_own_table() {
        String row = "<table><tr><td>标题</td><td>%s</td></tr><tr><td>%s</td><td>%s</td></tr></table>";
        String published = String.format(row, "发布日期", "A(t_1.html)", "2018-09-03");
        String open = String.format(row, "截止日期", "B(t_1021.html)", "2018-12-31");
        LocalDate day = LocalDate.of(2018, 9, 10);

        assertThat(dates(list(published + open, day))).isEqualTo("2018-09-03 -");
        assertThat(dates(list(open + published, day))).isEqualTo("- 2018-09-03");
        assertThat(told(published + open)).containsOnly(DatedItem.Told.SHOWN);
    }

    @Test
    void a_counter_of_another_site_brings_no_entries() {
        DatedList list =
                list("<ul></ul><script src='https://hm.baidu.com/hm.js?1'></script>", LocalDate.of(2018, 9, 10));

        assertThat(list.unseen()).isEmpty();
    }

    @Test
    void an_entry_says_where_it_stands() {
        DatedList list = list("\n<ul>\n<li>  A(a.html)<span>2018-08-31</span></li>\n</ul>", LocalDate.of(2018, 9, 10));

        assertThat(list.items()).extracting(item -> item.location().toString()).containsExactly("lb/index.html:3:7");
    }

    private static DatedList list(String markup, LocalDate asOf) {
        FactSheet facts = facts(markup);
        return Listing.of(facts.pages().get(0), use -> facts.zones().get(use.zone()))
                .on(AsOf.day(asOf));
    }

    /** What tells the day of each link of the list, in document order. */
    private static List<DatedItem.Told> told(String markup) {
        FactSheet facts = facts(markup);
        PageFacts page = facts.pages().get(0);
        return page.zones().stream()
                .flatMap(use -> new ListZone(facts.zones().get(use.zone()), page.path(), use, 0).lists().stream())
                .flatMap(List::stream)
                .map(ListEntry::told)
                .toList();
    }

    private static FactSheet facts(String markup) {
        String html = "<!DOCTYPE html><html><head><meta charset='utf-8'><title>列表</title></head><body>"
                + markup.replaceAll("A\\(([^)]*)\\)", "<a href='$1'>市统计局召开九月份工作例会</a>")
                        .replaceAll("B\\(([^)]*)\\)", "<a href='$1'>统计法治宣传进企业活动走进高新区</a>")
                        .replaceAll("C\\(([^)]*)\\)", "<a href='$1'>全市工业统计数据质量检查启动</a>")
                + MIDDLE + MIDDLE + "</body></html>";
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", "2017.06"))
                .build()
                .observe(Site.inMemory(List.of(Page.of("lb/index.html", html))));
    }

    private static String dates(DatedList list) {
        return list.items().stream().map(DatedListTest::date).collect(Collectors.joining(" "));
    }

    private static String date(DatedItem item) {
        if (item.date() == null) {
            return "-";
        }
        return item.told() == DatedItem.Told.SHOWN ? item.date().toString() : "@" + item.date();
    }
}
