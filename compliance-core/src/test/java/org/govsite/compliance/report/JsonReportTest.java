package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonReportTest {

    @Test
    void a_result_with_everything_in_it() throws IOException {
        Golden.assertMatches(ReportWriter.json().render(Samples.everything()), "report.json");
    }

    @Test
    void every_report_holds_to_the_published_schema() {
        CheckResult clean = Samples.clean();
        for (CheckResult result : List.of(
                Samples.everything(),
                clean,
                Samples.withFindings(clean, List.of(Samples.oddCode())),
                Samples.withFindings(clean, List.of(Samples.due(Severity.NOTE, LocalDate.of(2018, 10, 1)))),
                Samples.withDeadline(clean, null),
                Samples.beforeAnyRule(clean),
                Samples.withHome(clean, "", false),
                Samples.withPages(clean, 0, 0))) {
            assertThat(Schemas.errors(
                            "result-1.schema.json", ReportWriter.json().render(result)))
                    .isEmpty();
        }
    }

    @Test
    void who_says_what_of_the_site_is_told_with_place_pages_and_first_place() {
        JsonNode report =
                read(ReportWriter.json().render(Samples.withFindings(Samples.clean(), List.of(Samples.oddCode()))));
        assertThat(report.at("/findings/0/evidence/witnesses/0").toString())
                .isEqualTo("{\"place\":\"card:siteIdCode\",\"name\":{\"zh\":\"站点卡\",\"en\":\"site card\"},"
                        + "\"value\":\"2103000012\",\"pages\":0,\"first\":null,\"agrees\":true}");
        assertThat(report.at("/findings/0/evidence/witnesses/2/first").toString())
                .isEqualTo("{\"file\":\"tzgg/index.html\",\"line\":20,\"column\":1}");
        assertThat(report.at("/findings/0/evidence/witnesses/2/agrees").asBoolean())
                .isFalse();
    }

    @Test
    void a_finding_tells_the_day_from_which_it_is_an_error() {
        List<Finding> findings =
                List.of(Samples.due(Severity.WARNING, LocalDate.of(2018, 10, 1)), Samples.siteIdCode());
        JsonNode report = read(ReportWriter.json().render(Samples.withFindings(Samples.clean(), findings)));
        assertThat(report.at("/findings/0/dueDate").asString()).isEqualTo("2018-10-01");
        assertThat(report.at("/findings/1/dueDate").isNull()).isTrue();
    }

    @Test
    void the_schema_refuses_what_it_does_not_know() {
        String report = ReportWriter.json().render(Samples.clean());
        assertThat(Schemas.errors("result-1.schema.json", report.replace("\"zone\"", "\"zones\"")))
                .isNotEmpty();
        assertThat(Schemas.errors("result-1.schema.json", report.replace("\"passed\"", "\"green\"")))
                .isNotEmpty();
    }

    @Test
    void the_verdict_is_that_of_the_gate() {
        CheckResult result = Samples.withFindings(
                Samples.clean(), List.of(Samples.plain(Outcome.NEEDS_REVIEW, Severity.ERROR, "甲？", "a?")));
        assertThat(read(ReportWriter.json().render(result)).get("verdict").asString())
                .isEqualTo("passed");
        assertThat(read(ReportWriter.json(new Gate(true, 20)).render(result))
                        .get("verdict")
                        .asString())
                .isEqualTo("failed");
    }

    @Test
    void the_file_is_utf_8_with_line_feeds_even_when_a_site_holds_half_a_character(@TempDir Path folder)
            throws IOException {
        Finding odd = Samples.finding(
                Outcome.FAILED,
                Severity.ERROR,
                new Evidence("presence.absent", "a\ud83d\r\n\u001b", "", List.of()),
                new LocalizedText("甲", "a"),
                List.of("index.html"));
        Path file = folder.resolve("new/folder/report.json");
        ReportWriter.json().write(Samples.withFindings(Samples.clean(), List.of(odd)), file);
        String text = Files.readString(file, StandardCharsets.UTF_8);
        assertThat(text).doesNotContain("\r").doesNotContain("\u001b").endsWith("}\n");
        assertThat(read(text).at("/findings/0/evidence/seen").asString()).isEqualTo("a?\r\n\u001b");
    }

    private static JsonNode read(String json) {
        return new JsonMapper().readTree(json);
    }
}
