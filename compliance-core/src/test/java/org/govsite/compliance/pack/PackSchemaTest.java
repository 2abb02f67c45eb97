package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class PackSchemaTest {

    @Test
    void every_file_of_the_bundled_packs_fits_its_schema() throws IOException, URISyntaxException {
        Path packs = Path.of(PackSchemaTest.class
                        .getResource("/org/govsite/compliance/packs/index.json")
                        .toURI())
                .getParent();
        Map<String, Integer> seen = new TreeMap<>();
        try (Stream<Path> files = Files.walk(packs)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String schema = schemaOf(packs.relativize(file).toString().replace('\\', '/'));
                if (!schema.isEmpty()) {
                    seen.merge(schema, 1, Integer::sum);
                    assertThat(PackSchemas.errors(schema, Files.readString(file)))
                            .as(file.toString())
                            .isEmpty();
                }
            }
        }
        assertThat(seen.keySet()).containsExactlyInAnyOrderElementsOf(PackSchemas.NAMES);
        assertThat(seen.get("rule")).isGreaterThan(80);
    }

    private static String schemaOf(String path) {
        if (path.matches("[a-z-]+/pack\\.json")) {
            return "pack";
        }
        if (path.matches("[a-z-]+/rules/[a-z0-9-]+/rule\\.json")) {
            return "rule";
        }
        if (path.matches("[a-z-]+/items/[a-z-]+\\.json")) {
            return "item";
        }
        return path.matches("[a-z-]+/tables/regions\\.json") ? "regions" : "";
    }

    @Test
    void what_two_schemas_have_in_common_is_the_same_in_both() {
        Map<String, JsonNode> first = new TreeMap<>();
        for (String name : PackSchemas.NAMES) {
            JsonNode definitions = PackSchemas.tree(name).get("$defs");
            definitions.properties().forEach(entry -> {
                JsonNode other = first.putIfAbsent(entry.getKey(), entry.getValue());
                if (other != null) {
                    assertThat(entry.getValue()).as(name + " " + entry.getKey()).isEqualTo(other);
                }
            });
        }
        assertThat(first).containsKeys("words", "phases", "source", "severity");
    }

    @Test
    void the_files_may_name_their_schema_for_editors(@TempDir Path folder) {
        PackDraft draft = PackDraft.in(folder);
        String digest = draft.read(PackDraft.CITY).digest();
        for (String file :
                List.of("nation/pack.json", "nation/items/filing.json", "nation/rules/footer-code/rule.json")) {
            draft.write(file, draft.text(file).replaceFirst("\\{", "{\"\\$schema\": \"../rule-1.schema.json\","));
        }

        assertThat(draft.read(PackDraft.CITY).digest()).isEqualTo(digest);
        assertThat(draft.edit("nation/pack.json", "\"../rule-1.schema.json\"", "1")
                        .complaint(PackDraft.NATION))
                .contains("This should be a text and is a number");
    }
}
