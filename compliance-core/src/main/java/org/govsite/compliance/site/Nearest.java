package org.govsite.compliance.site;

import java.util.Collection;
import java.util.Locale;

/** Guesses which of the allowed words a mistyped one was meant to be. */
final class Nearest {

    /** No allowed word is nearly this long, and the comparison takes time in the square of the length. */
    private static final int LONGEST = 40;

    private Nearest() {}

    /** The allowed word with the fewest typing errors in it, at most a third of its letters; empty when none is near. */
    static String to(String word, Collection<String> allowed) {
        String best = "";
        int fewest = Integer.MAX_VALUE;
        if (word.length() <= LONGEST) {
            for (String candidate : allowed) {
                int errors = distance(letters(word), letters(candidate));
                if (errors < fewest && errors <= candidate.length() / 3) {
                    fewest = errors;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** So that {@code site_id_code} and {@code SiteIDCode} are no errors at all. */
    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", "");
    }

    /** Letters to put in, leave out or replace; two neighbours exchanged are one error. */
    private static int distance(String a, String b) {
        int[] beforeThat = new int[b.length() + 1];
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swapped) {
                    current[j] = Math.min(current[j], beforeThat[j - 2] + 1);
                }
            }
            beforeThat = previous;
            previous = current;
        }
        return previous[b.length()];
    }
}
