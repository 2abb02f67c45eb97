package org.govsite.compliance.publish;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.govsite.compliance.text.TextFile;

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
        TextFile.write(file, render(rehearsal));
    }
}
