package org.govsite.compliance.json;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The known word that a mistyped one was most likely meant to be. */
public final class Nearest {

    /** No known word is nearly this long, and the comparison takes time in the square of the length. */
    private static final int LONGEST = 100;

    private Nearest() {}

    /** The known word with the fewest typing errors in it; empty when none is near enough to be more than a guess. */
    public static Optional<String> to(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String letters = letters(typed);
        return known.stream()
                .map(word -> Map.entry(word, errors(letters, letters(word))))
                .min(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .filter(nearest -> nearest.getValue() != Integer.MAX_VALUE)
                .map(Map.Entry::getKey);
    }

    /** So that {@code site_id_code} and {@code SiteIDCode} are no errors at all. */
    private static String letters(String word) {
        return word.toLowerCase(Locale.ROOT).replaceAll("[_\\- ]", "");
    }

    /** The errors in a word; beyond any number when they are more than one, and more than a third of its letters. */
    private static int errors(String typed, String meant) {
        int shorter = Math.min(typed.length(), meant.length());
        int distance = distance(typed, meant);
        return distance <= Math.max(1, shorter / 3) && distance < shorter ? distance : Integer.MAX_VALUE;
    }

    /** Letters to put in, leave out or replace; two neighbours exchanged are one error. */
    private static int distance(String a, String b) {
        int[][] errors = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                errors[i][j] = i == 0 || j == 0 ? i + j : step(errors, a, b, i, j);
            }
        }
        return errors[a.length()][b.length()];
    }

    private static int step(int[][] errors, String a, String b, int i, int j) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(errors[i - 1][j] + 1, errors[i][j - 1] + 1);
        least = Math.min(least, errors[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, errors[i - 2][j - 2] + 1) : least;
    }
}
