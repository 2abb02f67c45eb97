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
 * @param words the landmark words of the extractor, sorted: outside header and footer only text near them, dates and titles
 *     are kept, so that what has none of them was perhaps not kept. Empty for facts older than version 4, which do not tell
 * @param files paths of all files of the artifact, sorted
 * @param pages the pages, in path order
 * @param zones zones by digest
 * @param pictures of the pictures of the site that stand in a header or footer, or on a page without footer, the digest of
 *     their bytes by path: lower-case hex of SHA-256, the first half. Pictures that could not be read or are beyond what is
 *     looked at are left out. Empty for facts older than version 5, which do not tell
 */
public record FactSheet(
        int extractor,
        List<String> words,
        List<String> files,
        List<PageFacts> pages,
        SortedMap<String, Zone> zones,
        SortedMap<String, String> pictures) {

    /**
     * Version of the extractor in this release. 2 added where tags stand and the canonical address; 3 dated entries of lists
     * and calls for data; 4 headers that nothing names, the amount of body text, base addresses, the ways in which links are
     * hidden, and the landmark words themselves; 5 digests of pictures, what pages show beside text, more words before a source, and the pages that are
     * only opened as pop-ups.
     */
    public static final int EXTRACTOR = 5;

    /** From this extractor on a sheet tells its landmark words. */
    static final int TELLS_WORDS = 4;

    /** From this extractor on a sheet tells digests of pictures. */
    static final int TELLS_PICTURES = 5;

    public FactSheet {
        if (extractor < 1) {
            throw new IllegalArgumentException("extractors are numbered from 1 on, not " + extractor);
        }
        if (extractor < TELLS_WORDS && !words.isEmpty()) {
            throw new IllegalArgumentException("extractor " + extractor + " did not tell its words");
        }
        if (extractor < TELLS_PICTURES && !pictures.isEmpty()) {
            throw new IllegalArgumentException("extractor " + extractor + " told no digests of pictures");
        }
        words = List.copyOf(words);
        files = List.copyOf(files);
        pages = List.copyOf(pages);
        zones = Collections.unmodifiableSortedMap(new TreeMap<>(zones));
        pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
    }

    /** A sheet that tells nothing of pictures. */
    public FactSheet(
            int extractor,
            List<String> words,
            List<String> files,
            List<PageFacts> pages,
            SortedMap<String, Zone> zones) {
        this(extractor, words, files, pages, zones, new TreeMap<>());
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
     *     or the extractor newer (then a newer version of this program is needed), when a field is missing, unknown or of the
     *     wrong type, or when a page names a zone, or a piece a link, that the sheet does not hold
     */
    public static FactSheet parse(String json) {
        return FactSheetJson.parse(json);
    }
}
