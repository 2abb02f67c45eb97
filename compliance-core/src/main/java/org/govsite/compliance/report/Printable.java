package org.govsite.compliance.report;

/**
 * Makes text of a site fit for a terminal: one line, nothing in it that a terminal or a bidirectional display obeys, not
 * longer than a reader bears. Safe for use by several threads.
 */
public final class Printable {

    /** Length for a value, a path or an address. */
    static final int VALUE = 120;

    /** Length for a sentence, which may quote a value or two. */
    static final int SENTENCE = 400;

    private Printable() {}

    /** A value, a path or an address; at most 120 characters. */
    public static String value(String text) {
        return of(text, VALUE);
    }

    /** A sentence, which may quote a value or two; at most 400 characters. */
    public static String sentence(String text) {
        return of(text, SENTENCE);
    }

    /** Blanks of every kind folded to one space, invisible characters spelled out, cut to a number of characters. */
    static String of(String text, int limit) {
        StringBuilder line = new StringBuilder();
        int length = 0;
        boolean blank = false;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
                blank = line.length() > 0;
                continue;
            }
            if (length >= limit) {
                return line.append(" …").toString();
            }
            if (blank) {
                // The ideographic space between two parts of a Chinese line is as good as any.
                line.append(' ');
                length++;
                blank = false;
            }
            append(line, point);
            length++;
        }
        return line.toString();
    }

    private static void append(StringBuilder line, int point) {
        switch (Character.getType(point)) {
            // Controls and escapes; bidi overrides and zero-width characters; half pairs; private and unassigned ones.
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                line.append("\\u{").append(hex(point)).append('}');
            default -> line.appendCodePoint(point);
        }
    }

    private static String hex(int point) {
        String hex = Integer.toHexString(point).toUpperCase(java.util.Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    }
}
