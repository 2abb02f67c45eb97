package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Explanation;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Mending;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;

/** What is tried to mend a finding, and what is told of it when nothing did. */
class ExplainTrialsTest {

    private static final SiteCard CARD = SiteCard.builder()
            .name("样例市统计局")
            .domain("tjj.yangli.gov.cn")
            .siteIdCode("2100000099")
            .icpNumber("辽ICP备05999999号-1")
            .build();

    private static final ComplianceChecker CHECKER = ComplianceChecker.builder()
            .pack(RulePacks.bundled("cn-national", "2018.09"))
            .card(CARD)
            .asOf(LocalDate.of(2018, 9, 10))
            .build();

    private static String page(String title, String rest) {
        return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"UTF-8\"><title>" + title
                + "</title></head>\n"
                + "<body><div class=\"header\"><h1>样例市统计局</h1></div><div class=\"main\"><p>样例市统计局的网站。</p></div>\n"
                + rest + "</body></html>\n";
    }

    private static String footer(String more) {
        return page("样例市统计局", "<div class=\"footer\">\n<p>主办单位：样例市统计局</p>\n" + more + "</div>");
    }

    private static List<Finding> findings(Page... pages) {
        return CHECKER.check(Site.inMemory(pages)).findings();
    }

    private static Explanation explained(String rule, Page... pages) {
        Finding finding = findings(pages).stream()
                .filter(each -> each.ruleId().value().equals(rule))
                .findFirst()
                .orElseThrow();
        return CHECKER.explain(Site.inMemory(pages), finding.id());
    }

    private static String text(Explanation explanation, Locale locale) {
        return Console.lines(explanation, locale).stream()
                .map(Console.Line::text)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void letters_that_are_two_in_lower_case_do_not_shift_the_place_of_an_edit() {
        String html = page("样例市统计局", "<p>" + "\u0130".repeat(60) + "</p>");

        assertThat(explained("footer-site-id-code", Page.of("index.html", html))
                        .finding()
                        .pages())
                .containsExactly("index.html");
    }

    @Test
    void an_address_of_any_length_in_the_header_does_no_harm() {
        String html = footer("").replace("<h1>", "<h1><a href=\"" + "../".repeat(100_000) + "\">样例市统计局</a>");
        ComplianceChecker withoutCard = ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", "2018.09"))
                .asOf(LocalDate.of(2018, 9, 10))
                .build();

        assertThat(withoutCard
                        .proposeCard(Site.inMemory(Page.of("index.html", html)))
                        .entries())
                .anySatisfy(entry -> assertThat(entry.key()).isEqualTo("name"));
    }

    @Test
    void when_no_edit_does_the_nearest_is_told_with_what_speaks_against_it() {
        Page page = Page.of("index.html", footer("<p><img src=\"images/dzjg.png\"></p>\n"));
        Explanation asked = explained("footer-party-gov-mark", page);
        Mending.Nearest nearest = asked.mending().nearest().orElseThrow();

        assertThat(asked.mending().status()).isEqualTo(Mending.Status.NOT_MENDED);
        assertThat(asked.mending().tried()).isPositive();
        assertThat(nearest.against()).isNotEmpty();
        assertThat(text(asked, Locale.CHINA))
                .contains("最接近的改法（不能照着改）：", nearest.gone() ? "改后此项没有了，但新出现" : "改后此项仍在：")
                .contains(nearest.against().get(0).ruleId() + "：");
        assertThat(text(asked, Locale.ENGLISH)).contains("the nearest of them (not one to make): ");
    }

    @Test
    void a_value_that_is_wanting_is_told_alone() {
        Explanation failed = explained("footer-police-number", Page.of("index.html", footer("")));

        assertThat(failed.mending().wanting()).containsExactly("policeNumber");
        assertThat(text(failed, Locale.CHINA)).contains("policeNumber").doesNotContain("最接近的改法");
    }

    @Test
    void a_finding_that_only_changes_its_state_is_no_new_one() {
        Known absent = new Known(findings(Page.of("index.html", footer(""))));
        List<Finding> inComment = findings(Page.of("index.html", footer("<!-- 网站标识码：2100000099 -->")));

        assertThat(inComment).extracting(each -> each.evidence().reason()).contains("presence.inert");
        assertThat(absent.came(inComment)).isEmpty();
    }

    @Test
    void a_finding_that_is_on_further_pages_or_becomes_a_breach_is_a_new_one() {
        String whole = footer("<p>网站标识码：2100000099</p>\n");
        Known one = new Known(findings(Page.of("index.html", footer("")), Page.of("a.html", whole)));
        List<Finding> both = findings(Page.of("index.html", footer("")), Page.of("a.html", footer("")));
        Known asked = new Known(findings(Page.of("index.html", footer("<p><img src=\"images/dzjg.png\"></p>\n"))));

        assertThat(one.came(both)).extracting(each -> each.ruleId().value()).contains("footer-site-id-code");
        assertThat(asked.came(findings(Page.of("index.html", footer("")))))
                .extracting(each -> each.ruleId().value())
                .contains("footer-party-gov-mark");
    }

    @Test
    void a_title_that_names_another_body_is_not_made_to_name_two() {
        CheckResult result = CHECKER.check(Site.inMemory(Page.of("index.html", page("样例市财政局门户网站", ""))));
        Explanation failed = explained("name-title", Page.of("index.html", page("样例市财政局门户网站", "")));

        assertThat(result.finding(failed.finding().id()).evidence().seen()).isEqualTo("样例市财政局门户网站");
        assertThat(failed.mending().edit().orElseThrow().after())
                .contains("样例市统计局")
                .doesNotContain("样例市财政局");
    }

    @Test
    void how_many_characters_differ_is_told_of_values_only() {
        String html = footer("<p>网站标识码：2100000098</p>\n")
                .replace("<title>", "<meta name=\"SiteIDCode\" content=\"2100000099\"><title>");

        List<String> told = findings(Page.of("index.html", html)).stream()
                .map(finding -> CHECKER.explain(Site.inMemory(Page.of("index.html", html)), finding.id()))
                .map(explanation ->
                        explanation.finding().rule().requirement().kind() + " " + text(explanation, Locale.CHINA))
                .filter(text -> text.contains("个字符，从第"))
                .toList();

        assertThat(told)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text)
                        .matches("(?s)(identity|agreement|value-format).*")
                        .contains("“2100000098”与应有的“2100000099”差 1 个字符，从第 10 个字符起不同"));
    }
}
