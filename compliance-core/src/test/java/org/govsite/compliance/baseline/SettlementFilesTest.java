package org.govsite.compliance.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.govsite.compliance.result.CheckResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three files: what is written is what the published schemas say, and what is wrong is told with its place. */
class SettlementFilesTest {

    private static final String WAIVER = WaiversTest.file(
            WaiversTest.waiver("footer-site-map", "{\"pages\": [\"**\"]}", "2018-09-01", "2018-12-31"));

    @TempDir
    Path folder;

    @Test
    void what_is_written_is_what_the_schemas_say() {
        CheckResult plain = SampleSite.usual().checked();

        assertThat(schemaErrors("baseline", Baseline.of(plain, "b.json").toJson()))
                .isEmpty();
        assertThat(schemaErrors(
                        "answers",
                        Answers.none("a.json")
                                .with(SampleSite.only(plain, SampleSite.MARK), true, "王科长", SampleSite.DAY, "看过")
                                .toJson()))
                .isEmpty();
        assertThat(schemaErrors("waivers", WAIVER)).isEmpty();
        assertThat(schemaErrors("waivers", WAIVER.replace("{\"pages\": [\"**\"]}", "{}")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "waivers/1 | waivers/2 | compliance-waivers.json:1:12 | 格式是 waivers/2",
                "{\"pages\": [\"**\"]} | {} | :2:38 | 没有写页面",
                "{\"pages\": [\"**\"]} | {\"pages\": [\"/a\"]} | :2: | 不是路径写法",
                "2018-12-31 | 2018-08-31 | :2: | 早于批准日期",
                "2018-12-31 | 31.12.2018 | :2: | 不是日期",
                "\"reason\" | \"reson\" | :2: | 是不是“reason”",
                "办公室主任 | '' | :2: | 文本是空的",
            })
    void what_is_wrong_is_told_with_its_place(String right, String wrong, String place, String what) {
        assertThatThrownBy(() -> Waivers.parse(WAIVER.replace(right, wrong), "compliance-waivers.json"))
                .isInstanceOf(SettlementException.class)
                .hasMessageContaining(place)
                .hasMessageContaining(what);
    }

    @Test
    void one_id_twice_is_refused() {
        String known = "{\"id\": \"a1\", \"rule\": \"footer-site-map\", \"outcome\": \"failed\"}";
        String twice = "{\"schema\": \"baseline/1\", \"recorded\": \"2018-09-10\", \"findings\": [" + known + ","
                + known + "]}";

        assertThatThrownBy(() -> Baseline.parse(twice, "b.json"))
                .isInstanceOf(SettlementException.class)
                .hasMessageContaining("“a1”写了两次");
    }

    @Test
    void a_file_that_is_not_there_is_a_clear_error() {
        assertThatThrownBy(() -> Waivers.read(folder.resolve("none.json"), "none.json"))
                .isInstanceOf(SettlementException.class)
                .hasMessageContaining("none.json")
                .hasMessageContaining("The file cannot be read");
    }

    @Test
    void a_byte_order_mark_and_a_schema_for_editors_are_taken() throws Exception {
        Path file = folder.resolve("w.json");
        Files.writeString(file, "\uFEFF" + WAIVER.replaceFirst("\\{", "{\"\\$schema\": \"waivers-1.schema.json\", "));

        assertThat(Waivers.read(file, "w.json").all()).hasSize(1);
    }

    private static List<String> schemaErrors(String name, String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Waivers.class.getResourceAsStream(name + "-1.schema.json"))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
