package org.govsite.compliance.judge;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.result.Edit;
import org.govsite.compliance.site.Location;

/** The text of a file, in which places are found and edits made. Immutable. */
final class SourceFile {

    /** How much of a line is shown on both sides of an edit. */
    private static final int AROUND = 60;

    /** How far behind a place what stands there may begin. */
    private static final int WINDOW = 2000;

    private static final Pattern HREF = attribute("href");
    private static final Pattern CONTENT = attribute("content");

    private final String path;
    private final String text;

    SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    private static Pattern attribute(String name) {
        return Pattern.compile("(?is)\\s" + name + "\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>\"']+))");
    }

    /** The index of a place; empty when the file has no such line or column. */
    Optional<Integer> index(Location place) {
        if (place.line() < 1 || !place.file().equals(path)) {
            return Optional.empty();
        }
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            start = next(start);
            if (start < 0) {
                return Optional.empty();
            }
        }
        int index = start + place.column() - 1;
        return index <= text.length() ? Optional.of(index) : Optional.empty();
    }

    /** The start of the line behind the one that an index is in; -1 when it is the last. */
    private int next(int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !text.startsWith("\n", i + 1)) {
                return i + 1;
            }
        }
        return -1;
    }

    boolean startsWith(String words, int index) {
        return text.startsWith(words, index);
    }

    /** Where words stand first at or behind an index, not too far; empty when they do not, as written. */
    Optional<Integer> find(String words, int from) {
        int at = words.isEmpty() ? -1 : text.indexOf(words, from);
        return at < 0 || at - from > WINDOW ? Optional.empty() : Optional.of(at);
    }

    /** Whether a word or a number goes on at an index. */
    boolean goesOn(int index) {
        return index < text.length() && Character.isLetterOrDigit(text.charAt(index));
    }

    /** The blanks before the first character of the line that an index is in, line end before them included. */
    String indentation(int index) {
        int start = index;
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
            start--;
        }
        boolean first = start > 0 && (text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r');
        return first ? "\n" + text.substring(start, index) : "";
    }

    Edit insert(int at, Filled added) {
        return replace(at, at, added);
    }

    Edit replace(int from, int to, Filled added) {
        int start = lineStart(from);
        int end = lineEnd(to);
        String head = text.substring(Math.max(start, from - AROUND), from);
        String tail = text.substring(to, Math.min(end, to + AROUND));
        String before = cut(head, from - start) + text.substring(from, to) + tail + (end - to > AROUND ? "…" : "");
        String after = cut(head, from - start) + added.text() + tail + (end - to > AROUND ? "…" : "");
        return new Edit(
                place(from), text.substring(from, to), added.text(), before.strip(), after.strip(), added.values());
    }

    private static String cut(String head, int length) {
        return length > head.length() ? "…" + head : head;
    }

    private int lineStart(int index) {
        int start = index;
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return start;
    }

    private int lineEnd(int index) {
        int end = index;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private Location place(int index) {
        int line = 1;
        int start = 0;
        for (int next = next(0); next >= 0 && next <= index; next = next(next)) {
            line++;
            start = next;
        }
        return new Location(path, line, index - start + 1);
    }

    /** The end of the tag that begins at an index; empty when none begins there. */
    private Optional<Integer> tagEnd(int index) {
        if (!text.startsWith("<", index)) {
            return Optional.empty();
        }
        char quote = 0;
        for (int i = index; i < Math.min(text.length(), index + WINDOW); i++) {
            char c = text.charAt(i);
            if (quote == 0 && c == '>') {
                return Optional.of(i + 1);
            }
            if (quote == 0 && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return Optional.empty();
    }

    /** The start of the link whose start tag, text or picture an index is in; empty when there is none. */
    Optional<Integer> linkAround(int index) {
        int open = lastTag("<a", index, index - WINDOW);
        int close = lastTag("</a", index - 1, index - WINDOW);
        return open < 0 || close > open ? Optional.empty() : Optional.of(open);
    }

    /**
     * Where the last tag of a name begins at or before an index, in letters of either case; -1 where none does. A name that only
     * begins so is another one. Looked for in the text itself: in lower case some letters are two, and indices shift.
     */
    private int lastTag(String start, int from, int least) {
        for (int at = text.lastIndexOf('<', from); at >= Math.max(0, least); at = text.lastIndexOf('<', at - 1)) {
            if (text.regionMatches(true, at, start, 0, start.length()) && endsName(at + start.length())) {
                return at;
            }
        }
        return -1;
    }

    private boolean endsName(int index) {
        return index >= text.length() || text.charAt(index) == '>' || Character.isWhitespace(text.charAt(index));
    }

    /** Sets the address of the link that begins at an index. */
    Optional<Edit> href(int index, Filled address) {
        return tagEnd(index).map(end -> {
            Matcher matcher = HREF.matcher(text).region(index, end);
            return matcher.find()
                    ? set(matcher, address)
                    : insert(
                            nameEnd(index),
                            new Filled(" href=\"" + Filled.escaped(address.text()) + "\"", address.values()));
        });
    }

    /** Sets the content of the meta tag that begins at an index. */
    Optional<Edit> content(int index, Filled content) {
        return tagEnd(index).flatMap(end -> {
            Matcher matcher = CONTENT.matcher(text).region(index, end);
            return matcher.find() ? Optional.of(set(matcher, content)) : Optional.empty();
        });
    }

    private Edit set(Matcher matcher, Filled value) {
        for (int group = 1; group <= 3; group++) {
            if (matcher.start(group) >= 0) {
                String escaped = Filled.escaped(value.text());
                String written = group == 3 ? "\"" + escaped + "\"" : escaped;
                return replace(matcher.start(group), matcher.end(group), new Filled(written, value.values()));
            }
        }
        throw new IllegalStateException("one of the groups has matched");
    }

    private int nameEnd(int index) {
        int end = index + 1;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Puts the picture whose tag begins at an index into a link. */
    Optional<Edit> linked(int index, Filled address) {
        return tagEnd(index)
                .filter(end -> text.regionMatches(true, index, "<img", 0, 4))
                .map(end -> replace(
                        index,
                        end,
                        address.join(
                                "<a href=\"" + Filled.escaped(address.text()) + "\">" + text.substring(index, end)
                                        + "</a>",
                                Filled.NOTHING)));
    }

    /** Takes out the tag that begins at an index. */
    Optional<Edit> withoutTag(int index) {
        return tagEnd(index).map(end -> replace(index, end, Filled.NOTHING));
    }

    /** Takes away the marks of the comment that an index is in. */
    Optional<Edit> uncommented(int index) {
        int open = text.lastIndexOf("<!--", index);
        int close = text.indexOf("-->", index);
        if (open < 0 || close < 0 || text.substring(open, index).contains("-->") || close - open > WINDOW) {
            return Optional.empty();
        }
        String inner = text.substring(open + 4, close);
        return Optional.of(replace(open, close + 3, new Filled(inner.strip(), List.of())));
    }

    /** The index before the end of the body; empty when the file has none. */
    Optional<Integer> bodyEnd() {
        int at = lastTag("</body", text.length(), 0);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }
}
