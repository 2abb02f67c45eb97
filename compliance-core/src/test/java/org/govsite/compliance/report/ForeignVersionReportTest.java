package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.EffectiveRules;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignVersionReportTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final String SENTENCE =
            "规则包 cn-national:2026.02 用的是内置规则包的编号，但不是内置的版本，来自 office.jar；与内置的 cn-national:2024.07 相比，撤销 1 项：footer-contact";

    @TempDir
    Path folder;

    private RulePack pack;

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve("pack.json"), """
                {"format": 1, "id": "cn-national", "title": {"zh": "规则", "en": "Rules"}, "issuer": {"zh": "某办", "en": "Office"},
                 "versions": [{"version": "2026.02", "issued": "2026-02-01", "effective": "2026-02-01",
                               "extends": "cn-national:2024.07", "withdraws": ["footer-contact"]}]}
                """);
        pack = RulePacks.read(List.of(new PackSource(folder, "office.jar")), new PackRef("cn-national", "2026.02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "junit", "markdown", "sarif"})
    void every_report_says_which_version_is_not_the_bundled_one_and_what_it_takes_away(String format) {
        ReportFormat.View view = new ReportFormat.View(Gate.STANDARD, Locale.CHINA, "");

        assertThat(ReportFormat.all().get(format).writer(view).render(result())).contains(SENTENCE);
    }

    @Test
    void the_reports_for_programs_hold_it_as_the_schemas_say() {
        CheckResult result = result();

        String report = ReportWriter.json().render(result);
        String rules = RulesWriter.json().render(new EffectiveRules(pack, DAY, null));

        assertThat(Schemas.errors("result-1.schema.json", report)).isEmpty();
        assertThat(Schemas.errors("rules-1.schema.json", rules)).isEmpty();
        assertThat(List.of(report, rules))
                .allSatisfy(json -> assertThat(json.replaceAll("\\s+", ""))
                        .contains(
                                "\"foreign\":[{\"id\":\"cn-national\",\"version\":\"2026.02\",\"from\":\"office.jar\","
                                        + "\"bundled\":{\"id\":\"cn-national\",\"version\":\"2024.07\"},"
                                        + "\"withdrawn\":[\"footer-contact\"],\"loosened\":[]}]"));
    }

    private CheckResult result() {
        return ComplianceChecker.builder()
                .pack(pack)
                .asOf(DAY)
                .build()
                .check(Site.inMemory(List.of(Page.of("index.html", "<title>某局</title><p>某局</p>"))));
    }
}
