package org.govsite.compliance.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.report.ReportFormat;
import org.govsite.compliance.report.ReportWriter;
import org.govsite.compliance.result.CheckResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever people have settled, and what is wrong with their files, stands in every report. */
class SettledReportsTest {

    private static final CheckResult RESULT = settled();

    private static CheckResult settled() {
        CheckResult plain = SampleSite.usual().checked();
        Answers answers = Answers.none("compliance-answers.json")
                .with(SampleSite.only(plain, SampleSite.MARK), true, "王科长", SampleSite.DAY, "右下角是蓝色标识");
        Waivers waivers = WaiversTest.waivers(
                WaiversTest.waiver(SampleSite.NO_SITE_MAP, "{\"pages\": [\"**\"]}", "2018-09-01", "2018-12-31"),
                WaiversTest.waiver("footer-organizer", "{\"pages\": [\"**\"]}", "2018-09-01", "2018-12-31"));
        Settling before = Settling.inOrder(List.of(answers, waivers));
        Baseline baseline = Baseline.of(before.settle(plain), "compliance-baseline.json");
        return Settling.inOrder(List.of(before, baseline)).settle(plain);
    }

    static Stream<ReportFormat> formats() {
        return ReportFormat.all().values().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formats")
    void every_format_tells_of_waiver_answer_and_baseline_and_of_the_waiver_that_matches_nothing(ReportFormat format) {
        String report = render(format);

        assertThat(report).contains("办公室主任", "样政办函〔2018〕3号", "王科长", "右下角是蓝色标识").contains("footer-organizer 的豁免没有对应的问题");
        assertThat(report).as("the day of the baseline").contains("2018-09-10");
    }

    @Test
    void the_console_and_the_lines_for_github_do_so_too() {
        String console = Stream.concat(
                        Console.lines(
                                        RESULT,
                                        new Console.View(Locale.CHINA, Gate.STANDARD, "site", "report.html", "", 20))
                                .stream()
                                .map(Console.Line::text),
                        Console.gitHubLines(RESULT, Locale.CHINA, "").stream())
                .reduce("", (one, other) -> one + "\n" + other);

        assertThat(console)
                .contains("已豁免至 2018-12-31（办公室主任批准，样政办函〔2018〕3号）：网站改版")
                .contains("人工确认符合（王科长，2018-09-10）：右下角是蓝色标识")
                .contains("已在基线中（2018-09-10）")
                .contains("compliance-waivers.json:3:1 footer-organizer 的豁免没有对应的问题；请删去这一项")
                .contains("::error file=compliance-waivers.json,line=3,col=1,title=waiver-unused::");
    }

    @Test
    void the_data_holds_to_its_schemas() throws Exception {
        assertThat(errors(ReportWriter.class.getResourceAsStream("result-1.schema.json"), "json"))
                .isEmpty();
        assertThat(errors(SettledReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"), "sarif"))
                .isEmpty();
    }

    @Test
    void sarif_says_of_each_result_whether_the_baseline_knows_it_and_whether_it_is_suppressed() {
        JsonNode results = new JsonMapper()
                .readTree(render(ReportFormat.all().get("sarif")))
                .at("/runs/0/results");

        assertThat(results).isNotEmpty();
        for (JsonNode result : results) {
            boolean answered = result.at("/ruleId").asString().equals(SampleSite.MARK);
            boolean waived = result.at("/ruleId").asString().equals(SampleSite.NO_SITE_MAP);
            assertThat(result.at("/baselineState").asString()).isEqualTo(answered || waived ? "new" : "unchanged");
            assertThat(result.at("/suppressions/0/status").asString()).isEqualTo("accepted");
        }
    }

    private static List<String> errors(InputStream schema, String format) throws Exception {
        try (schema) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema)
                    .validate(render(ReportFormat.all().get(format)), InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static String render(ReportFormat format) {
        return format.writer(new ReportFormat.View(Gate.STANDARD, Locale.CHINA, ""))
                .render(RESULT);
    }
}
