package org.govsite.compliance.pack;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.govsite.compliance.json.JsonPart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published schemas of the pack format, and the readers of the same files. */
final class PackSchemas {

    static final List<String> NAMES = List.of("pack", "rule", "item", "regions");

    private static final Map<String, Schema> COMPILED = new ConcurrentHashMap<>();
    private static final Set<String> ITEMS = RulePacks.bundled("anshan", "2018.08").items().stream()
            .map(Item::id)
            .collect(Collectors.toSet());

    private PackSchemas() {}

    static JsonNode tree(String name) {
        try (InputStream in = resource(name)) {
            return new JsonMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the schema finds wrong with a document; empty when nothing. */
    static List<String> errors(String name, String json) {
        Schema schema = COMPILED.computeIfAbsent(
                name,
                key -> SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(resource(key)));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    /** What the reader complains about; empty when nothing. Only the file itself is read, not what it names. */
    static String complaint(String name, String json) {
        try {
            JsonPart part = PackErrors.json(name + ".json", json.getBytes(StandardCharsets.UTF_8));
            switch (name) {
                case "pack" -> Manifest.read(part);
                case "rule" -> new RuleReader(macros(), ITEMS).read(part, "some-rule", new PackRef("some-pack", "1"));
                case "item" -> new ItemReader(macros()).read(part, id(part));
                case "regions" -> Region.table(part);
                default -> throw new IllegalArgumentException(name);
            }
            return "";
        } catch (PackException e) {
            return e.getMessage();
        }
    }

    /** A rule that is right if the requirement is. */
    static String ruleWith(String requirement) {
        return """
               {"title": {"zh": "题", "en": "title"}, "sources": [{"document": "通知", "confidence": "A"}],
                "severity": "ERROR", "phases": {"mandatory": "2018-01-01"}, "applies": {"pages": "home"},
                "fix": {"zh": "改", "en": "mend"}, "requirement": %s}
               """.formatted(requirement);
    }

    /** An item that is right if the clue is. */
    static String itemWith(String clue) {
        return """
               {"id": "some-item", "title": {"zh": "题", "en": "title"}, "bulletin": {"zh": "题", "en": "title"},
                "clues": [%s]}
               """.formatted(clue);
    }

    /** The kinds that a schema knows. */
    static Set<String> kinds(String name, String definition) {
        Set<String> kinds = new TreeSet<>();
        tree(name)
                .get("$defs")
                .get(definition)
                .get("properties")
                .get("kind")
                .get("enum")
                .forEach(kind -> kinds.add(kind.stringValue()));
        return kinds;
    }

    private static String id(JsonPart item) {
        JsonPart id = item.value() instanceof JsonPart.Members members
                ? members.values().get("id")
                : null;
        return id != null && id.isText() ? id.text() : "some-item";
    }

    private static Macros macros() {
        try (InputStream in = PackSchemas.class.getResourceAsStream(
                "/org/govsite/compliance/packs/cn-national/tables/regions.json")) {
            return Macros.base().with(Region.table(PackErrors.json("regions.json", in.readAllBytes())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String name) {
        return RulePacks.class.getResourceAsStream(name + "-1.schema.json");
    }
}
