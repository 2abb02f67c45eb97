package org.govsite.compliance.facts;

import java.util.Objects;

/**
 * Where a piece stands. Zones are shared between pages, so a place in the page itself is counted from the start of its
 * zone; a place in another file (include, local frame, local script) is counted from the start of that file.
 *
 * @param file the other file's path inside the site; empty for the page itself
 * @param line line, counted from 1
 * @param column column, counted from 1 in UTF-16 units
 */
public record Place(String file, int line, int column) {

    public Place {
        Objects.requireNonNull(file, "file");
    }

    /** The place {@code chars} UTF-16 units further on the same line. */
    public Place plus(int chars) {
        return chars == 0 ? this : new Place(file, line, column + chars);
    }
}
