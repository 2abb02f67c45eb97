package org.govsite.compliance.report;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.text.TextFile;

/**
 * Turns a timeline into a document. Writers are immutable and safe for use by several threads; the same timeline gives the same
 * text on every machine.
 */
public interface TimelineWriter {

    /**
     * JSON of the format {@code timeline/1}, indented, with {@code \n} as line end; its schema is the resource
     * {@code timeline-1.schema.json} of this package. It holds no clock time and no absolute path.
     *
     * @param gate what decides the verdict of each day
     */
    static TimelineWriter json(Gate gate) {
        return new JsonTimeline(gate);
    }

    /**
     * A calendar (RFC 5545) to be read by calendar programs: a whole-day event for each day on which a rule begins to fail, or a
     * duty begins to warn, and one for the end of the timeline, behind which nothing was looked at. The identity of an event
     * hangs on site, pack and rule, so that a calendar that is read again moves events instead of doubling them; its time stamp
     * is the day on which the pack was issued.
     *
     * @param gate what decides what fails
     * @param locale Chinese for every Chinese locale, else English
     */
    static TimelineWriter ics(Gate gate, Locale locale) {
        return new IcsTimeline(gate, locale);
    }

    /** The whole document. */
    String render(Timeline timeline);

    /**
     * Writes the document as UTF-8; creates missing folders and replaces the file.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    default void write(Timeline timeline, Path file) {
        TextFile.write(file, render(timeline));
    }
}
