package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Faults as they were found on real sites, rebuilt on sites written for this test, in {@code src/test/resources/field-cases}:
 * each is blamed on the line that a person edits, and nothing else is blamed.
 *
 * <p>A case is a folder {@code NN-what-is-wrong}, with NN its row in the list of real examples. It holds the files of the site,
 * perhaps {@code card.json}, and {@code expected.json}, all findings that fail or ask and weigh more than a note:
 *
 * <pre>{@code [ {"rule": "icp-number-format", "file": "index.html", "line": 22, "outcome": "FAILED"} ] }</pre>
 */
class FieldCasesTest {

    private static final Path ROOT = Path.of("src", "test", "resources", "field-cases");
    private static final Set<String> BESIDE = Set.of("card.json", "expected.json");
    private static final LocalDate AS_OF = LocalDate.of(2024, 9, 10);
    private static final int FEWEST = 13;

    @TestFactory
    List<DynamicTest> every_fault_is_blamed_where_it_stands_and_nothing_else_is() throws IOException {
        try (Stream<Path> folders = Files.list(Examples.basedir().resolve(ROOT))) {
            List<DynamicTest> cases = folders.sorted()
                    .map(folder -> dynamicTest(folder.getFileName().toString(), folder.toUri(), () -> judge(folder)))
                    .toList();
            assertThat(cases).hasSizeGreaterThanOrEqualTo(FEWEST);
            return cases;
        }
    }

    private static void judge(Path folder) throws IOException {
        Path card = folder.resolve("card.json");
        ComplianceChecker checker = ComplianceChecker.builder()
                .pack(RulePacks.bundled(RulePacks.newestBundled("cn-national")))
                .card(Files.exists(card) ? SiteCard.read(card) : SiteCard.empty())
                .asOf(AS_OF)
                .build();

        assertThat(checker.check(Site.inMemory(pages(folder))).findings().stream()
                        .filter(FieldCasesTest::counts)
                        .map(FieldCasesTest::line))
                .containsExactlyInAnyOrderElementsOf(expected(folder));
    }

    private static boolean counts(Finding finding) {
        return finding.severity() != Severity.NOTE && finding.outcome() != Outcome.NOT_MEASURABLE;
    }

    private static String line(Finding finding) {
        return finding.location().file() + ":" + finding.location().line() + " " + finding.ruleId() + " "
                + finding.outcome();
    }

    private static List<Page> pages(Path folder) throws IOException {
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!BESIDE.contains(name)) {
                    pages.add(new Page(name, Files.readAllBytes(file)));
                }
            }
        }
        return pages;
    }

    private static List<String> expected(Path folder) throws IOException {
        JsonNode list = JsonMapper.shared().readTree(Files.readString(folder.resolve("expected.json")));
        List<String> expected = new ArrayList<>();
        for (JsonNode each : list) {
            assertThat(each.propertyNames()).containsExactlyInAnyOrder("rule", "file", "line", "outcome");
            expected.add(each.get("file").asString() + ":" + each.get("line").asInt() + " "
                    + each.get("rule").asString() + " " + each.get("outcome").asString());
        }
        return expected;
    }
}
