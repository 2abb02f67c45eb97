package org.govsite.compliance.publish;

import java.util.Locale;

/**
 * How much a pack changed, and so which part of its version has to grow. Lightest first. The parts of a version stand
 * between dots and hyphens. In a version that begins with a year, such as {@code 2018.08}, the first two parts are one:
 * the month of issue.
 */
public enum Bump {
    /** Nothing differs; the version stays. */
    NONE,
    /** Words only, no outcome: {@code 2018.08} may become {@code 2018.08.1}; {@code 1.2.0} may become {@code 1.2.1}. */
    PATCH,
    /**
     * Outcomes differ, but no build fails on the day on which the version takes effect that passed before:
     * {@code 2018.09}; {@code 1.3.0}.
     */
    MINOR,
    /** On the day on which the version takes effect a build may fail that passed before: {@code 2018.09}; {@code 2.0.0}. */
    MAJOR;

    /**
     * Whether a version has grown enough for this change.
     *
     * @param before the version as it was
     * @param after the version now; taken to be the later one
     */
    public boolean isMetBy(String before, String after) {
        if (this == NONE) {
            return true;
        }
        int grown = firstDifference(before, after);
        if (grown < 0 || this == PATCH) {
            return grown >= 0;
        }
        boolean named = before.matches("\\d{4}([.-].*)?");
        return grown == 0 || grown == 1 && (named || this == MINOR);
    }

    /** The word used in JSON, such as {@code minor}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Index of the first part that is another one; negative when the versions are the same. */
    private static int firstDifference(String before, String after) {
        String[] was = before.split("[.-]");
        String[] is = after.split("[.-]");
        for (int i = 0; i < Math.max(was.length, is.length); i++) {
            if (i >= was.length || i >= is.length || !was[i].equals(is[i])) {
                return i;
            }
        }
        return -1;
    }
}
