package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;

/** Which places of a site have a voice where it is compared what they say, and which have none. */
class IdentityVoicesTest extends IdentitySites {

    @Test
    void a_code_that_the_group_shares_on_purpose_is_declared_and_not_blamed() {
        List<Page> pages = site(TAG, FOOTER.replace("site_code=" + CODE, "site_code=" + OTHER));
        SiteCard card = CARD.toBuilder().groupSiteIdCodes(List.of(OTHER)).build();

        assertThat(found(card, pages)).isEmpty();
    }

    @Test
    void pages_of_one_piece_may_be_another_site_until_a_card_says_that_they_are_not() {
        Page sub = page("sub/index.html", TAG.replace(CODE, OTHER), FOOTER.replace(CODE, OTHER));
        List<Page> pages = site(TAG, FOOTER, sub);

        assertThat(found(SiteCard.empty(), pages))
                .containsExactly("WARNING sub/index.html:7:10 identity-site-id-code identity.other");
        assertThat(found(CARD, pages))
                .containsExactly("ERROR sub/index.html:7:10 identity-site-id-code identity.other");
    }

    @Test
    void text_of_an_article_about_another_site_says_nothing_of_this_one() {
        String text = "<p>乙网站标识码：2103000021，丙网站标识码：2103000033</p>";

        assertThat(found(CARD, site(TAG, FOOTER, page("c/1.html", TAG, text + INCLUDE))))
                .as("beside a footer that says the own code")
                .isEmpty();
        assertThat(found(CARD, site(TAG, FOOTER, page("c/1.html", TAG, text.replace("，", "，丁网站标识码：2103000044，")))))
                .as("a list")
                .isEmpty();
        assertThat(found(CARD, site(TAG, FOOTER, page("c/1.html", TAG, "<p>乙网站标识码：2103000021</p>"))))
                .as("the only code of a page without footer")
                .containsExactly("WARNING c/1.html:6:11 identity-site-id-code identity.other");
    }

    @Test
    void what_cannot_be_seen_has_no_voice() {
        Page blind = page("c/1.html", "", "<!--#include virtual=\"/inc/gone.html\" -->\n");

        CheckResult result =
                check(CARD, null, List.of(page("index.html", TAG, INCLUDE), Page.of("inc/footer.html", FOOTER), blind));

        assertThat(result.rules())
                .filteredOn(rule -> rule.rule().id().value().equals("identity-site-id-code"))
                .singleElement()
                .extracting(rule -> rule.pages().toString())
                .isEqualTo("{PASSED=1, INAPPLICABLE=1}");
    }

    @Test
    void comments_placeholders_and_malformed_values_have_no_voice() {
        String comment = "<!-- <p>网站标识码：2103000021</p> -->\n" + FOOTER;

        assertThat(found(CARD, site(TAG, comment))).isEmpty();
        assertThat(found(CARD, site(TAG.replace(CODE, "1234567890"), FOOTER))).isEmpty();
        assertThat(found(CARD, site(TAG, FOOTER.replace("网站标识码：2103000012", "网站标识码：210300001"))))
                .isEmpty();
    }

    @Test
    void a_pop_up_neither_votes_nor_is_blamed() {
        Page popUp = Page.of(
                "print/1.html",
                "<html><head><title>打印</title></head><body onload=\"window.print()\"><p>网站标识码：2103000021</p></body></html>");
        CheckResult result = check(CARD, null, site(TAG, FOOTER, popUp));

        assertThat(result.pageKinds()).hasToString("{DOCUMENT=3, FRAGMENT=1, POPUP=1}");
        assertThat(result.findings())
                .noneMatch(finding -> finding.ruleId().value().startsWith("identity-"));
    }

    @Test
    void names_and_domains_of_the_tags_are_compared_between_pages_where_the_card_does_not_say_them() {
        String tags =
                "<meta name=\"SiteName\" content=\"样例市统计局\">\n<meta name=\"SiteDomain\" content=\"tjj.a.gov.cn\">\n";
        Page other = page("c/1.html", tags.replace("统计局", "财政局").replace("tjj.", "czj."), INCLUDE);
        Page english = page("en/1.html", tags.replace("样例市统计局", "Bureau of Statistics"), INCLUDE);
        List<Page> pages = site(tags, FOOTER.replace("</div>", "<p>主办单位：样例市统计局</p>\n</div>"), other, english);

        assertThat(found(SiteCard.empty(), pages))
                .containsExactly(
                        "WARNING c/1.html:3:1 identity-name identity.other",
                        "WARNING c/1.html:4:1 identity-domain identity.other");
        assertThat(found(
                        SiteCard.builder().name("样例市统计局").domain("tjj.a.gov.cn").build(), pages))
                .as("then each page is compared with the card by other rules")
                .isEmpty();
    }

    @Test
    void a_page_that_is_declared_to_be_in_another_language_may_carry_its_own_name() {
        String tags = "<meta name=\"SiteName\" content=\"样例\">\n";
        Page other = page("ja/index.html", "<meta name=\"SiteName\" content=\"見本市統計局\">\n", FOOTER);

        assertThat(found(SiteCard.builder().otherLanguagePages(List.of("ja/**")).build(), site(tags, FOOTER, other)))
                .isEmpty();
    }

    @Test
    void the_order_of_pages_does_not_matter() {
        List<Page> pages = new ArrayList<>(
                site(TAG, FOOTER, page("c/1.html", TAG.replace(CODE, OTHER), INCLUDE), page("d.html", "", FOOTER)));
        List<String> found =
                findings(SiteCard.empty(), null, pages).toString().lines().toList();
        Collections.reverse(pages);

        assertThat(findings(SiteCard.empty(), null, pages).toString().lines()).isEqualTo(found);
    }
}
