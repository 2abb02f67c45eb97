package org.govsite.compliance.report;

import java.nio.charset.StandardCharsets;

/** Content lines of RFC 5545: ended by CRLF, folded at 75 octets of UTF-8, texts escaped. */
final class IcsText {

    private static final int MOST_OCTETS = 75;

    private final StringBuilder out = new StringBuilder();

    /** A property whose value is no text: it stands there as it is. */
    void line(String name, String value) {
        fold(name + ":" + value);
    }

    /** A property whose value is text. */
    void text(String name, String value) {
        line(name, escaped(value));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** A character is never cut in two; the blank that a folded line begins with counts too. */
    private void fold(String line) {
        int octets = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            String character = new String(Character.toChars(point));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                out.append("\r\n ");
                octets = 1;
            }
            out.append(character);
            octets += size;
            at += Character.charCount(point);
        }
        out.append("\r\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
