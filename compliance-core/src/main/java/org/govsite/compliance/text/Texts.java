package org.govsite.compliance.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts in one language, with placeholders such as <code>{page}</code> or <code>{0}</code>. A value that is filled in is never
 * looked through for placeholders. A text or a value that is missing is a bug: {@link IllegalArgumentException}. Immutable.
 */
public final class Texts {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+|[0-9]+)}");

    private final Locale language;
    private final Properties texts;

    private Texts(Locale language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts of a file that lies beside a class: UTF-8, in the form of {@link Properties}. */
    static Texts beside(Class<?> type, String file, Locale language) {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(type.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Texts(language, texts);
    }

    public Locale language() {
        return language;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return texts.stringPropertyNames();
    }

    /** The text of a key whose placeholders are numbers, with the values filled in by their position. */
    public String text(String key, Object... values) {
        return fill(key, name -> position(name) < values.length ? values[position(name)] : null);
    }

    /** The text of a key whose placeholders are names. */
    public String text(String key, Map<String, ?> values) {
        return fill(key, values::get);
    }

    /** A text about <code>{n}</code> things; that of the key with {@code .one} where there is exactly one. */
    public String count(String key, long n) {
        return count(key, n, Map.of());
    }

    /** A text about <code>{n}</code> things and more. */
    public String count(String key, long n, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("n", n);
        return text(n == 1 ? key + ".one" : key, all);
    }

    /**
     * The text of a key.
     *
     * @param values the value of each placeholder; null where there is none
     */
    public String fill(String key, Function<String, ? extends @Nullable Object> values) {
        return PLACEHOLDER.matcher(raw(key)).replaceAll(match -> {
            Object value = values.apply(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for {" + match.group(1) + "} of " + key);
            }
            return Matcher.quoteReplacement(value.toString());
        });
    }

    /** The text of a key as it stands in the file. */
    public String raw(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return text;
    }

    /** A name is no position: with values by position it has none. */
    private static int position(String placeholder) {
        return Character.isDigit(placeholder.charAt(0)) ? Integer.parseInt(placeholder) : Integer.MAX_VALUE;
    }
}
