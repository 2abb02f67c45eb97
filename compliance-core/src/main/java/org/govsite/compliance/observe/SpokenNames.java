package org.govsite.compliance.observe;

import java.util.HashSet;
import java.util.Set;

/** The ids and classes of which the scripts of a page may speak: every word behind a sign that may begin such a name. */
final class SpokenNames {

    private static final String BEFORE = ".#'\"`";

    private final Set<String> words = new HashSet<>();
    private boolean any;

    void hear(String script) {
        int from = 0;
        while (from < script.length()) {
            int to = from;
            while (to < script.length() && isOfWord(script.charAt(to))) {
                to++;
            }
            if (to > from && from > 0 && begins(script.charAt(from - 1))) {
                words.add(script.substring(from, to));
            }
            from = to + 1;
        }
    }

    /** A script that could not be read may speak of every name. */
    void hearUnread() {
        any = true;
    }

    /** Whether a script may speak of a name; of one with other signs than letters, digits and dashes any may. */
    boolean mayHold(String name) {
        return any || words.contains(name) || !name.chars().allMatch(c -> isOfWord((char) c)) && !words.isEmpty();
    }

    private static boolean begins(char c) {
        return BEFORE.indexOf(c) >= 0 || Character.isWhitespace(c);
    }

    private static boolean isOfWord(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c == '-';
    }
}
