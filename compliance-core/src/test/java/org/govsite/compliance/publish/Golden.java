package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares text with a file of the test resources. With {@code -Dgolden.record=true} the files are written anew; review the
 * difference as text.
 */
final class Golden {

    private Golden() {}

    static void assertMatches(String text, String name) throws IOException {
        if (Boolean.getBoolean("golden.record")) {
            Path folder = Path.of("src/test/resources/org/govsite/compliance/publish");
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(name), text);
            return;
        }
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            assertThat(in).as("golden file %s", name).isNotNull();
            assertThat(text).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
