package org.govsite.compliance.publish;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.govsite.compliance.pack.LocalizedText;

/** Texts about packs in both languages, out of {@code words_zh.properties} and {@code words_en.properties}. */
final class Words {

    private static final Properties ZH = read("words_zh.properties");
    private static final Properties EN = read("words_en.properties");

    private Words() {}

    /**
     * The text of a key with {@code {0}}, {@code {1}} … replaced. A value that is words itself is put in by language; what
     * is put in is not looked through for placeholders.
     */
    static LocalizedText of(String key, Object... values) {
        return new LocalizedText(text(ZH, key, true, values), text(EN, key, false, values));
    }

    static Properties zh() {
        return ZH;
    }

    static Properties en() {
        return EN;
    }

    private static String text(Properties texts, String key, boolean chinese, Object... values) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
            int close = text.indexOf('}', open);
            Object value = values[Integer.parseInt(text.substring(open + 1, close))];
            filled.append(text, at, open);
            filled.append(value instanceof LocalizedText words ? (chinese ? words.zh() : words.en()) : value);
            at = close + 1;
        }
        return filled.append(text.substring(at)).toString();
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
