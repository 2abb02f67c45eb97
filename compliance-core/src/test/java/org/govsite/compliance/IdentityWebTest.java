package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;

/** What a site says of itself is compared over all its places; the odd one out is blamed, with the edit that mends it. */
class IdentityWebTest extends IdentitySites {

    @Test
    void a_site_that_says_the_same_everywhere_has_no_finding() {
        assertThat(found(CARD, CARD, site(TAG, FOOTER))).isEmpty();
        assertThat(found(SiteCard.empty(), site(TAG, FOOTER))).isEmpty();
    }

    @Test
    void a_code_that_stands_alone_is_blamed_in_the_file_that_a_person_edits_whatever_number_of_pages_show_it() {
        List<Finding> findings =
                findings(CARD, null, site(TAG, FOOTER.replace("site_code=" + CODE, "site_code=" + OTHER)));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("inc/footer.html:5:4");
            assertThat(finding.pages()).containsExactly("index.html", "a/1.html", "b/1.html");
            assertThat(witnesses(finding))
                    .containsExactly(
                            "card:siteIdCode 2103000012 0 null",
                            "text:site-id-code 2103000012 3 inc/footer.html:2:10",
                            "tag:SiteIDCode 2103000012 3 index.html:3:1",
                            "attribute:site-id-code 2103000021 3 inc/footer.html:5:4 !");
            assertThat(finding.message(Locale.CHINA)).isEqualTo("与本站其余地方的“2103000012”不一致");
            assertThat(finding.fix(Locale.CHINA)).startsWith("把 inc/footer.html:5（找错入口）的“2103000021”改成“2103000012”。");
            assertThat(finding.fix(Locale.ENGLISH))
                    .startsWith("Change \"2103000021\" at inc/footer.html:5 (error-report entry) to \"2103000012\".");
        });
    }

    @Test
    void without_a_card_most_kinds_of_place_decide_each_with_one_voice() {
        // One text on one page counts as much as a tag on three; the entry decides.
        List<Page> pages = site(TAG.replace(CODE, OTHER), FOOTER);

        assertThat(found(SiteCard.empty(), pages))
                .containsExactly("ERROR index.html:3:1 identity-site-id-code identity.other");
    }

    @Test
    void two_places_alone_against_each_other_are_a_question_of_which_is_right() {
        String footer = FOOTER.replaceAll("<p>网站标识码.*\n", "");
        List<Finding> findings = findings(SiteCard.empty(), null, site(TAG.replace(CODE, OTHER), footer));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.evidence().reason()).isEqualTo("identity.tied");
            assertThat(finding.fix(Locale.CHINA))
                    .startsWith("核对哪个对，改成一样：inc/footer.html:4（找错入口）是“2103000012”，index.html:3（网页标签）是“2103000021”。");
        });
    }

    @Test
    void the_card_is_the_odd_one_out_where_two_other_kinds_of_place_agree_against_it() {
        SiteCard card = CARD.toBuilder().siteIdCode(OTHER).build();
        List<Finding> findings = findings(card, null, site(TAG, FOOTER));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.location()).hasToString("index.html:2:1");
            assertThat(finding.pages()).containsExactly("index.html");
            assertThat(finding.evidence().reason()).isEqualTo("identity.card");
            assertThat(finding.fix(Locale.CHINA))
                    .startsWith("把站点卡的 siteIdCode 由“2103000021”改成“2103000012”；站点卡是对的，就把 inc/footer.html:2（页面文字）、"
                            + "index.html:3（网页标签）、inc/footer.html:5（找错入口）改成“2103000021”。");
        });
    }

    @Test
    void the_card_counts_where_one_place_is_against_it_or_the_others_do_not_agree() {
        SiteCard card = CARD.toBuilder().siteIdCode(OTHER).build();
        String onlyText = FOOTER.replaceAll("(?m)^.*jiucuo.*\n", "");

        assertThat(found(card, site("", onlyText)))
                .containsExactly("ERROR inc/footer.html:2:10 identity-site-id-code identity.other");
        assertThat(found(card, site(TAG.replace(CODE, "2103000033"), FOOTER)))
                .containsExactly(
                        "ERROR inc/footer.html:2:10 identity-site-id-code identity.other",
                        "ERROR index.html:3:1 identity-site-id-code identity.other");
    }

    @Test
    void a_register_that_agrees_with_the_card_keeps_it_from_being_blamed() {
        SiteCard card = SiteCard.builder().siteIdCode(OTHER).build();

        assertThat(found(card, card, site(TAG, FOOTER)))
                .containsExactly("ERROR inc/footer.html:2:10 identity-site-id-code identity.other");
    }

    @Test
    void without_a_card_the_register_counts() {
        SiteCard entry = SiteCard.builder()
                .domain("www.a.gov.cn")
                .siteIdCode(OTHER)
                .policeNumber(POLICE)
                .build();
        String tags = "<meta name=\"SiteDomain\" content=\"www.a.gov.cn\">\n";

        assertThat(found(SiteCard.empty(), entry, site(tags, FOOTER)))
                .containsExactly("ERROR inc/footer.html:2:10 identity-site-id-code identity.other");
    }

    @Test
    void a_register_that_is_behind_is_a_warning_on_the_home_page() {
        SiteCard entry = CARD.toBuilder().icpNumber("辽ICP备05099999号-1").build();

        assertThat(found(CARD, entry, site(TAG, FOOTER)))
                .containsExactly("WARNING index.html:2:1 identity-icp-number identity.register");
    }

    @Test
    void a_footer_copied_from_another_site_is_one_finding_for_each_number() {
        String copied =
                FOOTER.replace(CODE, OTHER).replace("05012345", "05054321").replace("21030202000123", "21030202000321");
        Page foreign = page("c/1.html", TAG, copied);
        List<Finding> findings = findings(CARD, null, site(TAG, FOOTER, foreign));

        assertThat(findings)
                .extracting(finding -> finding.location() + " " + finding.ruleId())
                .containsExactly(
                        "c/1.html:7:10 identity-site-id-code",
                        "c/1.html:8:4 identity-icp-number",
                        "c/1.html:9:90 identity-police-number");
        assertThat(findings).allSatisfy(finding -> assertThat(finding.pages()).containsExactly("c/1.html"));
        assertThat(findings.get(0).fix(Locale.CHINA))
                .startsWith("把 c/1.html:7（页面文字）、c/1.html:10（找错入口）的“2103000021”改成“2103000012”。");
        assertThat(findings.get(2).fix(Locale.CHINA))
                .startsWith("把 c/1.html:9（页面文字）的“辽公网安备21030202000321号”改成“辽公网安备21030202000123号”。"
                        + "把 c/1.html:9（链接）的“21030202000321”改成“21030202000123”。");
    }

    @Test
    void one_template_with_another_number_is_blamed_in_its_include_and_not_on_its_pages() {
        String other = "<!--#include virtual=\"/inc/foot2.html\" -->\n";
        List<Page> pages = site(
                "",
                FOOTER,
                Page.of("inc/foot2.html", FOOTER.replace("05012345", "05012354")),
                page("c/1.html", "", other),
                page("c/2.html", "", other));

        assertThat(found(SiteCard.empty(), pages))
                .containsExactly("ERROR inc/foot2.html:3:4 identity-icp-number identity.other");
    }

    @Test
    void one_wrong_value_on_many_pages_names_three_places_and_counts_the_others() {
        Page[] pages = IntStream.range(0, 5)
                .mapToObj(n -> page("c/" + n + ".html", TAG.replace(CODE, OTHER), INCLUDE + "<p>" + n + "</p>"))
                .toArray(Page[]::new);

        assertThat(findings(CARD, null, site(TAG, FOOTER, pages)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pages()).hasSize(5);
                    assertThat(finding.fix(Locale.CHINA))
                            .startsWith("把 c/0.html:3（网页标签）、c/1.html:3（网页标签）、c/2.html:3（网页标签） 等 5 处的“");
                });
    }

    @Test
    void values_from_the_hundred_and_first_on_are_counted_in_one_finding() {
        Page[] pages = IntStream.range(0, 104)
                .mapToObj(n -> page("c/" + n + ".html", TAG.replace(CODE, "2103001" + (100 + n)), INCLUDE))
                .toArray(Page[]::new);
        List<Finding> findings = findings(CARD, null, site(TAG, FOOTER, pages));

        assertThat(findings).hasSize(101);
        assertThat(findings)
                .filteredOn(finding -> finding.evidence().reason().equals("identity.more"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.pages()).hasSize(4);
                    assertThat(finding.evidence().seen()).endsWith("…（4）");
                    assertThat(finding.message(Locale.CHINA)).isEqualTo("还有这些值与本站其余地方的“2103000012”不一致");
                    assertThat(finding.fix(Locale.CHINA)).startsWith("逐一改成“2103000012”。");
                });
    }

    @Test
    void the_main_part_of_an_ICP_number_is_compared_and_one_right_number_is_enough() {
        assertThat(found(CARD, site(TAG, FOOTER.replace("号-1", "号-7")))).isEmpty();
        assertThat(found(CARD, site(TAG, FOOTER.replace("</p>\n</div>", " 技术支持：甲公司 沪ICP备05000001号</p>\n</div>"))))
                .isEmpty();
        assertThat(found(CARD, site(TAG, FOOTER.replace("辽ICP备05012345号-1", "沪ICP备05000001号"))))
                .containsExactly("ERROR inc/footer.html:3:4 identity-icp-number identity.other");
    }

    @Test
    void the_number_in_the_link_to_the_police_is_compared_with_that_in_the_text() {
        List<Page> other = site(TAG, FOOTER.replace("recordcode=21030202000123", "recordcode=21030202000644"));
        List<Page> blank = site(TAG, FOOTER.replace("recordcode=21030202000123", "recordcode=%2021030202000123"));

        assertThat(found(SiteCard.empty(), other))
                .containsExactly("ERROR inc/footer.html:4:4 identity-police-number identity.tied");
        assertThat(found(CARD, other))
                .containsExactly("ERROR inc/footer.html:4:4 identity-police-number identity.other");
        assertThat(found(CARD, blank)).isEmpty();
    }
}
