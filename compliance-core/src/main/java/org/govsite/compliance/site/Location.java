package org.govsite.compliance.site;

import java.util.Comparator;
import java.util.Objects;

/**
 * A place in a file of a site, as a person finds it in an editor. Immutable.
 *
 * @param file path of the file inside the site, with {@code /} as separator, never absolute
 * @param line line, counted from 1; 0 when the whole file is meant
 * @param column column, counted from 1 in UTF-16 units; 0 when the whole file is meant
 */
public record Location(String file, int line, int column) implements Comparable<Location> {

    private static final Comparator<Location> ORDER = Comparator.comparing((Location place) -> place.file())
            .thenComparingInt(Location::line)
            .thenComparingInt(Location::column);

    public Location {
        Objects.requireNonNull(file, "file");
        if (line < 0 || column < 0) {
            throw new IllegalArgumentException("line and column are counted from 1, 0 means the whole file");
        }
    }

    /** The whole file, no place in it. */
    public static Location file(String file) {
        return new Location(file, 0, 0);
    }

    @Override
    public int compareTo(Location other) {
        return ORDER.compare(this, other);
    }

    /** {@code file:line:column}, or the file alone when the whole file is meant. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }
}
