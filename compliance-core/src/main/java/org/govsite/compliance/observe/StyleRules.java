package org.govsite.compliance.observe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/** Takes a style sheet apart into rules, in one go from front to back. What is broken is told as such. */
final class StyleRules {

    private final String text;
    private final Reader reader;
    private final Deque<Block> open = new ArrayDeque<>();
    private StringBuilder part = new StringBuilder();
    private boolean sound = true;

    private StyleRules(String text, Reader reader) {
        this.text = text;
        this.reader = reader;
    }

    /** Hears of rules. */
    interface Reader {

        /**
         * A rule.
         *
         * @param selectors what stands in front of its braces
         * @param within whether it stands in other braces, so that it counts for some screens only, or for other selectors
         */
        void rule(String selectors, boolean within, String declarations);
    }

    /** Braces that are open; whether they are those of a rule, and stand in those of another one. */
    private record Block(String prelude, boolean isRule, boolean inRule) {}

    /** Reads a sheet; says whether it is sound and brings in no other sheet, so that no rule of it was missed or made up. */
    static boolean read(String text, Reader reader) {
        StyleRules rules = new StyleRules(text, reader);
        rules.read();
        return rules.sound;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("/*", at)) {
                at = behind("*/", at + 2);
                append(' ');
            } else if (open.isEmpty() && (text.startsWith("<!--", at) || text.startsWith("-->", at))) {
                at += c == '<' ? 4 : 3;
                append(' ');
            } else if (c == '"' || c == '\'') {
                at = behindString(at);
                part.append("\"\"");
            } else if (text.regionMatches(true, at, "url(", 0, 4) && !isQuoted(at + 4)) {
                at = behind(")", at + 4);
                part.append("url()");
            } else {
                at++;
                take(c);
            }
        }
        sound &= open.isEmpty();
        while (!open.isEmpty()) {
            close();
        }
    }

    private void take(char c) {
        switch (c) {
            case '{' -> open();
            case '}' -> close();
            case ';' -> {
                part.append(c);
                boolean inRule = !open.isEmpty() && open.element().isRule;
                if (!inRule && part.charAt(0) == '@') {
                    sound &= !part.toString().toLowerCase(Locale.ROOT).startsWith("@import");
                    part = new StringBuilder();
                }
            }
            default -> append(c);
        }
    }

    /** Leaves out blanks in front. */
    private void append(char c) {
        if (c > ' ' || !part.isEmpty()) {
            part.append(c);
        }
    }

    private void open() {
        String before = part.toString();
        part = new StringBuilder();
        if (!open.isEmpty() && open.element().isRule) {
            int end = before.lastIndexOf(';') + 1;
            tell(before.substring(0, end));
            before = before.substring(end);
        }
        String prelude = before.strip();
        Block around = open.peek();
        boolean inRule = around != null && (around.isRule || around.inRule);
        open.push(new Block(prelude, !prelude.startsWith("@"), inRule));
    }

    private void close() {
        if (open.isEmpty()) {
            // What follows is no selector any more.
            sound = false;
        } else {
            tell(part.toString());
            open.pop();
        }
        part = new StringBuilder();
    }

    private void tell(String declarations) {
        Block block = open.element();
        if (block.isRule || block.inRule) {
            reader.rule(block.inRule ? "*" : block.prelude, open.size() > 1, declarations);
        }
    }

    private int behind(String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    private int behindString(int from) {
        char quote = text.charAt(from);
        int at = from + 1;
        while (at < text.length() && text.charAt(at) != '\n') {
            if (text.charAt(at) == quote) {
                return at + 1;
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        sound = false;
        return Math.min(at, text.length());
    }

    private boolean isQuoted(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
    }
}
