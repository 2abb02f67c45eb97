package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;

/** Pages in another language lack on purpose what is asked of Chinese ones; unless a card says so, that is a question. */
class OtherLanguagesTest {

    private static final String TITLE = "Bureau of Statistics of Sample City";
    private static final String LIST = "<ul><li><a href='1.html'>Communique on the national economy</a> 2024-01-02</li>"
            + "<li><a href='2.html'>Press conference on the census</a> 2024-01-01</li></ul>";
    private static final String FOOTER =
            "<div class='footer'><p>Copyright Bureau of Statistics</p><p>辽ICP备05012345号</p></div>";

    private static List<Finding> found(SiteCard card, String title, String body) {
        String english = "<html lang='zh-CN'><head><title>" + title + "</title></head><body>" + body + "</body></html>";
        String chinese = "<html><head><title>样例市统计局</title></head><body><p>工作动态</p><div class='footer'><p>"
                + "主办单位：样例市统计局</p></div></body></html>";
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", "2024.07"))
                .card(card)
                .asOf(LocalDate.of(2024, 9, 10))
                .build()
                .check(Site.inMemory(Page.of("index.html", chinese), Page.of("en/index.html", english)))
                .findings()
                .stream()
                .filter(finding -> finding.pages().contains("en/index.html")
                        && (finding.ruleId().value().startsWith("footer-")
                                || finding.ruleId().value().startsWith("name-")
                                || finding.ruleId().value().startsWith("freshness-")))
                .toList();
    }

    private static List<Outcome> outcomes(String title, String body) {
        return found(SiteCard.builder().name("样例市统计局").build(), title, body).stream()
                .map(Finding::outcome)
                .distinct()
                .toList();
    }

    @Test
    void what_a_page_in_another_language_lacks_is_a_question() {
        assertThat(outcomes(TITLE, LIST + FOOTER)).containsExactly(Outcome.NEEDS_REVIEW);
        assertThat(found(SiteCard.empty(), TITLE, LIST + FOOTER).get(0).message(Locale.CHINA))
                .startsWith("这个页面看起来不是中文的，没有写明")
                .contains("otherLanguagePages");
    }

    @Test
    void a_page_that_the_card_declares_is_not_asked() {
        SiteCard card = SiteCard.builder().otherLanguagePages(List.of("en/**")).build();

        assertThat(found(card, TITLE, LIST + FOOTER)).isEmpty();
    }

    @Test
    void a_page_with_a_Chinese_title_or_Chinese_links_or_hardly_any_text_lacks_it() {
        String chinese = "<ul><li><a href='1.html'>样例市国民经济和社会发展统计公报发布</a></li>"
                + "<li><a href='2.html'>样例市第三次全国经济普查新闻发布会召开</a></li></ul>";

        assertThat(outcomes("样例市统计局 Bureau of Statistics", LIST + FOOTER)).contains(Outcome.FAILED);
        assertThat(outcomes(TITLE, LIST + chinese + chinese + FOOTER)).contains(Outcome.FAILED);
        assertThat(outcomes("index", FOOTER)).contains(Outcome.FAILED);
    }
}
