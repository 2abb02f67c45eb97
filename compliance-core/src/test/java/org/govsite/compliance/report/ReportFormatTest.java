package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFormatTest {

    private static final ReportFormat.View VIEW = new ReportFormat.View(Gate.STANDARD, Locale.CHINA, "target/site/");

    private static final String HOSTILE = "<b>|`@all` [x](http://evil.example.cn) ]]> %0A::error::";

    @Test
    void there_are_six_formats_each_with_a_file_of_its_own() {
        Map<String, ReportFormat> formats = ReportFormat.all();
        assertThat(formats.keySet()).containsExactly("gitlab", "html", "json", "junit", "markdown", "sarif");
        assertThat(formats.values().stream().map(ReportFormat::fileName)).doesNotHaveDuplicates();
        formats.values()
                .forEach(format -> assertThat(format.writer(VIEW).render(Samples.everything()))
                        .as(format.name())
                        .contains("网站标识码"));
    }

    @Test
    void sarif_holds_to_the_official_schema() throws IOException {
        CheckResult clean = Samples.clean();
        for (CheckResult result : List.of(
                Samples.everything(),
                clean,
                Samples.withFindings(clean, List.of(Samples.oddCode(), hostile())),
                Samples.beforeAnyRule(clean),
                Samples.withHome(clean, "", false),
                Samples.withPages(clean, 0, 0))) {
            assertThat(sarifErrors(render("sarif", result))).isEmpty();
        }
        assertThat(sarifErrors(render("sarif", clean).replace("\"results\"", "\"result\"")))
                .isNotEmpty();
    }

    @Test
    void sarif_says_what_fails_what_is_asked_and_by_what_a_finding_is_known_again() {
        JsonNode run = JsonMapper.shared()
                .readTree(render("sarif", Samples.everything()))
                .at("/runs/0");
        assertThat(run.at("/results/0/level").asString()).isEqualTo("error");
        assertThat(run.at("/results/0/partialFingerprints/complianceFinding~1v1")
                        .asString())
                .isEqualTo("a1b2c3");
        assertThat(run.at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("inc/footer.html");
        assertThat(run.at("/results/3/kind").asString()).isEqualTo("review");
        assertThat(run.at("/results/3/level").asString()).isEqualTo("none");
        assertThat(run.at("/results/4/kind").asString()).isEqualTo("open");
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/locations/0")
                        .toString())
                .contains("data/big.html");
    }

    @Test
    void sarif_writes_paths_as_addresses() {
        assertThat(SarifReport.uri("信息 公开/a%b#c.html"))
                .isEqualTo("%e4%bf%a1%e6%81%af%20%e5%85%ac%e5%bc%80/a%25b%23c.html");
    }

    @Test
    void junit_has_a_failed_test_for_each_rule_that_holds_the_site_back() throws Exception {
        Element suite = xml(render("junit", Samples.everything())).getDocumentElement();
        assertThat(suite.getAttribute("tests")).isEqualTo("3");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(3);
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("footer-site-id-code");
        assertThat(failure.getTextContent()).contains("inc/footer.html:14:3", "整改：");
    }

    @Test
    void junit_never_shows_a_site_that_could_not_be_judged_as_green() throws Exception {
        Element suite = xml(render("junit", Samples.withHome(Samples.clean(), "", false)))
                .getDocumentElement();
        assertThat(suite.getAttribute("errors")).isEqualTo("1");
        assertThat(suite.getElementsByTagName("error").getLength()).isEqualTo(1);
    }

    @Test
    void junit_skips_rules_that_are_not_in_force() throws Exception {
        Element suite =
                xml(render("junit", Samples.beforeAnyRule(Samples.clean()))).getDocumentElement();
        assertThat(suite.getAttribute("skipped")).isEqualTo("2");
    }

    @Test
    void markdown_is_a_summary_with_place_and_fix() throws IOException {
        Golden.assertMatches(render("markdown", Samples.everything()), "summary-zh.md");
    }

    @Test
    void what_a_site_says_stays_text_in_every_format() throws Exception {
        CheckResult result = Samples.withFindings(Samples.clean(), List.of(hostile()));
        assertThat(render("markdown", result))
                .contains("&lt;b\\>\\|\\`&#64;all\\` \\[x\\]\\(http://evil.example.cn\\)")
                .doesNotContain("<b>");
        assertThat(xml(render("junit", result)).getElementsByTagName("b").getLength())
                .isZero();
        assertThat(Console.gitHubLines(result, Locale.CHINA, "target/site/"))
                .singleElement()
                .asString()
                .startsWith("::error file=target/site/inc/footer.html,line=14,col=3,title=footer-site-id-code::<b>")
                .contains("%250A::error::")
                .doesNotContain("\n");
    }

    @Test
    void git_hub_shows_ten_findings_of_a_level() {
        CheckResult result = Samples.withFindings(Samples.clean(), Collections.nCopies(25, Samples.siteIdCode()));
        assertThat(Console.gitHubLines(result, Locale.ENGLISH, "")).hasSize(10);
    }

    @Test
    void git_lab_gets_paths_in_the_repository_and_a_severity_of_its_own() {
        JsonNode issues = JsonMapper.shared().readTree(render("gitlab", Samples.everything()));
        assertThat(issues.get(0).at("/location/path").asString()).isEqualTo("target/site/inc/footer.html");
        assertThat(issues.get(0).get("fingerprint").asString()).isEqualTo("a1b2c3");
        assertThat(issues.valueStream().map(issue -> issue.get("severity").asString()))
                .containsExactly("critical", "minor", "info", "info", "info");
    }

    private static Finding hostile() {
        return Samples.plain(Outcome.FAILED, Severity.ERROR, HOSTILE, HOSTILE);
    }

    private static String render(String format, CheckResult result) {
        return ReportFormat.all().get(format).writer(VIEW).render(result);
    }

    private static List<String> sarifErrors(String sarif) throws IOException {
        try (InputStream in = ReportFormatTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema, InputFormat.JSON)
                    .validate(sarif, InputFormat.JSON)
                    .stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
    }
}
