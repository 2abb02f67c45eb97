package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.List;

/** How many columns of a terminal a text takes, and where it may be broken. */
final class DisplayWidth {

    /** What may not start a line. */
    private static final String CLOSING = "，。、；：？！）》】」』”’…,.;:?!)]}";

    /** What may not end a line. */
    private static final String OPENING = "（《【「『“‘([{";

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    /** Two for what is wide, and for punctuation that is wide beside Chinese text. */
    private static int of(int point) {
        boolean narrow = point < 0x1100
                || point >= 0x1160 && point < 0x2010
                || point >= 0xD800 && point < 0xF900
                || point >= 0xFF61 && point < 0xFFE0;
        return narrow ? 1 : 2;
    }

    /** The text up to a width; a cut is shown. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        StringBuilder line = new StringBuilder();
        int used = 2;
        for (int point : text.codePoints().toArray()) {
            used += of(point);
            if (used > width) {
                break;
            }
            line.appendCodePoint(point);
        }
        return line.append('…').toString();
    }

    /** Lines that are no wider than asked for; a word that alone is wider is broken. Never empty. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String unit : units(text, width)) {
            if (line.length() > 0 && of(line + unit.stripTrailing()) > width) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? unit.stripLeading() : unit);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** The text in pieces between which a line may end: behind blanks, around Chinese characters, and after the width. */
    private static List<String> units(String text, int width) {
        List<String> units = new ArrayList<>();
        int start = 0;
        int used = 0;
        int[] points = text.codePoints().toArray();
        for (int i = 1; i < points.length; i++) {
            used += of(points[i - 1]);
            if (mayBreak(points[i - 1], points[i]) || used + of(points[i]) > width) {
                units.add(new String(points, start, i - start));
                start = i;
                used = 0;
            }
        }
        units.add(new String(points, start, points.length - start));
        return units;
    }

    private static boolean mayBreak(int before, int after) {
        if (after == ' ' || CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return before == ' ' || of(before) == 2 || of(after) == 2;
    }
}
