package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExamplesTest {

    @TempDir
    Path place;

    private PackProject project;

    @BeforeEach
    void copy() {
        project = PackProject.in(place.resolve("office"));
    }

    @Test
    void a_page_alone_and_a_folder_are_examples_with_what_stands_beside_them() {
        project.write("rules/hotline-form/examples/passed-site/index.html", "<p>服务热线：12345</p>")
                .write("rules/hotline-form/examples/passed-site/b/c.html", "<p>c</p>")
                .write("rules/hotline-form/examples/passed-site/.DS_Store", "x")
                .beside("hotline-form", "passed-site.card", "{\"name\": \"样例市统计局\"}")
                .beside(
                        "hotline-form",
                        "passed-site.example",
                        "{\"asOf\": \"2018-10-08\", \"alsoTriggers\": [\"b\", \"a\"]}");

        List<Example> examples = Examples.read(project.place()).of(rule("hotline-form"));

        assertThat(examples)
                .extracting(Example::name)
                .containsExactly("failed-four-digits", "failed-second-of-two", "passed-five-digits", "passed-site");
        Example site = examples.get(3);
        assertThat(site.outcome()).isEqualTo(Outcome.PASSED);
        assertThat(site.files()).extracting(page -> page.path()).containsExactly("index.html", "b/c.html");
        assertThat(site.mainPage())
                .hasValueSatisfying(page -> assertThat(page.path()).isEqualTo("index.html"));
        assertThat(site.card().name()).isEqualTo("样例市统计局");
        assertThat(site.alsoTriggers()).containsExactly("a", "b");
        assertThat(site.day(rule("hotline-form"))).isEqualTo(LocalDate.of(2018, 10, 8));
    }

    @Test
    void an_archive_gives_the_same_examples_as_its_folder() throws IOException {
        Path zip = place.resolve("office.jar");
        try (Stream<Path> files = Files.walk(project.place());
                OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream entries = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(new ZipEntry("packs/office/"
                        + project.place().relativize(file).toString().replace('\\', '/')));
                entries.write(Files.readAllBytes(file));
            }
        }

        List<Example> ofFolder = Examples.read(project.place()).of(rule("footer-hotline"));
        List<Example> ofArchive = Examples.read(zip).of(rule("footer-hotline"));

        assertThat(ofArchive)
                .extracting(Example::name)
                .isEqualTo(ofFolder.stream().map(Example::name).toList());
        assertThat(ofArchive.get(0).mainPage().orElseThrow().content())
                .isEqualTo(ofFolder.get(0).mainPage().orElseThrow().content());
        assertThat(PackProof.of(zip, "office.jar").problems()).isEmpty();
    }

    @Test
    void a_rule_that_becomes_mandatory_later_than_the_usual_day_is_judged_on_that_day() {
        project.edit("rules/hotline-form/rule.json", "\"mandatory\": \"2018-10-01\"", "\"mandatory\": \"2027-01-01\"");

        Example example =
                Examples.read(project.place()).of(rule("hotline-form")).get(0);
        ExampleRun run = ExampleRun.of(example, pack());

        assertThat(example.day(rule("hotline-form"))).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(run.ok()).isTrue();
    }

    @Test
    void a_run_tells_outcome_findings_and_other_rules() {
        project.example("footer-hotline", "passed-four-digits", "<p>服务热线：1234</p>");

        Example example = Examples.read(project.place()).of(rule("footer-hotline")).stream()
                .filter(each -> each.name().equals("passed-four-digits"))
                .findFirst()
                .orElseThrow();
        ExampleRun run = ExampleRun.of(example, pack());

        assertThat(run.outcome()).contains(Outcome.PASSED);
        assertThat(run.hasTheOutcomeOfItsName()).isTrue();
        assertThat(run.others()).containsExactly("hotline-form");
        assertThat(run.findings()).isEmpty();
        assertThat(run.ok()).isFalse();
    }

    @Test
    void an_example_that_is_too_large_or_too_deep_is_refused() {
        project.write("rules/hotline-form/examples/passed-deep/" + "a/".repeat(14) + "index.html", "<p>服务热线：12345</p>");
        assertThatThrownBy(() -> Examples.read(project.place()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("too many folders in folders")
                .hasMessageContaining("passed-deep");
    }

    @Test
    void a_file_of_an_example_that_is_too_large_is_refused() {
        project.write("rules/hotline-form/examples/passed-large.html", "x".repeat((1 << 20) + 1));
        assertThatThrownBy(() -> Examples.read(project.place()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("passed-large.html");
    }

    @Test
    void a_folder_without_any_file_is_no_example(@TempDir Path other) throws IOException {
        Files.createDirectories(project.place().resolve("rules/hotline-form/examples/passed-empty"));
        assertThatThrownBy(() -> Examples.read(project.place()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("This example holds no page");
    }

    @Test
    void a_pack_without_the_rule_cannot_judge_an_example() {
        Example example =
                Examples.read(project.place()).of(rule("hotline-form")).get(0);
        RulePack other = RulePacks.bundled("cn-national", "2017.06");

        assertThatThrownBy(() -> ExampleRun.of(example, other))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("has no rule hotline-form");
    }

    @Test
    void rules_of_bundled_packs_have_their_examples_and_unknown_rules_have_none() {
        Rule footer =
                RulePacks.bundled("anshan", "2018.08").rule("footer-site-map").orElseThrow();
        List<String> names =
                Examples.bundled().of(footer).stream().map(Example::name).toList();
        assertThat(names).contains("passed-complete-footer");
        assertThat(Examples.read(project.place()).of(footer))
                .extracting(Example::name)
                .isEqualTo(names);
        assertThat(Examples.bundled().of(rule("hotline-form"))).isEmpty();
    }

    private Rule rule(String id) {
        return pack().rule(id).orElseThrow();
    }

    private RulePack pack() {
        return RulePacks.read(project.place());
    }
}
