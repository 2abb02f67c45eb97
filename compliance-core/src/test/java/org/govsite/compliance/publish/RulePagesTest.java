package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages under {@code docs/rules} are those that the bundled packs give. With {@code -Dgolden.record=true} they are written
 * anew; review the difference as text.
 */
class RulePagesTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolveSibling("docs")
            .resolve("rules");

    private static final String COMMAND =
            "mvn -B -ntp -pl compliance-core test -Dtest=RulePagesTest -Dgolden.record=true";

    @Test
    void the_pages_of_documentation_are_those_of_the_bundled_packs() throws IOException {
        SortedMap<String, String> pages = RulePages.bundled().files();
        if (Boolean.getBoolean("golden.record")) {
            record(pages);
        }
        Map<String, String> there = there();
        assertThat(there.keySet())
                .as("pages under docs/rules; write them anew with: %s", COMMAND)
                .containsExactlyElementsOf(pages.keySet());
        assertThat(pages.keySet().stream()
                        .filter(name -> !pages.get(name).equals(there.get(name)))
                        .toList())
                .as("pages under docs/rules that are out of date; write them anew with: %s", COMMAND)
                .isEmpty();
    }

    private static SortedMap<String, String> there() throws IOException {
        SortedMap<String, String> there = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                there.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return there;
    }

    private static void record(SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (String old : there().keySet()) {
            Files.delete(FOLDER.resolve(old));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }
}
