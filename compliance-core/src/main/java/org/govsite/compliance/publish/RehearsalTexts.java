package org.govsite.compliance.publish;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * The texts of rehearsals in one language. Not a ResourceBundle: that falls back to the machine's language, and a rehearsal has
 * to print the same everywhere. Immutable.
 */
final class RehearsalTexts {

    private static final RehearsalTexts CHINESE = read("rehearsal_zh.properties");
    private static final RehearsalTexts ENGLISH = read("rehearsal_en.properties");

    private final Properties texts;

    private RehearsalTexts(Properties texts) {
        this.texts = texts;
    }

    /** The Chinese texts for every Chinese locale, else the English ones. */
    static RehearsalTexts in(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
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

    /** A text about a number of things; the key with {@code .one} where it is exactly one. */
    String count(String key, long n) {
        return text(n == 1 ? key + ".one" : key, n);
    }

    Properties all() {
        return texts;
    }

    private static RehearsalTexts read(String name) {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(RehearsalTexts.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.load(in);
            return new RehearsalTexts(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
