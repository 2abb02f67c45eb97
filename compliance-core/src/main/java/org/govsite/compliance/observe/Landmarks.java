package org.govsite.compliance.observe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The words by which the extractor finds its way on a page: what a footer speaks of and how its parts are called. They
 * decide what is kept as a fact, never what is right; they belong to the extractor and change its version.
 */
final class Landmarks {

    /** No landmark word is longer. */
    static final int LONGEST = 40;

    /** Kind of a word that is kept, and of a date. */
    static final int KEPT = -1;

    static final int DATE = -2;

    /** Kind of what stands in the line behind a landmark word that ends like a label. */
    static final int VALUE = -3;

    private static final Landmarks INSTANCE = load();

    private final Map<String, List<String>> kinds;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final List<String> keep;
    private final Word[][] byFirst = new Word[Character.MAX_VALUE + 1][];

    private record Word(String word, int kind) {}

    /** A landmark word in a text: kind and span. */
    record Hit(int kind, int start, int end) {}

    private Landmarks(JsonNode root) {
        Map<String, List<String>> read = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, JsonNode> kind : root.get("kinds").properties()) {
            List<String> words = strings(kind.getValue());
            read.put(kind.getKey(), words);
            for (String word : words) {
                add(new Word(word, number));
            }
            number++;
        }
        kinds = read;
        keep = strings(root.get("keep"));
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            if (entry.getValue().isArray()) {
                names.put(entry.getKey(), new TreeSet<>(strings(entry.getValue())));
            }
        }
    }

    static Landmarks get() {
        return INSTANCE;
    }

    /** All words around which text is kept, sorted. */
    List<String> words() {
        TreeSet<String> words = new TreeSet<>(keep);
        kinds.values().forEach(words::addAll);
        return List.copyOf(words);
    }

    /** All landmark words in a text, in order of their place. */
    List<Hit> hits(CharSequence text) {
        List<Hit> hits = List.of();
        for (int i = 0; i < text.length(); i++) {
            Word[] candidates = byFirst[text.charAt(i)];
            if (candidates == null) {
                continue;
            }
            for (Word candidate : candidates) {
                if (startsWith(text, i, candidate.word)) {
                    hits = hits.isEmpty() ? new ArrayList<>() : hits;
                    hits.add(new Hit(candidate.kind, i, i + candidate.word.length()));
                    break;
                }
            }
        }
        return hits;
    }

    /** Words that are kept with what stands around them, though they tell nothing about zones; of the kind {@link #KEPT}. */
    List<Hit> kept(CharSequence text) {
        List<Hit> found = new ArrayList<>();
        String all = text.toString();
        for (String word : keep) {
            for (int at = all.indexOf(word); at >= 0; at = all.indexOf(word, at + 1)) {
                found.add(new Hit(KEPT, at, at + word.length()));
            }
        }
        Dates.listed(text).forEach(span -> found.add(new Hit(DATE, span[0], span[1])));
        return found;
    }

    boolean any(CharSequence text) {
        return !hits(text).isEmpty();
    }

    /** Adds the kinds of landmark in a text to a set. */
    void kindsIn(CharSequence text, BitSet kindsFound) {
        hits(text).forEach(hit -> kindsFound.set(hit.kind()));
    }

    int kind(String name) {
        return new ArrayList<>(kinds.keySet()).indexOf(name);
    }

    /**
     * Whether a class or id value, split into words, has one of the listed names, or a part that holds one of the listed
     * parts: {@code "indfooter ft2"} has the part {@code footer}.
     */
    boolean named(String value, String list, String parts) {
        if (value.isEmpty()) {
            return false;
        }
        String lower = value.toLowerCase(Locale.ROOT);
        int from = 0;
        for (int to = 0; to <= lower.length(); to++) {
            if (to == lower.length() || !isAsciiWord(lower.charAt(to))) {
                if (to > from && isNamed(withoutNumber(lower, from, to), names.get(list), names.get(parts))) {
                    return true;
                }
                from = to + 1;
            }
        }
        return false;
    }

    private static String withoutNumber(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(from, end);
    }

    private static boolean isNamed(String word, Set<String> whole, Set<String> parts) {
        if (whole.contains(word)) {
            return true;
        }
        for (String part : parts) {
            if (word.startsWith(part) || word.endsWith(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name, such as that of a function, holds one of the listed parts. */
    boolean holdsPart(String list, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return names.get(list).stream().anyMatch(lower::contains);
    }

    boolean listed(String list, String word) {
        return names.get(list).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a text holds one of the listed words; a number counts only where it stands alone. */
    boolean containsAny(String list, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return names.get(list).stream().anyMatch(word -> standsIn(lower, word));
    }

    private static boolean standsIn(String text, String word) {
        boolean number = word.chars().allMatch(Character::isDigit);
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean alone = (at == 0 || !isAsciiWord(text.charAt(at - 1)))
                    && (end == text.length() || !isAsciiWord(text.charAt(end)));
            if (!number || alone) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsciiWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private void add(Word word) {
        if (word.word.length() > LONGEST) {
            throw new IllegalStateException("landmarks.json: longer than " + LONGEST + ": " + word.word);
        }
        char first = word.word.charAt(0);
        Word[] known = byFirst[first];
        Word[] more = known == null ? new Word[1] : Arrays.copyOf(known, known.length + 1);
        more[more.length - 1] = word;
        byFirst[first] = more;
    }

    private static boolean startsWith(CharSequence text, int at, String word) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (text.charAt(at + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> strings(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asString()));
        return values;
    }

    private static Landmarks load() {
        try (InputStream in = Landmarks.class.getResourceAsStream("landmarks.json")) {
            return new Landmarks(JsonMapper.shared().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
