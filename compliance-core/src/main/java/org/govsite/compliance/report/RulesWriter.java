package org.govsite.compliance.report;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.govsite.compliance.result.EffectiveRules;
import org.govsite.compliance.text.TextFile;

/**
 * Turns the rules of a pack, as they stand on a day, into a document. Writers are immutable and safe for use by several
 * threads; the same rules give the same text on every machine.
 */
public interface RulesWriter {

    /**
     * JSON of the format {@code rules/1}, indented, with {@code \n} as line end; its schema is the resource
     * {@code rules-1.schema.json} of this package.
     */
    static RulesWriter json() {
        return new JsonRules();
    }

    /** The whole document. */
    String render(EffectiveRules rules);

    /**
     * Writes the document as UTF-8; creates missing folders and replaces the file.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    default void write(EffectiveRules rules, Path file) {
        TextFile.write(file, render(rules));
    }
}
