package org.govsite.compliance.publish;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts about differences of packs in one language. Not a ResourceBundle: that falls back to the machine's language.
 * Immutable.
 */
final class DiffMessages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final DiffMessages CHINESE = read("diff_zh.properties");
    private static final DiffMessages ENGLISH = read("diff_en.properties");

    private final Properties texts;

    private DiffMessages(Properties texts) {
        this.texts = texts;
    }

    /** The Chinese texts for every Chinese locale, else the English ones. */
    static DiffMessages in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }

    /** The text of a key with its placeholders filled; a filled-in value is never looked through for placeholders. */
    String text(String key, Map<String, ?> values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        Matcher matcher = PLACEHOLDER.matcher(text);
        return matcher.replaceAll(match -> {
            Object value = values.get(match.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for {" + match.group(1) + "} of " + key);
            }
            return Matcher.quoteReplacement(value.toString());
        });
    }

    String text(String key) {
        return text(key, Map.of());
    }

    /** A text about {@code {n}} things; the key with {@code .one} where there is exactly one. */
    String count(String key, long n, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("n", n);
        return text(n == 1 && has(key + ".one") ? key + ".one" : key, all);
    }

    /** What people call a field: by its whole path, else by the part behind the kind of requirement. */
    String field(String field) {
        String own = "field." + field;
        return text(has(own) ? own : "field." + field.substring(field.indexOf('.') + 1));
    }

    boolean has(String key) {
        return texts.containsKey(key);
    }

    Properties all() {
        return texts;
    }

    private static DiffMessages read(String name) {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(DiffMessages.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DiffMessages(texts);
    }
}
