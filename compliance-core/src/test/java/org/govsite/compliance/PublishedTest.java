package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.junit.jupiter.api.Test;

/**
 * What others build upon changes only on purpose: the public Java API, and the names that stand in reports and packs. Both are
 * recorded in the test resources; {@code -Dgolden.record=true} records them anew. A line that goes away is a promise broken:
 * see docs/compatibility.md for which release may do that.
 */
class PublishedTest {

    private static final Path RECORDED = Examples.basedir().resolve("src/test/resources/org/govsite/compliance");

    private static final String COMMAND =
            "mvn -B -ntp -pl compliance-core test -Dtest=PublishedTest -Dgolden.record=true";

    @Test
    void the_public_api_is_the_recorded_one() throws IOException {
        assertRecorded("public-api.txt", PublicApi.lines());
    }

    @Test
    void the_names_in_reports_and_packs_are_the_recorded_ones() throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (PackRef ref : RulePacks.bundled()) {
            RulePack pack = RulePacks.bundled(ref);
            names.add("pack " + ref);
            pack.rules().forEach(rule -> {
                names.add("rule " + rule.id());
                names.add("requirement " + rule.requirement().kind());
            });
            pack.items().forEach(item -> names.add("item " + item.id()));
        }
        schemas().forEach(schema -> names.add("schema " + schema));
        assertRecorded("published-names.txt", List.copyOf(names));
    }

    @Test
    void every_schema_carries_its_name_and_number_as_its_id() throws IOException {
        for (Path schema : schemaFiles()) {
            String name = name(schema).replaceAll("-(\\d+)$", ":$1");
            assertThat(Files.readString(schema)).contains("\"$id\": \"urn:govsite:compliance:" + name + "\"");
        }
    }

    private static Stream<String> schemas() throws IOException {
        return schemaFiles().stream().map(PublishedTest::name);
    }

    private static String name(Path schema) {
        return schema.getFileName().toString().replace(".schema.json", "");
    }

    private static List<Path> schemaFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Examples.basedir().resolve("src/main/resources"))) {
            return files.filter(file -> file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    private static void assertRecorded(String name, List<String> lines) throws IOException {
        Path file = RECORDED.resolve(name);
        if (Boolean.getBoolean("golden.record")) {
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
        assertThat(lines)
                .as("%s differs from what is published; if that is meant, record it with: %s", name, COMMAND)
                .containsExactlyElementsOf(Files.readAllLines(file));
    }
}
