package org.govsite.compliance.observe;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A text that a script puts together, and where each of its characters stands in the script. Grows. */
final class ScriptText {

    private final StringBuilder chars = new StringBuilder();
    private int[] offsets = new int[32];

    /** Whether a string of the script is part of it; a text of unknown parts alone tells nothing. */
    private boolean told;

    boolean told() {
        return told;
    }

    int length() {
        return chars.length();
    }

    String text() {
        return chars.toString();
    }

    int[] offsets() {
        return Arrays.copyOf(offsets, chars.length());
    }

    void add(char c, int offset) {
        if (chars.length() == offsets.length) {
            offsets = Arrays.copyOf(offsets, offsets.length * 2);
        }
        offsets[chars.length()] = offset;
        chars.append(c);
    }

    void add(String string, int[] places) {
        told = true;
        for (int i = 0; i < string.length(); i++) {
            add(string.charAt(i), places[i]);
        }
    }

    void add(ScriptText other) {
        for (int i = 0; i < other.length(); i++) {
            add(other.chars.charAt(i), other.offsets[i]);
        }
        told |= other.told;
    }

    /** The text after {@code unescape} or, with {@code utf8}, after {@code decodeURIComponent}. */
    ScriptText unescaped(boolean utf8) {
        ScriptText plain = new ScriptText();
        plain.told = told;
        String text = text();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int code;
            if (c == '%' && at + 5 < text.length() && (text.charAt(at + 1) | 0x20) == 'u') {
                code = ScriptTokens.hex(text, at + 2, at + 6);
                if (code >= 0) {
                    plain.add((char) code, offsets[at]);
                    at += 6;
                    continue;
                }
            } else if (c == '%') {
                int end = at;
                while (end + 3 <= text.length()
                        && text.charAt(end) == '%'
                        && ScriptTokens.hex(text, end + 1, end + 3) >= 0) {
                    end += 3;
                }
                if (end > at) {
                    bytes(plain, text, at, end, utf8);
                    at = end;
                    continue;
                }
            }
            plain.add(c, offsets[at]);
            at++;
        }
        return plain;
    }

    private void bytes(ScriptText plain, String text, int from, int to, boolean utf8) {
        byte[] bytes = new byte[(to - from) / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) ScriptTokens.hex(text, from + 3 * i + 1, from + 3 * i + 3);
        }
        String decoded = new String(bytes, utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
        for (int i = 0; i < decoded.length(); i++) {
            plain.add(decoded.charAt(i), offsets[from + (decoded.length() == bytes.length ? 3 * i : 0)]);
        }
    }
}
