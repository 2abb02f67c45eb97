package org.govsite.compliance.observe;

import org.govsite.compliance.facts.Standing;

/**
 * How much one page may ask of this machine. Markup that comes from elsewhere (includes, frames, comments, what scripts
 * write) is read until it amounts to more than any real page brings in; what a visitor never sees is counted apart, so that
 * comments cannot use up what the footer needs. Counts characters, tags and pieces and no seconds, so that every machine
 * gives up at the same place. Not for use by several threads.
 */
final class Budget {

    /** A page, include or framed page of more bytes is given up; the largest real page known has 0.4 MB. */
    static final int LARGEST_FILE = 16 * 1024 * 1024;

    /** A page of more tags, with its includes, is given up; its document would take some 300 MB. */
    private static final int MOST_TAGS = 400_000;

    /** Outside header and footer no more pieces are taken than until a page has so many … */
    private static final int MOST_PIECES = 500_000;

    /** … and in them, so many more: what is long is the text of a page, and what it has to say stands below that. */
    private static final int MORE_IN_ZONES = 100_000;

    private final Allowance seen = new Allowance();
    private final Allowance unseen = new Allowance();
    private int pieces;

    /** Whether a text has few enough tags to be made a document. */
    static boolean parsable(String text) {
        return tags(text) <= MOST_TAGS;
    }

    /** What may be brought in that stands like this. */
    Allowance of(Standing standing) {
        return standing.inert() ? unseen : seen;
    }

    /** Counts one piece in, of a header or footer or of neither; false when there are too many. */
    boolean piece(boolean inZone) {
        boolean taken = pieces < (inZone ? MOST_PIECES + MORE_IN_ZONES : MOST_PIECES);
        pieces += taken ? 1 : 0;
        return taken;
    }

    /** How much may be brought in. */
    static final class Allowance {

        private static final int MOST_CHARS = 6 * 1024 * 1024;

        /** A tag counts for some characters more, because it takes more memory than they. */
        private static final int TAG = 10;

        /** What a file counts for at least … */
        private static final int LEAST_FILE = 4000;

        /** … and what any other part does, such as a comment. */
        private static final int LEAST_PART = 1000;

        private long left = MOST_CHARS;

        private Allowance() {}

        /** Counts a file in; false when it is more than is left. Then nothing more may be brought in. */
        boolean file(String text) {
            return take(text, LEAST_FILE);
        }

        /** Counts a part of a file in; false when it is more than is left. Then nothing more may be brought in. */
        boolean part(String text) {
            return take(text, LEAST_PART);
        }

        private boolean take(String text, int least) {
            left -= Math.max(least, text.length() + (long) TAG * tags(text));
            return !spent();
        }

        boolean spent() {
            return left < 0;
        }
    }

    /** How many tags and comments start in a text. */
    private static int tags(String text) {
        int tags = 0;
        for (int at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at + 1)) {
            char next = text.charAt(at + 1);
            boolean letter = (next | 0x20) >= 'a' && (next | 0x20) <= 'z';
            tags += letter || next == '!' || next == '?' ? 1 : 0;
        }
        return tags;
    }
}
