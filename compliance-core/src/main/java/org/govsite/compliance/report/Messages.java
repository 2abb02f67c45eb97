package org.govsite.compliance.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of this package in one language. Not a ResourceBundle: that falls back to the machine's language, and a build
 * has to print the same everywhere. Immutable.
 */
final class Messages {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Messages CHINESE = read("messages_zh.properties");
    private static final Messages ENGLISH = read("messages_en.properties");

    private final Properties texts;

    private Messages(Properties texts) {
        this.texts = texts;
    }

    /** The Chinese texts for every Chinese locale, else the English ones. */
    static Messages in(Locale locale) {
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
    String count(String key, long n) {
        return count(key, n, Map.of());
    }

    String count(String key, long n, Map<String, ?> values) {
        Map<String, Object> all = new HashMap<>(values);
        all.put("n", n);
        return text(n == 1 ? key + ".one" : key, all);
    }

    Properties all() {
        return texts;
    }

    private static Messages read(String resource) {
        try (InputStream in = Messages.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource " + resource + " is missing");
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Messages(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
