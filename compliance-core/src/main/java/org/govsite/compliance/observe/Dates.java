package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like a date in the text of a page, so that it is kept; what it means is decided later. */
final class Dates {

    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:(?:19|20)\\d{2}\\s{0,2}[-/.年]\\s{0,2}[01]?\\d\\s{0,2}[-/.月]\\s{0,2}[0-3]?\\d(?!\\d)日?"
                    + "|[\\[(（【][01]?\\d[-/.月][0-3]?\\d日?[\\])）】]"
                    + "|[01]\\d[-/][0-3]\\d(?![\\d/-]))");

    private Dates() {}

    /** Start and end of each date in a text. */
    static List<int[]> in(CharSequence text) {
        if (!holdsDigit(text)) {
            return List.of();
        }
        List<int[]> spans = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            spans.add(new int[] {matcher.start(), matcher.end()});
        }
        return spans;
    }

    private static boolean holdsDigit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
