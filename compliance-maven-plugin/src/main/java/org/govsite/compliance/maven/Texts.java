package org.govsite.compliance.maven;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The texts of the plugin in one language. Not a ResourceBundle: that falls back to the machine's language, and a build
 * has to print the same everywhere.
 */
final class Texts {

    private final Locale locale;
    private final Properties texts;

    private Texts(Locale locale, Properties texts) {
        this.locale = locale;
        this.texts = texts;
    }

    static Texts in(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        return new Texts(locale, read(chinese ? "messages_zh.properties" : "messages_en.properties"));
    }

    Locale locale() {
        return locale;
    }

    /** The text of a key, with {@code {0}}, {@code {1}} … replaced; values are not looked through for placeholders. */
    String text(String key, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            filled.append(text, at, open).append(values[Integer.parseInt(text.substring(open + 1, close))]);
            at = close + 1;
        }
        return filled.append(text.substring(at)).toString();
    }

    Properties all() {
        return texts;
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Texts.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
