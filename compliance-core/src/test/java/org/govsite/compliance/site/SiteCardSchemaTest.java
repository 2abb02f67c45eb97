package org.govsite.compliance.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schema and the reader say the same. */
class SiteCardSchemaTest {

    private static final JsonNode SCHEMA = schema();

    private static JsonNode schema() {
        InputStream in = SiteCard.class.getResourceAsStream("site-card-1.schema.json");
        return new JsonMapper().readTree(in);
    }

    @Test
    void every_key_known_to_one_is_known_to_the_other() {
        TreeSet<String> inSchema = new TreeSet<>(SCHEMA.get("properties").propertyNames());

        assertThat(inSchema.remove("$schema")).isTrue();
        assertThat(inSchema).isEqualTo(SiteCard.keys());
        assertThat(SCHEMA.get("additionalProperties").booleanValue()).isFalse();
    }

    @Test
    void every_key_is_of_the_same_type_in_both() {
        for (CardKey key : CardKey.values()) {
            JsonNode property = SCHEMA.get("properties").get(key.json());
            String type = property.has("type")
                    ? property.get("type").stringValue()
                    : property.get("$ref").stringValue();
            String wanted = switch (key.shape()) {
                case TEXT, KIND -> "string";
                case LIST -> "#/$defs/list";
                case PATHS -> "#/$defs/paths";
            };
            assertThat(type).as(key.json()).isEqualTo(wanted);
        }
    }

    @Test
    void every_key_is_explained_in_both_languages_with_an_example() {
        for (Map.Entry<String, JsonNode> property : SCHEMA.get("properties").properties()) {
            JsonNode value = property.getValue();
            for (String text : new String[] {"title", "description"}) {
                assertThat(value.get(text).stringValue())
                        .as(property.getKey())
                        .matches("(?s).*\\p{IsHan}.* / [A-Za-z].*");
            }
            String example = value.get("examples").get(0).toString();
            String card = "{\"" + property.getKey() + "\": " + example + "}";
            assertThat(errors(card)).as(card).isEmpty();
            assertThat(SiteCard.parse(card, "example").toString())
                    .as(card)
                    .contains(property.getKey().equals("$schema") ? "{}" : property.getKey());
        }
    }

    @Test
    void the_kinds_are_those_of_the_program() {
        JsonNode words = SCHEMA.at("/properties/kind/anyOf/0/enum");

        assertThat(words.valueStream().map(JsonNode::stringValue))
                .containsExactlyInAnyOrderElementsOf(SiteKind.words());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\": \"鞍山\"}",
                "{\"name\": \"\"}",
                "{\"$schema\": \"x\"}",
                "{\"kind\": \"\"}",
                "{\"kind\": \" portal \"}",
                "{\"kind\": \"vertical-unit\"}",
                "{\"contacts\": []}",
                "{\"contacts\": [\"\", \"a\", \"a\"]}",
                "{\"columnPages\": []}",
                "{\"columnPages\": [\"\", \" \"]}",
                "{\"columnPages\": [\"**\", \"*\", \"a/**/b\", \" a b/*.html \", \"..a/.b/c..\", \"?*?\", \"a?*b*c\"]}",
                "{\"regionCode\": \"not six digits\", \"domain\": \"http://\"}",
            })
    void what_the_reader_takes_the_schema_takes(String json) {
        assertThat(SiteCard.parse(json, "sample")).isNotNull();
        assertThat(errors(json)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "null",
                "\"card\"",
                "{\"nmae\": \"x\"}",
                "{\"Name\": \"x\"}",
                "{\"name\": 1}",
                "{\"name\": null}",
                "{\"name\": [\"x\"]}",
                "{\"$schema\": 1}",
                "{\"kind\": \"Portal\"}",
                "{\"kind\": \"portal site\"}",
                "{\"contacts\": \"x\"}",
                "{\"contacts\": [1]}",
                "{\"contacts\": [null]}",
                "{\"contacts\": {\"a\": \"b\"}}",
                "{\"columnPages\": \"a/*\"}",
                "{\"columnPages\": [\"/a\"]}",
                "{\"columnPages\": [\"a/\"]}",
                "{\"columnPages\": [\"a//b\"]}",
                "{\"columnPages\": [\"/\"]}",
                "{\"columnPages\": [\".\"]}",
                "{\"columnPages\": [\"../a\"]}",
                "{\"columnPages\": [\"a/..\"]}",
                "{\"articlePages\": [\"a/./b\"]}",
                "{\"articlePages\": [\"a**\"]}",
                "{\"articlePages\": [\"**a/b\"]}",
                "{\"articlePages\": [\"a/***\"]}",
                "{\"otherLanguagePages\": [\"a\\\\b\"]}",
                "{\"otherLanguagePages\": [\"a\\tb\"]}",
            })
    void what_the_reader_refuses_the_schema_refuses(String json) {
        assertThat(catchThrowable(() -> SiteCard.parse(json, "sample"))).isInstanceOf(SiteException.class);
        assertThat(errors(json)).isNotEmpty();
    }

    @Test
    void both_know_the_same_bounds() {
        String longest = "\"" + "a".repeat(PathPattern.LONGEST) + "\"";
        String most = "\"a\", ".repeat(CardDraft.MOST_PATTERNS - 1) + "\"a\"";

        assertThat(errors("{\"columnPages\": [" + longest + "]}")).isEmpty();
        assertThat(errors("{\"columnPages\": [" + longest.replace("\"a", "\"aa") + "]}"))
                .isNotEmpty();
        assertThat(errors("{\"columnPages\": [" + most + "]}")).isEmpty();
        assertThat(errors("{\"columnPages\": [\"a\", " + most + "]}")).isNotEmpty();
    }

    private static List<String> errors(String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SiteCard.class.getResourceAsStream("site-card-1.schema.json"));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
