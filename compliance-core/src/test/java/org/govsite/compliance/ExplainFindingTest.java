package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Edit;
import org.govsite.compliance.result.Explanation;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.FindingIdException;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Ladder;
import org.govsite.compliance.result.Mending;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;

class ExplainFindingTest {

    private static final SiteCard CARD = SiteCard.builder()
            .name("样例市统计局")
            .domain("tjj.yangli.gov.cn")
            .siteIdCode("2100000099")
            .icpNumber("辽ICP备05999999号-1")
            .build();

    private static final String FOOTER = """
            <p>主办单位：样例市统计局</p>
            <p>联系电话：024-99990000</p>
            """;

    private static String page(String head, String footer) {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"%s\">%s<title>样例市统计局</title></head>\n"
                        .formatted("UTF-8", head)
                + "<body><div class=\"header\"><h1>样例市统计局</h1></div><div class=\"main\"><p>样例市统计局的网站。</p></div>\n"
                + "<div class=\"footer\">\n" + footer + "</div></body></html>\n";
    }

    private static ComplianceChecker checker(SiteCard card) {
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", "2018.09"))
                .card(card)
                .asOf(LocalDate.of(2018, 9, 10))
                .build();
    }

    private static Explanation explained(String rule, SiteCard card, Page... pages) {
        try (Site site = Site.inMemory(pages)) {
            CheckResult result = checker(card).check(site);
            Finding finding = result.findings().stream()
                    .filter(each -> each.ruleId().value().equals(rule))
                    .findFirst()
                    .orElseThrow();
            return checker(card).explain(site, finding.id());
        }
    }

    private static String text(Explanation explanation) {
        return String.join(
                "\n",
                Console.lines(explanation, Locale.CHINA).stream()
                        .map(Console.Line::text)
                        .toList());
    }

    @Test
    void what_the_footer_lacks_is_written_with_the_value_of_the_card() {
        Explanation failed = explained("footer-site-id-code", CARD, Page.of("index.html", page("", FOOTER)));

        Edit edit = failed.mending().edit().orElseThrow();
        assertThat(edit.added()).isEqualTo("网站标识码：2100000099<br>");
        assertThat(edit.at()).hasToString("index.html:5:4");
        assertThat(edit.values()).containsExactly(new Edit.Value("siteIdCode", "2100000099", true));
        assertThat(failed.ladder().orElseThrow().reading().state()).isEqualTo(ItemState.ABSENT);
        assertThat(text(failed))
                .contains("没有相近的内容", "改后再检：此项通过，没有出现新的问题", "“2100000099”取自站点卡的 siteIdCode", "国办发〔2017〕47号");
    }

    @Test
    void an_edit_of_an_include_mends_every_page_that_uses_it() {
        String include = page("", "<!--#include virtual=\"/inc/foot.html\"-->");
        Explanation failed = explained(
                "footer-site-id-code",
                CARD,
                Page.of("index.html", include),
                Page.of("a.html", include),
                Page.of("inc/foot.html", FOOTER));

        assertThat(failed.mending().edit().orElseThrow().at().file()).isEqualTo("inc/foot.html");
        assertThat(failed.mending().mended()).isEqualTo(2);
        assertThat(text(failed)).contains("改这一处，2 页都好了");
    }

    @Test
    void a_footer_that_each_page_has_a_copy_of_is_mended_page_by_page() {
        Explanation failed = explained(
                "footer-site-id-code",
                CARD,
                Page.of("index.html", page("", FOOTER)),
                Page.of("a.html", page("", FOOTER)));

        assertThat(failed.mending().mended()).isEqualTo(1);
        assertThat(text(failed)).contains("改这一处好了 1 页；其余 1 页各有一份");
    }

    @Test
    void a_number_without_a_link_that_is_asked_for_too_is_written_with_it() {
        Explanation failed = explained("footer-icp-number", CARD, Page.of("index.html", page("", FOOTER)));

        assertThat(failed.mending().edit().orElseThrow().added())
                .isEqualTo("<a href=\"https://beian.miit.gov.cn/\">辽ICP备05999999号-1</a><br>");
        assertThat(failed.mending().came()).isEmpty();
    }

    @Test
    void a_value_that_nobody_knows_is_said_to_be_wanting_and_nothing_is_claimed() {
        Explanation failed = explained("footer-icp-number", SiteCard.empty(), Page.of("index.html", page("", FOOTER)));

        assertThat(failed.mending().edit()).isEmpty();
        assertThat(failed.mending().wanting()).containsExactly("icpNumber");
        assertThat(text(failed)).contains("站点卡和页面都没有写明 icpNumber", "要做的是：").doesNotContain("改后再检");
    }

    @Test
    void what_stands_in_a_comment_is_taken_out_of_it() {
        String footer = FOOTER + "<p><!-- 网站标识码：2100000099 --></p>\n";
        Explanation failed = explained("footer-site-id-code", CARD, Page.of("index.html", page("", footer)));

        assertThat(failed.mending().edit().orElseThrow().after()).isEqualTo("<p>网站标识码：2100000099</p>");
        assertThat(failed.ladder().orElseThrow().rungs())
                .filteredOn(Ladder.Rung::held)
                .singleElement()
                .satisfies(rung -> {
                    assertThat(rung.state()).isEqualTo(ItemState.INERT);
                    assertThat(rung.sightings()).hasSize(1);
                });
    }

    @Test
    void missing_tags_are_written_with_the_values_of_the_card() {
        Explanation failed = explained("tags-site", CARD, Page.of("index.html", page("", FOOTER)));

        assertThat(failed.mending().edit().orElseThrow().added())
                .contains("<meta name=\"SiteName\" content=\"样例市统计局\">", "name=\"SiteDomain\"", "name=\"SiteIDCode\"");
    }

    @Test
    void a_wrong_link_gets_the_address_that_the_fix_names() {
        String footer = FOOTER + "<p><a href=\"http://www.miitbeian.gov.cn/\">辽ICP备05999999号-1</a></p>\n";
        Explanation failed = explained("icp-number-link", CARD, Page.of("index.html", page("", footer)));

        assertThat(failed.mending().edit().orElseThrow().added()).isEqualTo("https://beian.miit.gov.cn/");
        assertThat(failed.mending().edit().orElseThrow().removed()).isEqualTo("http://www.miitbeian.gov.cn/");
    }

    @Test
    void a_question_about_a_picture_is_told_with_the_picture_and_what_a_person_has_to_say() {
        String footer = FOOTER + "<p><img src=\"images/dzjg.png\"></p>\n";
        Explanation asked = explained("footer-party-gov-mark", CARD, Page.of("index.html", page("", footer)));

        assertThat(asked.ladder().orElseThrow().reading().state()).isEqualTo(ItemState.IMAGE);
        assertThat(asked.mending().status()).isEqualTo(Mending.Status.NOT_MENDED);
        assertThat(text(asked))
                .contains("index.html:7:4（底部功能区，图片）“images/dzjg.png”", "要人回答的：", "人看过认为没有问题，就不用改", "比“显示出来”低 3 级");
    }

    @Test
    void a_page_in_gbk_stays_in_gbk() {
        Charset gbk = Charset.forName("GBK");
        byte[] bytes = page("", FOOTER).replace("UTF-8", "GBK").getBytes(gbk);

        assertThat(explained("footer-site-id-code", CARD, new Page("index.html", bytes))
                        .mending()
                        .status())
                .isEqualTo(Mending.Status.VERIFIED);
    }

    @Test
    void a_page_with_damage_is_not_tried() {
        byte[] bytes = page("", FOOTER + "<p>@</p>").getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('@')] = (byte) 0xff;

        assertThat(explained("footer-site-id-code", CARD, new Page("index.html", bytes))
                        .mending()
                        .edit())
                .isEmpty();
    }

    @Test
    void facts_alone_tell_all_but_an_edit_that_was_tried() {
        ComplianceChecker checker = checker(CARD);
        var facts = checker.observe(Site.inMemory(Page.of("index.html", page("", FOOTER))));
        Finding finding = checker.judge(facts).violations().get(0);

        Explanation failed = checker.explain(facts, finding.id());

        assertThat(failed.mending().status()).isEqualTo(Mending.Status.NO_FILES);
        assertThat(failed.ladder()).isPresent();
        assertThat(text(failed)).contains("只有事实、没有网站的文件，没法试改").doesNotContain("改后再检");
    }

    @Test
    void findings_at_the_same_line_are_neighbours() {
        Explanation failed = explained("footer-site-id-code", CARD, Page.of("index.html", page("", FOOTER)));

        assertThat(failed.neighbours())
                .extracting(finding -> finding.ruleId().value())
                .contains("footer-icp-number", "footer-site-map")
                .doesNotContain("footer-site-id-code");
    }

    @Test
    void the_beginning_of_an_id_is_enough_and_a_wrong_one_is_answered_with_the_nearest() {
        Site site = Site.inMemory(Page.of("index.html", page("", FOOTER)));
        List<Finding> findings = checker(CARD).check(site).findings();
        String id = findings.get(0).id();

        assertThat(checker(CARD)
                        .explain(site, id.substring(0, 8).toUpperCase(Locale.ROOT))
                        .finding()
                        .id())
                .isEqualTo(id);
        assertThatThrownBy(() -> checker(CARD).explain(site, id.substring(0, 3)))
                .isInstanceOf(FindingIdException.class)
                .hasMessageContaining("至少要写前 4 位");
        assertThatThrownBy(() -> checker(CARD).explain(site, "footer-site-map"))
                .isInstanceOf(FindingIdException.class)
                .hasMessageContaining("不是检查结果的编号");
        String near = id.substring(0, 6) + (id.charAt(6) == '0' ? '1' : '0');
        assertThatThrownBy(() -> checker(CARD).explain(site, near))
                .isInstanceOf(FindingIdException.class)
                .hasMessageContaining("最接近的有：" + id)
                .hasMessageContaining("report.json");
    }

    @Test
    void both_languages_tell_as_much() {
        Explanation failed = explained("footer-site-id-code", CARD, Page.of("index.html", page("", FOOTER)));

        assertThat(Console.lines(failed, Locale.ENGLISH))
                .hasSameSizeAs(Console.lines(failed, Locale.CHINA))
                .anySatisfy(line -> assertThat(line.text())
                        .contains("checked again with it: the rule passes, and nothing new is found"));
    }
}
