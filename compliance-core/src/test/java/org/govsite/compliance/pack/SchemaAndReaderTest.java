package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The published schemas and the readers accept and refuse the same. Files that are right and have every key are broken in one
 * place after the other: a key more, a key less, a value of another type, another word.
 */
class SchemaAndReaderTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    /** What takes the place of each value in turn. The last is a text that fits nothing but free text and patterns. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "7",
            "-1",
            "101",
            "10001",
            "1.5",
            "\"\"",
            "\" \"",
            "{}",
            "[]",
            "[7]",
            "[\"\"]",
            "\"(x) Y\"");

    /** What the reader knows and a schema cannot: other files, patterns, the order of dates, what stands in two places. */
    private static final List<String> BEYOND_A_SCHEMA = List.of(
            "There is no item",
            "There is no named group",
            "A pattern that takes a value needs one group",
            "RE2 does not take",
            "do not pair",
            "names no pack version",
            "differs from the file name",
            "run backwards",
            "never counts",
            "and does not apply to them",
            "is before \"from\"",
            "stands in \"fails\" and in \"asks\"");

    /** A file and the part of it that is broken. */
    record Sample(String schema, String name, String file, String part) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        SchemaSamples.requirements()
                .forEach((kind, json) ->
                        samples.add(new Sample("rule", kind, PackSchemas.ruleWith(json), "/requirement")));
        SchemaSamples.clues()
                .forEach((kind, json) -> samples.add(new Sample("item", kind, PackSchemas.itemWith(json), "/clues/0")));
        samples.add(new Sample("rule", "rule", SchemaSamples.RULE, ""));
        samples.add(new Sample("item", "item", SchemaSamples.ITEM, ""));
        samples.add(new Sample("pack", "pack", SchemaSamples.PACK, ""));
        samples.add(new Sample("regions", "regions", SchemaSamples.REGIONS, ""));
        return samples.stream();
    }

    @Test
    void there_is_a_sample_for_each_kind_and_each_has_every_key() {
        assertThat(SchemaSamples.requirements().keySet()).isEqualTo(PackSchemas.kinds("rule", "requirement"));
        assertThat(SchemaSamples.clues().keySet()).isEqualTo(PackSchemas.kinds("item", "clue"));
        SchemaSamples.requirements().forEach((kind, json) -> hasEveryKey("rule", kind, json, "patterns", "forbidden"));
        SchemaSamples.clues().forEach((kind, json) -> hasEveryKey("item", kind, json));
        for (String name : List.of("rule", "item", "pack")) {
            String json = name.equals("rule")
                    ? SchemaSamples.RULE
                    : name.equals("item") ? SchemaSamples.ITEM : SchemaSamples.PACK;
            assertThat(keys(MAPPER.readTree(json)))
                    .isEqualTo(keys(PackSchemas.tree(name).get("properties")));
        }
    }

    private static void hasEveryKey(String schema, String kind, String json, String... exclusive) {
        TreeSet<String> known =
                keys(PackSchemas.tree(schema).get("$defs").get(kind).get("properties"));
        if (kind.equals("domain-form")) {
            // Of its two questions a sample can ask one.
            known.removeAll(List.of(exclusive));
        }
        assertThat(keys(MAPPER.readTree(json))).as(kind).isEqualTo(known);
    }

    private static TreeSet<String> keys(JsonNode object) {
        return new TreeSet<>(object.propertyNames());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_right_is_right_for_both(Sample sample) {
        assertThat(PackSchemas.complaint(sample.schema(), sample.file())).isEmpty();
        assertThat(PackSchemas.errors(sample.schema(), sample.file())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void what_is_broken_in_one_place_is_wrong_for_both_or_for_none(Sample sample) {
        List<String> apart = new ArrayList<>();
        int[] refused = {0};
        breakEachPlace(sample, broken -> {
            String complaint = PackSchemas.complaint(sample.schema(), broken);
            boolean fits = PackSchemas.errors(sample.schema(), broken).isEmpty();
            boolean beyond = BEYOND_A_SCHEMA.stream().anyMatch(complaint::contains);
            refused[0] += complaint.isEmpty() ? 0 : 1;
            if (fits != complaint.isEmpty() && !(fits && beyond)) {
                apart.add((fits ? "schema accepts: " : "schema refuses: ") + broken + " reader: " + complaint);
            }
        });
        assertThat(apart).isEmpty();
        assertThat(refused[0]).as("refused files").isGreaterThan(4);
    }

    private static void breakEachPlace(Sample sample, Consumer<String> judge) {
        int places = places(MAPPER.readTree(sample.file()).at(sample.part())).size();
        for (int place = 0; place < places; place++) {
            for (String value : VALUES) {
                JsonNode root = MAPPER.readTree(sample.file());
                places(root.at(sample.part())).get(place).put(MAPPER.readTree(value));
                judge.accept(MAPPER.writeValueAsString(root));
            }
            JsonNode without = MAPPER.readTree(sample.file());
            places(without.at(sample.part())).get(place).remove();
            judge.accept(MAPPER.writeValueAsString(without));
        }
        int objects = objects(MAPPER.readTree(sample.file()).at(sample.part())).size();
        for (int object = 0; object < objects; object++) {
            JsonNode more = MAPPER.readTree(sample.file());
            objects(more.at(sample.part())).get(object).put("noveltyOfMine", 1);
            judge.accept(MAPPER.writeValueAsString(more));
        }
    }

    /** A member of an object or an element of an array. */
    private record Spot(JsonNode holder, String key, int index) {
        void put(JsonNode value) {
            if (holder instanceof ObjectNode object) {
                object.set(key, value);
            } else {
                ((ArrayNode) holder).set(index, value);
            }
        }

        void remove() {
            if (holder instanceof ObjectNode object) {
                object.remove(key);
            } else {
                ((ArrayNode) holder).remove(index);
            }
        }
    }

    private static List<Spot> places(JsonNode node) {
        List<Spot> places = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties().forEach(entry -> {
                places.add(new Spot(object, entry.getKey(), 0));
                places.addAll(places(entry.getValue()));
            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(new Spot(array, "", i));
                places.addAll(places(array.get(i)));
            }
        }
        return places;
    }

    private static List<ObjectNode> objects(JsonNode node) {
        List<ObjectNode> objects = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(child -> objects.addAll(objects(child)));
        return objects;
    }
}
