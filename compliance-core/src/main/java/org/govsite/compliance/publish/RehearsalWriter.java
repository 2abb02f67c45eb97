package org.govsite.compliance.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Turns a rehearsal into a document. Writers are immutable and safe for use by several threads; the same rehearsal gives the
 * same text on every machine.
 */
public interface RehearsalWriter {

    /**
     * JSON of the format {@code rehearsal/1}, indented, with {@code \n} as line end; its schema is the resource
     * {@code rehearsal-1.schema.json} of this package.
     */
    static RehearsalWriter json() {
        return new JsonRehearsal();
    }

    /** The whole document. */
    String render(Rehearsal rehearsal);

    /**
     * Writes the document as UTF-8; creates missing folders and replaces the file.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    default void write(Rehearsal rehearsal, Path file) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.write(file, render(rehearsal).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
