package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A class path cannot be listed: {@code packs/examples.json} names the files of all examples. */
class BundledExamplesTest {

    private static final Path PACKS = Examples.basedir().resolve("src/main/resources/org/govsite/compliance/packs");

    /** With {@code -Dgolden.record=true} the list is written anew. */
    @Test
    void the_list_names_every_file_of_an_example_and_nothing_else() throws IOException {
        String wanted = list();
        Path file = PACKS.resolve("examples.json");
        if (Boolean.getBoolean("golden.record")) {
            Files.writeString(file, wanted);
        }
        assertThat(Files.readString(file)).isEqualTo(wanted);
    }

    private static String list() throws IOException {
        try (Stream<Path> files = Files.walk(PACKS)) {
            List<String> paths = files.filter(Files::isRegularFile)
                    .map(file -> PACKS.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> path.contains("/examples/"))
                    .sorted()
                    .toList();
            return paths.stream()
                    .map(path -> "    \"" + path + "\"")
                    .collect(Collectors.joining(",\n", "{\n  \"files\": [\n", "\n  ]\n}\n"));
        }
    }
}
