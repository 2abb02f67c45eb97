package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.govsite.compliance.report.ReportWriter;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.RegisterEntry;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entry of a register a check finds: by the card, else by the home page. */
class RegisterLookupTest {

    private static final Register REGISTER = Register.parse("""
            [
              {"name": "甲", "siteIdCode": "2103000012", "domain": "jia.anshan.gov.cn"},
              {"name": "乙", "siteIdCode": "2103000025", "domain": "yi.anshan.gov.cn"}
            ]
            """, "register.json");

    private static final String TAGS = "<meta name=\"SiteIDCode\" content=\"2103000025\">";
    private static final String FOOTER = "<div class=\"footer\">网站标识码：2103000012</div>";

    private static CheckResult check(SiteCard card, String head, String body) {
        return ComplianceChecker.builder()
                .pack(Examples.pack())
                .card(card)
                .register(REGISTER)
                .asOf(Examples.AS_OF)
                .build()
                .check(Site.inMemory(Page.of(
                        "index.html",
                        "<html><head><title>x</title>" + head + "</head><body>" + body + "</body></html>")));
    }

    /** Whether a finding is the same with and without a register, which speaks where numbers are compared. */
    private static boolean hangsOnNothingElse(Finding finding) {
        return !finding.ruleId().value().equals("register-agreement")
                && !finding.ruleId().value().startsWith("identity-");
    }

    private static String found(SiteCard card, String head, String body) {
        return check(card, head, body)
                .registerEntry()
                .map(entry -> entry.card().name() + " by " + entry.matchedBy().json())
                .orElse("nothing");
    }

    @Test
    void the_card_decides_whatever_the_home_page_shows() {
        SiteCard card = SiteCard.builder().domain("jia.anshan.gov.cn").build();

        assertThat(found(card, TAGS, FOOTER)).isEqualTo("甲 by domain");
        assertThat(found(card.toBuilder().domain("no.gov.cn").build(), TAGS, FOOTER))
                .isEqualTo("nothing");
    }

    @Test
    void a_card_without_code_and_domain_name_leaves_the_word_to_the_site_tags() {
        SiteCard card = SiteCard.builder().name("甲").build();

        assertThat(found(card, TAGS, FOOTER)).isEqualTo("乙 by site-id-code");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meta name=\"SiteDomain\" content=\"jia.anshan.gov.cn\">",
                "<meta name=\"SITEDOMAIN\" content=\"http://JIA.anshan.gov.cn/\">",
                "<meta name=\"SiteIDCode\" content=\"\"><meta name=\"SiteDomain\" content=\"jia.anshan.gov.cn\">",
                "<meta name=\"SiteIDCode\" content=\"网站标识码\"><meta name=\"SiteDomain\" content=\"jia.anshan.gov.cn\">",
            })
    void the_tag_of_the_domain_name_counts_behind_that_of_the_code(String tags) {
        assertThat(found(SiteCard.empty(), tags, "")).isEqualTo("甲 by domain");
    }

    @Test
    void without_site_tags_the_code_that_the_home_page_shows_counts() {
        assertThat(found(SiteCard.empty(), "", FOOTER)).isEqualTo("甲 by site-id-code");
        assertThat(found(SiteCard.empty(), "", "<!-- " + FOOTER + " -->"))
                .as("what no visitor sees")
                .isEqualTo("nothing");
    }

    @Test
    void the_report_says_which_entry_was_found() {
        String report = ReportWriter.json().render(check(SiteCard.empty(), TAGS, ""));
        assertThat(report).contains("""
                  "register": {
                    "matchedBy": "site-id-code",
                    "name": "乙",
                    "siteIdCode": "2103000025",
                    "place": "register.json:3"
                  },
                """);
        assertThat(ReportWriter.json().render(check(SiteCard.empty(), "", ""))).contains("\"register\": null,");
    }

    @Test
    void without_a_register_nothing_is_looked_up_and_only_the_findings_that_need_it_are_missing() {
        CheckResult with = check(SiteCard.empty(), TAGS, FOOTER);
        CheckResult without = ComplianceChecker.builder()
                .pack(Examples.pack())
                .asOf(Examples.AS_OF)
                .build()
                .check(Site.inMemory(Page.of(
                        "index.html",
                        "<html><head><title>x</title>" + TAGS + "</head><body>" + FOOTER + "</body></html>")));

        assertThat(without.registerEntry()).isEmpty();
        assertThat(with.registerEntry()).get().extracting(RegisterEntry::line).isEqualTo(3);
        assertThat(with.findings())
                .filteredOn(RegisterLookupTest::hangsOnNothingElse)
                .isEqualTo(without.findings().stream()
                        .filter(RegisterLookupTest::hangsOnNothingElse)
                        .toList());
        assertThat(without.rules())
                .filteredOn(result -> !result.needs().isEmpty())
                .anySatisfy(result -> assertThat(result.needs()).containsExactly("register"));
    }
}
