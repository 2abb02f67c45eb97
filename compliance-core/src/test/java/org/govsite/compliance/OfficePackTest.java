package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;

/** The pack of an office, which orders a new column and a new footer item by data alone, over a site that lacks both. */
class OfficePackTest {

    private static final Path PACKS = Path.of("../examples/office-pack/src/main/resources/packs");
    private static final Path SITE = Path.of("../examples/office-site");
    private static final PackRef OCTOBER = new PackRef("yangli", "2018.10");
    private static final LocalDate MANDATORY = LocalDate.of(2018, 11, 1);

    @Test
    void the_new_duties_fail_the_site_on_the_day_they_become_mandatory_and_not_a_day_before() {
        assertThat(findings(OCTOBER, LocalDate.of(2018, 10, 7))).isEmpty();
        assertThat(findings(OCTOBER, LocalDate.of(2018, 10, 8)))
                .containsExactly(
                        "NOTE column-business 2018-11-01",
                        "NOTE column-business-weekly 2018-11-01",
                        "NOTE footer-accessibility-entry 2018-11-01");
        assertThat(findings(OCTOBER, MANDATORY.minusDays(1)))
                .containsExactly(
                        "WARNING column-business 2018-11-01",
                        "WARNING column-business-weekly 2018-11-01",
                        "WARNING footer-accessibility-entry 2018-11-01");
        assertThat(findings(OCTOBER, MANDATORY))
                .containsExactly(
                        "ERROR column-business -",
                        "ERROR column-business-weekly -",
                        "ERROR footer-accessibility-entry -");
    }

    @Test
    void the_version_before_knows_nothing_of_them() {
        assertThat(findings(new PackRef("yangli", "2018.09"), MANDATORY)).isEmpty();
    }

    private static List<String> findings(PackRef ref, LocalDate asOf) {
        try (Site site = Site.open(SITE.resolve("site"))) {
            CheckResult result = ComplianceChecker.builder()
                    .pack(RulePacks.read(PACKS, ref))
                    .card(SiteCard.read(SITE.resolve("site-card.json")))
                    .asOf(asOf)
                    .build()
                    .check(site);
            return result.findings().stream().map(OfficePackTest::told).sorted().toList();
        }
    }

    private static String told(Finding finding) {
        assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
        return finding.severity() + " " + finding.ruleId() + " "
                + finding.dueDate().map(LocalDate::toString).orElse("-");
    }
}
