package org.govsite.compliance.observe;

import java.util.HashMap;
import java.util.Map;

/**
 * Where code of the server's language in a text ends, and whether it stands in a tag. To be asked from front to back: every
 * character is read once, however much code there is.
 */
final class ServerCode {

    /** A tag that goes on for longer than this was never closed. */
    private static final int LONGEST_TAG = 10_000;

    private static final int NEVER = -1;

    private final String text;

    /** The next place of each closing sign, as last found. */
    private final Map<String, Integer> ends = new HashMap<>();

    private int read;
    private int tag = NEVER;
    private char quote;

    ServerCode(String text) {
        this.text = text;
    }

    /** The first place of a closing sign from {@code start} on; -1 when there is none. */
    int end(String close, int start) {
        Integer known = ends.get(close);
        if (known == null || (known != NEVER && known < start)) {
            known = text.indexOf(close, start);
            ends.put(close, known);
        }
        return known;
    }

    /** Says that nothing between two places opens or closes a tag. */
    void skip(int from, int to) {
        readTo(from);
        read = Math.max(read, to);
    }

    /** Whether a place lies in a tag that is still open there; a quoted value before it may hold any sign but {@code <x}. */
    boolean standsInTag(int place) {
        readTo(place);
        return tag >= 0 && place - tag <= LONGEST_TAG;
    }

    private void readTo(int place) {
        for (; read < place; read++) {
            char c = text.charAt(read);
            if (c == '<' && read + 1 < text.length() && isLetter(text.charAt(read + 1))) {
                tag = read;
                quote = 0;
            } else if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (tag >= 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '>') {
                tag = NEVER;
            }
        }
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
