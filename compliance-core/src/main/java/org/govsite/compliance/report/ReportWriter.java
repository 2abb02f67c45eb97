package org.govsite.compliance.report;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.text.TextFile;

/**
 * Turns the result of a check into a document. Writers are immutable and safe for use by several threads; the same result
 * gives the same text on every machine.
 */
public interface ReportWriter {

    /**
     * JSON of the format {@code result/1}, indented, with {@code \n} as line end; its schema is the resource
     * {@code result-1.schema.json} of this package. It holds no clock time and no absolute path. Its verdict is that of
     * {@link Gate#STANDARD}.
     */
    static ReportWriter json() {
        return json(Gate.STANDARD);
    }

    /** The same with the verdict of this gate. */
    static ReportWriter json(Gate gate) {
        return new JsonReport(gate);
    }

    /**
     * One page of HTML that needs no script, no other file and no network: findings with their fixes, footers as they were
     * seen, who says what of the site, and what was not looked at. Long lists are cut and counted; the JSON report holds
     * them all.
     *
     * @param gate what decides the verdict
     * @param locale Chinese for every Chinese locale, else English
     */
    static ReportWriter html(Gate gate, Locale locale) {
        return new HtmlReport(gate, locale);
    }

    /** The whole document. */
    String render(CheckResult result);

    /**
     * The document about the first day of a timeline, with a part about the later ones; a format that has no place for these
     * leaves them out.
     */
    default String render(Timeline timeline) {
        return render(timeline.first());
    }

    /**
     * Writes the document as UTF-8; creates missing folders and replaces the file.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    default void write(CheckResult result, Path file) {
        TextFile.write(file, render(result));
    }

    /**
     * Writes the document about a timeline in the same way.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    default void write(Timeline timeline, Path file) {
        TextFile.write(file, render(timeline));
    }
}
