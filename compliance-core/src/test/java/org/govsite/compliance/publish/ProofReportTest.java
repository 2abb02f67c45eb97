package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.report.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProofReportTest {

    private PackProof proof;

    @BeforeEach
    void prove(@TempDir Path place) {
        proof = PackProject.in(place)
                .delete("rules/hotline-form/examples/failed-second-of-two.html")
                .edit("rules/footer-hotline/rule.json", "Write the hotline", "TODO the hotline")
                .example("hotline-form", "failed-five-digits", "<p>服务热线：54321</p>")
                .prove();
    }

    @Test
    void lines_read_like_those_of_a_compiler_in_chinese() {
        assertThat(text(Locale.CHINA, 20))
                .containsExactly(
                        "ERROR packs/office/rules/footer-hotline/rule.json:8:10 footer-hotline 起草时留下的“TODO”还没有填写；请写上真实内容",
                        "ERROR packs/office/rules/hotline-form/examples/failed-five-digits.html hotline-form 示例名称说结果是 failed，用 office:2018.10 判定却是 passed；请改正示例、名称或规则",
                        "WARNING packs/office/rules/hotline-form/rule.json:7:18 hotline-form 没有示例能发现这个改动：requirement.oneIsEnough 从 false 改为 true",
                        "ERROR office 2018.10：错误 2 项，提醒 0 项；变异得分 "
                                + ProofLines.percent(proof.score().share()) + " %（"
                                + proof.score().all()
                                + " 个改动中示例发现了 " + proof.score().killed() + " 个，另有 0 个可证明看不出差别）");
    }

    @Test
    void lines_read_like_those_of_a_compiler_in_english() {
        assertThat(text(Locale.ENGLISH, 20))
                .contains(
                        "ERROR packs/office/rules/footer-hotline/rule.json:8:10 footer-hotline \"TODO\" was left behind by the draft; write what it stands for",
                        "WARNING packs/office/rules/hotline-form/rule.json:7:18 hotline-form no example notices this change: requirement.oneIsEnough true instead of false");
    }

    @Test
    void what_is_over_the_limit_is_counted() {
        assertThat(text(Locale.ENGLISH, 1))
                .contains("INFO … and 1 more in the report file")
                .hasSize(4);
    }

    @Test
    void the_report_has_the_published_form(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("target/compliance/pack-verify.json");
        proof.write(file);

        String json = Files.readString(file);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(PackProof.class.getResourceAsStream("pack-verify-1.schema.json"))
                        .validate(json, InputFormat.JSON))
                .isEmpty();
        assertThat(json).contains("\"code\": \"example-outcome\"", "\"path\": \"requirement.oneIsEnough\"");
    }

    @Test
    void a_share_is_cut_and_not_rounded() {
        assertThat(ProofLines.percent(0.9499)).isEqualTo("94.9");
        assertThat(ProofLines.percent(0.95)).isEqualTo("95.0");
        assertThat(ProofLines.percent(1)).isEqualTo("100.0");
    }

    private List<String> text(Locale locale, int limit) {
        return proof.lines(locale, limit).stream().map(ProofReportTest::text).toList();
    }

    private static String text(Console.Line line) {
        return line.level() + " " + line.text();
    }
}
