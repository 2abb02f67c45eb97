package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.report.ReportWriter;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A province makes the site tags mandatory, for portals half a year before the others, and deprecates the rule later. */
class DatesOfKindsTest {

    private static final PackRef PROVINCE = new PackRef("province", "2018.09");
    private static final LocalDate PORTALS = LocalDate.of(2018, 10, 1);
    private static final LocalDate OTHERS = LocalDate.of(2019, 4, 1);

    @TempDir
    Path folder;

    @Test
    void a_rule_fails_the_sites_of_a_kind_from_their_day_on_and_not_a_day_before() throws IOException {
        assertThat(severity(SiteKind.PORTAL, PORTALS.minusDays(1))).isEqualTo(Severity.WARNING);
        assertThat(severity(SiteKind.PORTAL, PORTALS)).isEqualTo(Severity.ERROR);
        for (SiteKind kind : new SiteKind[] {SiteKind.DEPARTMENT, null}) {
            assertThat(severity(kind, PORTALS)).isEqualTo(Severity.WARNING);
            assertThat(severity(kind, OTHERS.minusDays(1))).isEqualTo(Severity.WARNING);
            assertThat(severity(kind, OTHERS)).isEqualTo(Severity.ERROR);
        }
    }

    @Test
    void a_finding_of_a_deprecated_rule_names_the_rule_that_takes_its_place() throws IOException {
        CheckResult before = check(SiteKind.PORTAL, LocalDate.of(2019, 5, 31));
        CheckResult after = check(SiteKind.PORTAL, LocalDate.of(2019, 6, 1));

        assertThat(log(before, Locale.CHINA)).contains("tags-site ").doesNotContain("取代");
        assertThat(log(after, Locale.CHINA)).contains("    这条规则自 2019-06-01 起由 tags-exact 取代，撤销之前仍然有效\n");
        assertThat(log(after, Locale.ENGLISH))
                .contains(
                        "    since 2019-06-01 rule tags-exact takes the place of this one, which counts until it is withdrawn\n");
        assertThat(ReportWriter.json(Gate.STANDARD).render(after))
                .contains("\"siteKind\": \"portal\"")
                .contains("\"digest\": \"" + after.pack().digest() + "\"")
                .contains("\"replacedBy\": \"tags-exact\"");
    }

    @Test
    void the_first_day_of_a_pack_is_told_for_the_kind_of_site() throws IOException {
        CheckResult portal = check(SiteKind.PORTAL, LocalDate.of(2017, 1, 1));

        assertThat(portal.rules()).allMatch(rule -> rule.phase() == null);
        assertThat(log(portal, Locale.CHINA)).contains("从 2017-03-01 起才可用");
        assertThat(log(check(SiteKind.DEPARTMENT, LocalDate.of(2017, 1, 1)), Locale.CHINA))
                .contains("从 2017-06-08 起才可用");
    }

    private Severity severity(@Nullable SiteKind kind, LocalDate day) throws IOException {
        return check(kind, day).findings().stream()
                .filter(finding -> finding.ruleId().value().equals("tags-site"))
                .findFirst()
                .orElseThrow()
                .severity();
    }

    private CheckResult check(@Nullable SiteKind kind, LocalDate day) throws IOException {
        Path file = folder.resolve("province/pack.json");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                {"format": 1, "id": "province", "title": {"zh": "省规则", "en": "Rules of a province"},
                 "issuer": {"zh": "某省办公厅", "en": "office of a province"},
                 "versions": [{"version": "2018.09", "issued": "2018-09-01", "effective": "2018-09-01",
                   "extends": "cn-national:2017.06", "overrides": {"tags-site": {
                     "phases": {"mandatory": "2019-04-01",
                                "siteKinds": {"portal": {"announced": "2017-03-01", "mandatory": "2018-10-01"}}},
                     "deprecated": {"since": "2019-06-01", "replacedBy": "tags-exact"}}}}]}
                """);
        return ComplianceChecker.builder()
                .pack(RulePacks.read(folder, PROVINCE))
                .card(SiteCard.builder().kind(kind).build())
                .asOf(day)
                .build()
                .check(Site.inMemory(Page.of(
                        "index.html",
                        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>某市统计局</title></head>"
                                + "<body><p>要闻</p></body></html>")));
    }

    private static String log(CheckResult result, Locale locale) {
        StringBuilder log = new StringBuilder();
        Console.lines(result, new Console.View(locale, Gate.STANDARD, "site", "report.json", "", 20))
                .forEach(line -> log.append(line.text()).append('\n'));
        return log.toString();
    }
}
