package org.govsite.compliance.facts;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What was observed on a site, before any rule: enough to judge it again under another pack without the site. Immutable.
 * Holds pieces of the site as evidence, no whole pages.
 *
 * @param extractor version of the extractor that observed; a rule that needs more than this version kept is not
 *     measurable
 * @param files paths of all files of the artifact, sorted
 * @param pages the pages, in path order
 * @param zones zones by digest
 */
public record FactSheet(int extractor, List<String> files, List<PageFacts> pages, SortedMap<String, Zone> zones) {

    /** Version of the extractor in this release. */
    public static final int EXTRACTOR = 3;

    public FactSheet {
        files = List.copyOf(files);
        pages = List.copyOf(pages);
        zones = Collections.unmodifiableSortedMap(new TreeMap<>(zones));
    }

    /**
     * This sheet as JSON of the schema {@code facts/1}, with LF as line separator and at the end. The same sheet gives the
     * same text on every machine, and {@link #parse} of the text gives an equal sheet.
     */
    public String toJson() {
        return FactSheetJson.write(this);
    }

    /**
     * Writes {@link #toJson()} in UTF-8 to a file, in place of what stands there. The folder must exist.
     *
     * @throws FactsException when the file cannot be written
     */
    public void write(Path file) {
        FactSheetJson.write(this, file);
    }

    /**
     * Reads a sheet from a file in UTF-8, with or without byte order mark.
     *
     * @throws FactsException when the file is missing, unreadable, not UTF-8 or no fact sheet (see {@link #parse}); the
     *     message shows the path as given
     */
    public static FactSheet read(Path file) {
        return FactSheetJson.read(file);
    }

    /**
     * Reads a sheet from JSON text.
     *
     * @throws FactsException when the text is no JSON (the message says the line and column), when its schema is unknown
     *     (a newer one needs a newer version of this program), when a field is missing, unknown or of the wrong type, or
     *     when a page names a zone, or a piece a link, that the sheet does not hold
     */
    public static FactSheet parse(String json) {
        return FactSheetJson.parse(json);
    }
}
