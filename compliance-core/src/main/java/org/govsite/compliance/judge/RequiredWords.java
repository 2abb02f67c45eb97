package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Words of which one stands in every text that a pattern is found in, read off the pattern itself. Looking for a word costs
 * a fraction of looking for a pattern, and most texts hold none. Where the pattern gives no such words, or says something
 * that this reader does not know, there are none and the pattern is always tried.
 */
final class RequiredWords {

    /** More words than this are no help. */
    private static final int MOST = 40;

    private static final Comparator<Set<String>> MOST_TELLING =
            Comparator.comparingInt(RequiredWords::shortest).thenComparing(Set::size, Comparator.reverseOrder());

    private final String pattern;
    private final Comparator<Set<String>> best;
    private int at;

    /** Says that this reader does not know a part of the pattern. */
    private static final class Unknown extends Exception {
        private static final long serialVersionUID = 1L;
    }

    private RequiredWords(String pattern, Comparator<Set<String>> best) {
        this.pattern = pattern;
        this.best = best;
    }

    /** The words in lower case; empty when none is required. */
    static List<String> of(String pattern) {
        return new RequiredWords(pattern, MOST_TELLING).read();
    }

    /** The same; of several parts of the pattern that require words, one whose words are all of a kind where there is one. */
    static List<String> of(String pattern, Predicate<String> kind) {
        Comparator<Set<String>> ofTheKind =
                Comparator.comparing(words -> words.stream().allMatch(kind));
        return new RequiredWords(pattern, ofTheKind.thenComparing(MOST_TELLING)).read();
    }

    private List<String> read() {
        try {
            Set<String> words = alternatives();
            return words == null || at < pattern.length() ? List.of() : List.copyOf(words);
        } catch (Unknown e) {
            return List.of();
        }
    }

    /** One branch or the other: a word of each; nothing when a branch requires nothing. */
    private @Nullable Set<String> alternatives() throws Unknown {
        Set<String> all = new TreeSet<>();
        boolean none = false;
        while (true) {
            Set<String> branch = sequence();
            if (branch == null) {
                none = true;
            } else {
                all.addAll(branch);
            }
            if (at >= pattern.length() || pattern.charAt(at) == ')') {
                return none || all.size() > MOST ? null : all;
            }
            at++;
        }
    }

    /** One part after the other: the most telling words of any part. */
    private @Nullable Set<String> sequence() throws Unknown {
        List<Set<String>> parts = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        while (at < pattern.length() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            int literal = literal();
            Set<String> group = literal < 0 ? part() : null;
            boolean once = !isQuantified();
            if (literal >= 0 && once) {
                run.appendCodePoint(literal);
                continue;
            }
            boolean required = once || quantifier() > 0;
            if (literal >= 0 && required) {
                run.appendCodePoint(literal);
            }
            end(run, parts);
            if (group != null && required) {
                parts.add(group);
            }
        }
        end(run, parts);
        return parts.stream().max(best).orElse(null);
    }

    private static void end(StringBuilder run, List<Set<String>> parts) {
        if (run.length() > 0) {
            parts.add(Set.of(run.toString().toLowerCase(Locale.ROOT)));
            run.setLength(0);
        }
    }

    /** Takes one character that stands for itself; -1 when something else comes. */
    private int literal() {
        char c = pattern.charAt(at);
        if (c == '\\') {
            boolean sign = at + 1 < pattern.length() && isSign(pattern.charAt(at + 1));
            at += sign ? 2 : 0;
            return sign ? pattern.charAt(at - 1) : -1;
        }
        if (".^$[(*+?".indexOf(c) >= 0) {
            return -1;
        }
        int literal = pattern.codePointAt(at);
        at += Character.charCount(literal);
        return literal;
    }

    private static boolean isSign(char c) {
        return c < 0x80 && !Character.isLetterOrDigit(c);
    }

    /** Takes a group, a class or a sign; the words that it requires, null for none. */
    private @Nullable Set<String> part() throws Unknown {
        char c = pattern.charAt(at);
        switch (c) {
            case '.', '^', '$' -> at++;
            case '[' -> characterClass();
            case '\\' -> escape();
            case '(' -> {
                return group();
            }
            default -> throw new Unknown();
        }
        return null;
    }

    private @Nullable Set<String> group() throws Unknown {
        at++;
        if (pattern.startsWith("?:", at)) {
            at += 2;
        } else if (pattern.startsWith("?P<", at)) {
            at = pattern.indexOf('>', at) + 1;
        } else if (pattern.startsWith("?", at)) {
            throw new Unknown();
        }
        Set<String> words = alternatives();
        if (at >= pattern.length()) {
            throw new Unknown();
        }
        at++;
        return words;
    }

    private void characterClass() throws Unknown {
        at += pattern.startsWith("[^", at) ? 2 : 1;
        boolean first = true;
        while (at < pattern.length() && (first || pattern.charAt(at) != ']')) {
            first = false;
            if (pattern.startsWith("[:", at)) {
                throw new Unknown();
            }
            at += pattern.charAt(at) == '\\' ? 2 : 1;
        }
        if (at >= pattern.length()) {
            throw new Unknown();
        }
        at++;
    }

    private void escape() throws Unknown {
        char kind = at + 1 < pattern.length() ? pattern.charAt(at + 1) : 'Q';
        if (kind == 'p' || kind == 'P') {
            at = pattern.startsWith("{", at + 2) ? pattern.indexOf('}', at) + 1 : at + 3;
        } else if ("dDwWsSbBntrAz".indexOf(kind) >= 0) {
            at += 2;
        } else {
            throw new Unknown();
        }
    }

    private boolean isQuantified() {
        return at < pattern.length() && "*+?{".indexOf(pattern.charAt(at)) >= 0;
    }

    /** Takes a quantifier; how often it asks for at least. */
    private int quantifier() throws Unknown {
        char kind = pattern.charAt(at);
        int least = kind == '+' ? 1 : 0;
        if (kind == '{') {
            int end = pattern.indexOf('}', at);
            String bounds = end < 0 ? "" : pattern.substring(at + 1, end);
            if (!bounds.matches("\\d{1,4}(?:,\\d{0,4})?")) {
                throw new Unknown();
            }
            least = Integer.parseInt(bounds.split(",", 2)[0]);
            at = end;
        }
        at++;
        if (at < pattern.length() && pattern.charAt(at) == '?') {
            at++;
        }
        return least;
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(RequiredWords::weight).min().orElse(0);
    }

    /** How much a word tells: a page holds many digits and letters, but few of any one Chinese character. */
    private static int weight(String word) {
        return word.chars().map(c -> c < 0x80 ? 1 : 2).sum();
    }
}
