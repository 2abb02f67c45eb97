package org.govsite.compliance.publish;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.govsite.compliance.text.TextFile;

/**
 * Turns the differences of two packs into a document. Writers are immutable and safe for use by several threads; the same
 * differences give the same text on every machine.
 */
public interface PackDiffWriter {

    /**
     * JSON of the format {@code pack-diff/1}, indented, with {@code \n} as line end; its schema is the resource
     * {@code pack-diff-1.schema.json} of this package.
     */
    static PackDiffWriter json() {
        return new JsonPackDiff();
    }

    /** The whole document. */
    String render(PackDiff diff);

    /**
     * Writes the document as UTF-8; creates missing folders and replaces the file.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    default void write(PackDiff diff, Path file) {
        TextFile.write(file, render(diff));
    }
}
