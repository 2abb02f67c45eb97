package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every version of a folder is proved, and what it overrides; what two versions have in the same words is proved once. */
class PackVersionsProofTest {

    private static final String PLACE = "packs/office/";

    private PackProject project;

    @BeforeEach
    void copy(@TempDir Path place) {
        project = PackProject.in(place);
    }

    @Test
    void a_version_that_changes_nothing_adds_no_changes_to_be_noticed() {
        int before = project.prove().score().all();

        next("\"rectifyBy\": null");

        assertThat(project.prove().score().all()).isEqualTo(before);
        assertThat(project.prove().packs()).hasToString("[office:2018.10, office:2018.11]");
        assertThat(project.prove().summary(Locale.CHINA)).startsWith("office 2018.10、2018.11：错误 0 项");
    }

    @Test
    void a_rule_that_a_later_version_withdrew_is_proved_in_the_version_that_has_it() {
        next("\"withdraws\": [\"hotline-form\"]");
        assertThat(project.prove().problems()).isEmpty();
        assertThat(survivors()).isEmpty();

        project.delete("rules/hotline-form/examples/failed-second-of-two.html")
                .edit("rules/hotline-form/rule.json", "Write the hotline", "TODO the hotline");

        assertThat(survivors())
                .containsExactly(PLACE + "rules/hotline-form/rule.json:7:18 hotline-form requirement.oneIsEnough"
                        + " true instead of false (office:2018.10)");
        assertThat(project.problems("left-behind"))
                .containsExactly(PLACE + "rules/hotline-form/rule.json:8:10 hotline-form");
    }

    @Test
    void what_a_version_overrides_is_weakened_where_it_stands_and_what_was_before_too() {
        int before = project.prove().score().all();
        next("\"overrides\": {\"footer-hotline\": {\"applies\": {\"pages\": \"documents\"}}}");

        assertThat(project.prove().score().all()).isGreaterThan(before + 2);
        assertThat(survivors())
                .containsExactly(
                        PLACE + "rules/footer-hotline/rule.json:4:15 footer-hotline severity.documents"
                                + " WARNING instead of ERROR",
                        PLACE + "pack.json:14:60 footer-hotline applies.pages home instead of documents");

        project.edit("pack.json", "\"documents\"}}", "\"documents\"}, \"severity\": \"ERROR\"}");
        innerPage(project.place(), "footer-hotline");

        assertThat(survivors()).isEmpty();
    }

    @Test
    void what_a_lower_pack_overrides_of_a_parent_beside_it_is_tried_on_the_examples_of_the_parent(@TempDir Path both)
            throws IOException {
        PackProject.in(both.resolve("office")).edit("rules/hotline-form/rule.json", "\"ERROR\"", "\"WARNING\"");
        lower(both.resolve("city"), "office:2018.10", """
                "hotline-form": {"severity": {"home": "ERROR", "documents": "WARNING"}},
                "footer-hotline": {"applies": {"pages": "documents"}}
                """);

        PackProof proof = PackProof.of(both, "packs");

        assertThat(proof.problems()).isEmpty();
        assertThat(proof.score().survivors())
                .extracting(mutant -> mutant.place() + " " + mutant.line(Locale.ENGLISH))
                .containsExactly("packs/city/pack.json:6:41 footer-hotline applies.pages home instead of documents");

        innerPage(both.resolve("city"), "footer-hotline");

        assertThat(PackProof.of(both, "packs").problems()).isEmpty();
        assertThat(PackProof.of(both, "packs").score().survivors()).isEmpty();
    }

    @Test
    void an_example_of_an_overridden_rule_is_executed_and_a_rule_file_beside_it_is_a_stray(@TempDir Path both)
            throws IOException {
        PackProject.in(both.resolve("office"));
        Path city = both.resolve("city");
        lower(city, "office:2018.10", "\"footer-hotline\": {\"applies\": {\"pages\": \"documents\"}}");
        innerPage(city, "footer-hotline");
        Path examples = city.resolve("rules/footer-hotline/examples");
        Files.move(examples.resolve("failed-on-an-inner-page"), examples.resolve("passed-on-an-inner-page"));

        assertThat(PackProof.of(both, "packs").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("example-outcome"));

        Files.copy(
                both.resolve("office/rules/footer-hotline/rule.json"), city.resolve("rules/footer-hotline/rule.json"));

        assertThat(PackProof.of(both, "packs").problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.words().en()).contains("Nothing speaks of rules/footer-hotline/rule.json"));
    }

    @Test
    void what_a_lower_pack_overrides_of_a_bundled_one_is_tried_on_the_bundled_examples(@TempDir Path city)
            throws IOException {
        lower(city, "cn-national:2017.06", "\"footer-contact\": {\"severity\": \"ERROR\"}");

        PackProof proof = PackProof.of(city, "city");

        assertThat(proof.problems()).isEmpty();
        assertThat(proof.score().survivors()).isEmpty();
        assertThat(proof.score().killed()).isEqualTo(1);
    }

    private void next(String says) {
        project.edit("pack.json", "\"hotline-form\"]\n    }", """
                "hotline-form"]
                    },
                    {"version": "2018.11", "issued": "2018-11-01", "effective": "2018-11-01", "extends": "office:2018.10",
                     %s}""".formatted(says));
    }

    private List<String> survivors() {
        return project.prove().score().survivors().stream()
                .map(mutant -> mutant.place() + " " + mutant.line(Locale.ENGLISH))
                .toList();
    }

    private static void innerPage(Path pack, String rule) {
        try {
            Path example = pack.resolve("rules/" + rule + "/examples/failed-on-an-inner-page");
            Files.createDirectories(example);
            for (String page : List.of("index", "inner")) {
                Files.writeString(
                        example.resolve(page + ".html"), """
                        <!DOCTYPE html>
                        <html lang="zh-CN"><head><meta charset="UTF-8"><title>样例市统计局</title></head>
                        <body><div class="main"><p>样例市统计局发布本月数据。</p><a href="inner.html">数据</a></div>
                        <div class="footer"><p>%s</p></div></body></html>
                        """.formatted(page.equals("index") ? "服务热线：12345" : "样例市统计局"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lower(Path folder, String parent, String overrides) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("pack.json"), """
                {"format": 1, "id": "city", "title": {"zh": "样例县规则", "en": "Rules of a county"},
                 "issuer": {"zh": "样例县政府办公室", "en": "Office of the county"},
                 "versions": [{"version": "2018.11", "issued": "2018-11-01", "effective": "2018-11-01", "extends": "%s",
                               "overrides": {
                %s}}]}
                """.formatted(parent, overrides));
    }
}
