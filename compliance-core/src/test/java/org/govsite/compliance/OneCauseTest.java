package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with names, domains and tags gives one finding for each cause, at the place that a person edits. */
class OneCauseTest {

    private static final SiteCard CARD = SiteCard.builder()
            .name("样例市林业和草原局")
            .retiredNames(List.of("样例市林业局"))
            .kind(SiteKind.DEPARTMENT)
            .organizer("样例市林业和草原局")
            .domain("lcj.yangli.gov.cn")
            .parentDomain("www.yangli.gov.cn")
            .retiredDomains(List.of("lyj.yangli.gov.cn"))
            .siteIdCode("2100000099")
            .regionName("样例市")
            .build();

    private static final String TAGS = """
            <meta name="SiteName" content="样例市林业和草原局">
            <meta name="SiteDomain" content="lcj.yangli.gov.cn">
            <meta name="SiteIDCode" content="2100000099">
            """;

    private static final String FOOTER = """
            <div class="footer">
            <p>主办单位：样例市林业和草原局</p>
            <p>网站标识码：2100000099</p>
            </div>
            """;

    /** What is found, each as {@code place rule}. */
    private static List<String> found(String pack, SiteCard card, String tags, String footer, Page... others) {
        return findings(pack, card, tags, footer, others).stream()
                .map(finding -> finding.location() + " " + finding.ruleId())
                .toList();
    }

    /** What rules about names, domains, tags and articles find. */
    private static List<Finding> findings(String pack, SiteCard card, String tags, String footer, Page... others) {
        List<Page> pages = new ArrayList<>(List.of(others));
        pages.add(Page.of("index.html", page("样例市林业和草原局", tags, "<p>工作动态</p>\n")));
        pages.add(Page.of("inc/footer.html", footer));
        ComplianceChecker checker = ComplianceChecker.builder()
                .pack(RulePacks.bundled(PackRef.parse(pack)))
                .card(card)
                .asOf(LocalDate.of(2024, 9, 10))
                .build();
        return checker.check(Site.inMemory(pages)).findings().stream()
                .filter(OneCauseTest::isOfIdentity)
                .toList();
    }

    private static boolean isOfIdentity(Finding finding) {
        return Stream.of("identity-", "name-", "domain-", "links-", "tags-", "article-")
                .anyMatch(finding.ruleId().value()::startsWith);
    }

    private static String page(String title, String tags, String main) {
        return "<html><head>\n<title>" + title + "</title>\n" + tags
                + "</head><body>\n<div class=\"header\">样例市林业和草原局</div>\n" + main
                + "<!--#include virtual=\"/inc/footer.html\" -->\n</body></html>\n";
    }

    @Test
    void nothing_is_found_where_nothing_is_wrong() {
        assertThat(found("cn-national:2024.07", CARD, TAGS, FOOTER)).isEmpty();
    }

    @Test
    void an_old_name_in_the_footer_is_blamed_in_the_line_of_the_include() {
        assertThat(found("cn-national:2024.07", CARD, TAGS, FOOTER.replace("样例市林业和草原局", "样例市林业局")))
                .containsExactly("inc/footer.html:2:9 name-retired");
    }

    @Test
    void an_old_name_that_a_script_writes_is_found_too() {
        String written =
                FOOTER.replace("<p>主办单位：样例市林业和草原局</p>", "<script>document.write('<p>主办单位：样例市林业局</p>');</script>");

        assertThat(found("cn-national:2024.07", CARD, TAGS, written))
                .containsExactly("inc/footer.html:2:33 name-retired");
    }

    @ParameterizedTest
    @CsvSource({
        "SiteName, 样例市林业和草原局, 网站名称",
        "SiteDomain, lcj.yangli.gov.cn, 网站域名",
        "SiteIDCode, 2100000099, 1234567890",
    })
    void a_placeholder_is_no_matter_of_the_rules_about_the_value(String tag, String right, String placeholder) {
        assertThat(found("cn-national:2024.07", CARD, TAGS.replace(right, placeholder), FOOTER))
                .singleElement()
                .asString()
                .endsWith(" tags-filled");
    }

    @ParameterizedTest
    @CsvSource({
        "cn-national:2024.07, links-retired-domain",
        "cn-national:2017.06, tags-site-domain-agrees",
    })
    void a_retired_domain_in_the_tag_is_named_by_the_rule_about_them_where_the_pack_has_it(String pack, String rule) {
        String tags = TAGS.replace("lcj.yangli.gov.cn", "lyj.yangli.gov.cn");

        assertThat(found(pack, CARD, tags, FOOTER)).containsExactly("index.html:4:1 " + rule);
    }

    @Test
    void a_missing_tag_is_blamed_where_the_others_of_its_group_stand() {
        String include = "<!--#include virtual=\"/inc/meta.html\" -->\n";
        Page meta = Page.of("inc/meta.html", TAGS.replaceAll("(?m)^.*SiteIDCode.*\n", ""));

        assertThat(found("cn-national:2024.07", CARD, include, FOOTER, meta))
                .containsExactly("inc/meta.html:2:1 tags-site");
        assertThat(found("cn-national:2024.07", CARD, "", FOOTER)).containsExactly("index.html:2:1 tags-site");
    }

    @Test
    void an_address_that_a_page_names_as_its_own_is_blamed_where_it_stands() {
        String tags = TAGS + "<link rel=\"canonical\" href=\"http://lyj.yangli.gov.cn/\">\n";

        assertThat(found("cn-national:2024.07", CARD, tags, FOOTER))
                .containsExactly("index.html:6:1 links-retired-domain");
    }

    @Test
    void what_an_article_does_not_say_is_missed_on_the_page_and_not_in_the_footer() {
        String tags = TAGS + """
                <meta name="ArticleTitle" content="工作会议">
                <meta name="PubDate" content="2018-09-20 09:30">
                <meta name="ContentSource" content="办公室">
                """;
        Page article = Page.of("a.html", page("工作会议", tags, "<p>近日召开了会议。</p>\n"));

        assertThat(found("cn-national:2024.07", CARD, TAGS, FOOTER, article))
                .containsExactly("a.html:2:1 article-source", "a.html:2:1 article-time");
        assertThat(findings("cn-national:2024.07", CARD, TAGS, FOOTER, article))
                .extracting(finding -> finding.message(Locale.CHINA))
                .containsExactly("页面上没有来源", "页面上没有发布时间");
    }

    @Test
    void a_page_in_another_language_is_not_asked_for_what_is_written_in_Chinese() {
        String english = "<html><head><title>Forestry</title>\n"
                + TAGS.replace("样例市林业和草原局", "Yangli Forestry Bureau").replace("2100000099", "2100000098")
                + "</head><body>\n<div class=\"header\">Yangli Forestry Bureau</div>\n"
                + "<a href=\"http://lyj.yangli.gov.cn/english/\">Old pages</a>\n</body></html>\n";
        Page page = Page.of("english/index.html", english);
        SiteCard declared = CARD.toBuilder()
                .columnPages(List.of("*/index.html"))
                .otherLanguagePages(List.of("english/**"))
                .build();

        assertThat(found("cn-national:2024.07", declared, TAGS, FOOTER, page))
                .containsExactlyInAnyOrder(
                        "english/index.html:4:1 identity-site-id-code", "english/index.html:7:1 links-retired-domain");
    }

    /** What the whole pack finds in a footer, each as {@code rule seen}; without what it misses or asks. */
    private static List<String> wrong(SiteCard card, String footer) {
        ComplianceChecker checker = ComplianceChecker.builder()
                .pack(RulePacks.bundled(PackRef.parse("cn-national:2024.07")))
                .card(card)
                .asOf(LocalDate.of(2024, 9, 10))
                .build();
        Page home = Page.of("index.html", page("样例市林业和草原局", TAGS, "") + footer);
        return checker.check(Site.inMemory(home)).findings().stream()
                .filter(finding -> !(finding.rule().requirement() instanceof Requirement.Presence))
                .filter(finding -> !finding.ruleId().value().endsWith("-link"))
                .map(finding -> finding.ruleId() + " " + finding.evidence().seen())
                .toList();
    }

    private static SiteCard inRegion(String code) {
        return CARD.toBuilder().siteIdCode("").regionCode(code).build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    网站标识码：21010202999999            | site-id-code-other-number 21010202999999
                    网站标识码：1234567890                | placeholders 1234567890
                    网站标识码：3700000099                | site-id-code-region 3700000099
                    网站标识码：2103000099                | site-id-code-region-code 2103000099
                    网站标识码：210000009                 | site-id-code-format 210000009
                    吉ICP备05999999号                    | icp-number-region 吉ICP备05999999号
                    川ICP备05999999号                    | icp-number-format 川ICP备05999999号
                    吉ICP备XXXXXXXX号                    | placeholders 吉ICP备XXXXXXXX号
                    蜀公网安备51010402999999号            | police-number-letter 蜀公网安备51010402999999号
                    主办单位：某某市林业局                 | placeholders 某某市林业局
                    """)
    void one_number_that_is_wrong_is_found_once(String line, String finding) {
        SiteCard card = SiteCard.builder().regionCode("210000").build();
        // The tag and the code that stands there have to agree, where that is one.
        assertThat(wrong(card, "<div class=\"footer\"><p>" + line + "</p></div>").stream()
                        .filter(found -> !found.startsWith("identity-site-id-code ")))
                .containsExactly(finding);
    }

    @Test
    void a_number_that_is_no_code_does_not_make_the_tag_wrong() {
        String footer = "<div class=\"footer\"><p>网站标识码：21010202999999</p></div>";

        assertThat(wrong(SiteCard.empty(), footer)).containsExactly("site-id-code-other-number 21010202999999");
    }

    @Test
    void a_number_of_another_province_is_told_what_it_should_begin_with() {
        String footer = "<div class=\"footer\"><p>网站标识码：2100000099</p><p>吉ICP备05999999号</p></div>";

        assertThat(findings("cn-national:2024.07", inRegion("510000"), TAGS, footer))
                .isEmpty();
        assertThat(ComplianceChecker.builder()
                        .pack(RulePacks.bundled(PackRef.parse("cn-national:2024.07")))
                        .card(inRegion("510000"))
                        .asOf(LocalDate.of(2024, 9, 10))
                        .build()
                        .check(Site.inMemory(Page.of("index.html", page("样例市林业和草原局", TAGS, "") + footer)))
                        .findings()
                        .stream()
                        .filter(finding -> finding.ruleId().value().endsWith("-region"))
                        .map(finding -> finding.message(Locale.CHINA)))
                .containsExactlyInAnyOrder("与相关的编号、代码对不上，应为“51”", "与相关的编号、代码对不上，应为“蜀”");
    }
}
