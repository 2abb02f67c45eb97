package org.govsite.compliance.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a document. */
public final class TextFile {

    private TextFile() {}

    /**
     * Writes a text as UTF-8; creates missing folders and replaces the file.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    public static void write(Path file, String text) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            // Not Files.writeString: half a surrogate pair, which a script of a site may hold, would make it throw.
            Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
