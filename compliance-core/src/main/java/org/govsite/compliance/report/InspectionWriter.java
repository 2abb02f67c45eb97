package org.govsite.compliance.report;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.govsite.compliance.result.Inspection;
import org.govsite.compliance.text.TextFile;

/**
 * Turns an inspection into a document. Writers are immutable and safe for use by several threads; the same inspection
 * gives the same text on every machine.
 */
public interface InspectionWriter {

    /**
     * JSON of the format {@code inspection/1}, indented, with {@code \n} as line end; its schema is the resource
     * {@code inspection-1.schema.json} of this package.
     */
    static InspectionWriter json() {
        return new JsonInspection();
    }

    /** The whole document. */
    String render(Inspection inspection);

    /**
     * Writes the document as UTF-8; creates missing folders and replaces the file.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    default void write(Inspection inspection, Path file) {
        TextFile.write(file, render(inspection));
    }
}
