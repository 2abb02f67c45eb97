package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import org.govsite.compliance.pack.Clue;

/**
 * Reads names of bodies after a label ({@code 主办单位：X}) or before a suffix ({@code X、Y主办}) in squeezed text.
 */
final class Names {

    private static final int LONGEST = 40;
    private static final int SHORTEST = 3;
    private static final String ENDS = "\n|;。!?[]【】《》<>©®\"'=/\\*#_~`^$%@&+";
    private static final String SEPARATORS = "、,/;";

    private final Clue.Name clue;
    private final Squeezed squeezed;
    private final String text;

    private Names(Clue.Name clue, Squeezed squeezed) {
        this.clue = clue;
        this.squeezed = squeezed;
        this.text = squeezed.text();
    }

    /** A name and its span in the squeezed text. */
    record Name(String value, int start, int end) {}

    static List<Name> in(Clue.Name clue, Squeezed squeezed) {
        return new Names(clue, squeezed).read();
    }

    private List<Name> read() {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            String label = longest(clue.labels(), at);
            if (!label.isEmpty() && !excluded(at)) {
                int end = at + label.length();
                boolean colon = end < text.length() && text.charAt(end) == ':';
                List<Name> after = colon || !clue.suffixes().contains(label) ? after(end) : List.of();
                if (after.isEmpty() && !colon && clue.suffixes().contains(label)) {
                    List<Name> before = before(at);
                    names.addAll(before.isEmpty() ? after(end) : before);
                } else {
                    names.addAll(after);
                }
                at = end;
            } else {
                at++;
            }
        }
        return names;
    }

    private String longest(List<String> words, int at) {
        String longest = "";
        for (String word : words) {
            if (word.length() > longest.length() && text.startsWith(word, at)) {
                longest = word;
            }
        }
        return longest;
    }

    private boolean excluded(int at) {
        return clue.excluded().stream().anyMatch(word -> text.startsWith(word, at - word.length()));
    }

    private List<Name> after(int end) {
        int from = skipBracket(end);
        if (from < text.length() && text.charAt(from) == '\n') {
            from++;
        }
        while (from < text.length() && ":-".indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        if (from < text.length() && text.charAt(from) == '\n') {
            from++;
        }
        int to = from;
        while (to < text.length() && to - from <= 3 * LONGEST && !ends(to)) {
            to++;
        }
        return split(from, to);
    }

    private int skipBracket(int at) {
        if (at < text.length() && text.charAt(at) == '(') {
            int close = text.indexOf(')', at);
            return close > 0 && close - at <= 12 ? close + 1 : at;
        }
        return at;
    }

    private List<Name> before(int end) {
        int from = end;
        while (from > 0 && end - from <= 3 * LONGEST && isNameChar(text.charAt(from - 1)) && !stopEndsAt(from)) {
            // What stands before a blank is another thing, such as the name of the site, unless it is a body of its
            // own.
            if (end - from >= SHORTEST && squeezed.blankBefore(from) && !endsAsBody(from)) {
                break;
            }
            from--;
        }
        return split(from, end);
    }

    private boolean endsAsBody(int end) {
        return clue.bodies().stream().anyMatch(word -> text.startsWith(word, end - word.length()));
    }

    private boolean stopEndsAt(int end) {
        return clue.stops().stream().anyMatch(stop -> stopsAt(stop, end - stop.length()));
    }

    /** Whether a stop word stands here; {@code ?} at its start is any one character, such as the letter before ICP. */
    private boolean stopsAt(String stop, int at) {
        return at >= 0
                && (stop.startsWith("?") ? text.startsWith(stop.substring(1), at + 1) : text.startsWith(stop, at));
    }

    private boolean ends(int at) {
        char c = text.charAt(at);
        return ENDS.indexOf(c) >= 0
                || c == ':'
                || c == '('
                || clue.stops().stream().anyMatch(stop -> stopsAt(stop, at));
    }

    private static boolean isNameChar(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN || c == '·' || c == '、' || c == '・';
    }

    /** Splits joint names at separators and at blanks between two full names. */
    private List<Name> split(int from, int to) {
        List<Name> names = new ArrayList<>();
        int start = from;
        for (int at = from; at <= to; at++) {
            boolean separator = at < to && SEPARATORS.indexOf(text.charAt(at)) >= 0;
            boolean blank = at < to && squeezed.blankBefore(at) && at - start >= SHORTEST && to - at >= SHORTEST;
            if (at == to || separator || blank) {
                add(names, start, at);
                start = separator ? at + 1 : at;
            }
        }
        return names;
    }

    private void add(List<Name> names, int from, int to) {
        String name = text.substring(from, to).strip();
        long han = name.chars()
                .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                .count();
        if (name.length() >= SHORTEST && name.length() <= LONGEST && han * 2 > name.length()) {
            names.add(new Name(name, from, to));
        }
    }
}
