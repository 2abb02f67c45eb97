package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;

/** A page that is more than a check may read is accused of nothing: what it lacks may stand in what was not read. */
class GivenUpPageTest {

    @Test
    void a_home_page_that_is_too_large_fails_no_rule() {
        CheckResult result = check(new Page("index.html", new byte[17 << 20]));

        assertThat(result.findings()).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.outcome()).as(finding.ruleId().value()).isEqualTo(Outcome.NOT_MEASURABLE);
            assertThat(finding.evidence().seen()).isEqualTo("too-large");
        });
        assertThat(result.homeMeasurable()).isFalse();
    }

    @Test
    void tags_of_a_page_that_was_given_up_cannot_be_seen() {
        CheckResult result = check(new Page("index.html", new byte[17 << 20]));

        assertThat(tags(result)).singleElement().satisfies(finding -> {
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("the page could not be read; whether it has the tags SiteName、SiteDomain、SiteIDCode"
                            + " cannot be seen");
            assertThat(finding.location()).hasToString("index.html");
        });
    }

    @Test
    void tags_that_includes_beyond_the_allowance_may_hold_cannot_be_seen() {
        String includes = "<!--#include virtual=\"a.inc\"-->".repeat(3000);

        CheckResult result = check(
                Page.of("index.html", "<html><head><title>x</title>" + includes + "</head></html>"),
                Page.of("a.inc", "<meta name=SiteName content=x>"));

        assertThat(tags(result)).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MEASURABLE);
            assertThat(finding.evidence().seen()).isEqualTo("too-much-nested");
            assertThat(finding.evidence().wanted()).isEqualTo("SiteDomain、SiteIDCode");
        });
    }

    @Test
    void tags_of_a_page_that_was_read_are_missing() {
        CheckResult result = check(Page.of("index.html", "<html><head><title>x</title></head><body>x</body></html>"));

        assertThat(tags(result)).extracting(Finding::outcome).containsExactly(Outcome.FAILED);
    }

    private static List<Finding> tags(CheckResult result) {
        return result.findings().stream()
                .filter(finding -> finding.ruleId().value().equals("tags-site"))
                .toList();
    }

    private static CheckResult check(Page... pages) {
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", "2019.04"))
                .asOf(LocalDate.of(2019, 5, 1))
                .build()
                .check(Site.inMemory(pages));
    }
}
