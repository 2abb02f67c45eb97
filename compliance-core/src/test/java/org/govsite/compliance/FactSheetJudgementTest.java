package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.report.ReportWriter;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts hold all that judgement needs: an office that kept them can judge them again without the site. */
class FactSheetJudgementTest {

    @ParameterizedTest
    @ValueSource(strings = {"fgw", "hbj", "tjj", "sthjj"})
    void facts_kept_as_json_are_judged_like_the_site_itself(String name) {
        ComplianceChecker checker = Examples.checker(name);
        try (Site site = Site.open(Examples.site(name))) {
            CheckResult direct = checker.check(site);
            FactSheet kept = FactSheet.parse(checker.observe(site).toJson());

            assertThat(direct.rules()).isNotEmpty();
            assertThat(ReportWriter.json().render(checker.judge(kept)))
                    .isEqualTo(ReportWriter.json().render(direct));
        }
    }
}
