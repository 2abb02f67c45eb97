package org.govsite.compliance.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What sheets of one extractor hold and those of another do not. */
class FactSheetVersionsTest {

    @Test
    void a_newer_extractor_needs_a_newer_program() {
        int newer = FactSheet.EXTRACTOR + 1;
        assertThatThrownBy(() -> FactSheet.parse(
                        FactSheetJsonTest.small().toJson().replace("\"extractor\": 1", "\"extractor\": " + newer)))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("采集版本 " + newer + " 比本程序的 " + FactSheet.EXTRACTOR + " 新；请升级本程序")
                .hasMessageContaining("its extractor " + newer + " is newer than " + FactSheet.EXTRACTOR);
    }

    @Test
    void facts_tell_their_landmark_words_since_their_extractor_does() {
        FactSheet sheet = new FactSheet(4, List.of("来源"), List.of(), List.of(), new TreeMap<>());
        String json = sheet.toJson();

        assertThat(FactSheet.parse(json)).isEqualTo(sheet);
        assertThat(json).contains("\"words\": [");
        assertThat(FactSheetJsonTest.small().toJson()).doesNotContain("words");
        assertThatThrownBy(() -> FactSheet.parse(json.replace("\"words\"", "\"wrods\"")))
                .hasMessageContaining("unknown field \"wrods\"");
        assertThatThrownBy(() -> FactSheet.parse(
                        FactSheetJsonTest.small().toJson().replace("\"extractor\": 1", "\"extractor\": 4")))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("lacks \"words\"");
        assertThatThrownBy(() -> FactSheet.parse(json.replace("\"extractor\": 4", "\"extractor\": 3")))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("has \"words\"");
    }

    @Test
    void the_published_schema_takes_every_sheet_and_refuses_what_is_none() {
        assertThat(schemaErrors(FactSheetJsonTest.everything().toJson())).isEmpty();
        assertThat(schemaErrors(FactSheetJsonTest.small().toJson())).isEmpty();
        assertThat(schemaErrors(new FactSheet(4, List.of("来源"), List.of(), List.of(), new TreeMap<>()).toJson()))
                .isEmpty();
        assertThat(schemaErrors(FactSheetJsonTest.small().toJson().replace("\"extractor\": 1", "\"extractor\": 4")))
                .isNotEmpty();
        assertThat(schemaErrors(FactSheetJsonTest.small().toJson().replace("\"block\": 1, ", "")))
                .isNotEmpty();
        assertThat(schemaErrors(FactSheetJsonTest.small().toJson().replace("\"title\": \"首页\",", "")))
                .isNotEmpty();
        assertThat(schemaErrors(
                        FactSheetJsonTest.small().toJson().replace("\"kind\": \"footer\"", "\"kind\": \"foot\"")))
                .isNotEmpty();
    }

    private static List<?> schemaErrors(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(FactSheet.class.getResourceAsStream("facts-1.schema.json"))
                .validate(json, InputFormat.JSON);
    }
}
