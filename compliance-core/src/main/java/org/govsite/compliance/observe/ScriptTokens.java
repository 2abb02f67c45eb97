package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a script into strings, names and signs. Comments are left out; regular expressions and numbers become plain
 * signs. A string knows for every character where it stands in the script. Never fails: an unterminated string ends with
 * its line, an unterminated comment with the script.
 */
final class ScriptTokens {

    enum Type {
        STRING,
        NAME,
        SIGN
    }

    /**
     * A token.
     *
     * @param text the decoded string, the name, or the one-character sign
     * @param offsets for a string: place of every character in the script
     * @param start where the token starts
     */
    record Token(Type type, String text, int[] offsets, int start) {
        boolean is(String sign) {
            return type == Type.SIGN && text.equals(sign);
        }
    }

    /** Stands in a string for a value that is known at run time only. */
    static final char UNKNOWN = '\uFFFC';

    private static final int[] NONE = {};

    /** The signs of ASCII, because a script has many of each. */
    private static final String[] SIGNS = new String[0x80];

    static {
        for (char c = 0; c < SIGNS.length; c++) {
            SIGNS[c] = String.valueOf(c);
        }
    }

    private final String script;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private ScriptTokens(String script) {
        this.script = script;
    }

    static List<Token> of(String script) {
        ScriptTokens reader = new ScriptTokens(script);
        reader.read();
        return reader.tokens;
    }

    private void read() {
        while (at < script.length()) {
            char c = script.charAt(at);
            if (Character.isWhitespace(c) || c == '\uFEFF') {
                at++;
            } else if (script.startsWith("//", at) || script.startsWith("<!--", at)) {
                skipLine();
            } else if (script.startsWith("/*", at)) {
                int end = script.indexOf("*/", at + 2);
                at = end < 0 ? script.length() : end + 2;
            } else if (c == '"' || c == '\'' || c == '`') {
                string(c);
            } else if (c == '/' && regexMayStart()) {
                regex();
            } else if (Character.isJavaIdentifierPart(c)) {
                int start = at;
                while (at < script.length() && Character.isJavaIdentifierPart(script.charAt(at))) {
                    at++;
                }
                tokens.add(new Token(Type.NAME, script.substring(start, at), NONE, start));
            } else {
                tokens.add(new Token(Type.SIGN, c < SIGNS.length ? SIGNS[c] : String.valueOf(c), NONE, at));
                at++;
            }
        }
    }

    private void skipLine() {
        while (at < script.length() && script.charAt(at) != '\n' && script.charAt(at) != '\r') {
            at++;
        }
    }

    private boolean regexMayStart() {
        if (tokens.isEmpty()) {
            return true;
        }
        Token last = tokens.get(tokens.size() - 1);
        return switch (last.type()) {
            case STRING -> false;
            case NAME -> last.text().equals("return") || last.text().equals("typeof");
            case SIGN ->
                !last.text().equals(")")
                        && !last.text().equals("]")
                        && !last.text().equals("}");
        };
    }

    private void regex() {
        int start = at++;
        boolean inClass = false;
        while (at < script.length() && script.charAt(at) != '\n') {
            char c = script.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '[') {
                inClass = true;
            } else if (c == ']') {
                inClass = false;
            } else if (c == '/' && !inClass) {
                at++;
                break;
            }
            at++;
        }
        at = Math.min(at, script.length());
        tokens.add(new Token(Type.SIGN, "/", NONE, start));
    }

    private void string(char quote) {
        int start = at++;
        ScriptText text = new ScriptText();
        while (at < script.length() && script.charAt(at) != quote) {
            char c = script.charAt(at);
            if (quote != '`' && (c == '\n' || c == '\r')) {
                break;
            }
            if (quote == '`' && script.startsWith("${", at)) {
                text.add(UNKNOWN, at);
                skipBraces();
            } else if (c == '\\') {
                escape(text);
            } else {
                text.add(c, at++);
            }
        }
        at = Math.min(at + 1, script.length());
        tokens.add(new Token(Type.STRING, text.text(), text.offsets(), start));
    }

    private void skipBraces() {
        int open = 0;
        do {
            char c = script.charAt(at++);
            open += c == '{' ? 1 : c == '}' ? -1 : 0;
        } while ((open > 0 || script.charAt(at - 1) == '$') && at < script.length());
    }

    private void escape(ScriptText text) {
        int start = at++;
        if (at >= script.length()) {
            return;
        }
        char c = script.charAt(at++);
        switch (c) {
            case 'n' -> text.add('\n', start);
            case 'r' -> text.add('\r', start);
            case 't' -> text.add('\t', start);
            case 'b', 'f', 'v', '0' -> text.add(' ', start);
            case '\r' -> at += at < script.length() && script.charAt(at) == '\n' ? 1 : 0;
            case '\n' -> {}
            case 'x' -> hex(text, start, 2);
            case 'u' -> hex(text, start, 4);
            default -> text.add(c, start);
        }
    }

    private void hex(ScriptText text, int start, int digits) {
        int end = at + digits;
        int code = end <= script.length() ? hex(script, at, end) : -1;
        if (code >= 0) {
            text.add((char) code, start);
            at = end;
        } else {
            text.add(script.charAt(at - 1), start);
        }
    }

    /** The value of the hexadecimal digits between two places, or -1 when there is another character. */
    static int hex(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            int digit = Character.digit(text.charAt(i), 16);
            if (digit < 0) {
                return -1;
            }
            value = value * 16 + digit;
        }
        return value;
    }
}
