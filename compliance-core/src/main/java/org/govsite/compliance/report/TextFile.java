package org.govsite.compliance.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a document. */
final class TextFile {

    private TextFile() {}

    static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        // Not Files.writeString: half a surrogate pair, which a script of a site may hold, would make it throw.
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
