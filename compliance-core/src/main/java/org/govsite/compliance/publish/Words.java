package org.govsite.compliance.publish;

import java.util.stream.Stream;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.text.Languages;
import org.govsite.compliance.text.Texts;
import org.jspecify.annotations.Nullable;

/** Texts about packs in both languages at once. */
final class Words {

    static final Languages LANGUAGES = Languages.beside(Words.class, "words");

    private Words() {}

    /** The text of a key with its values by position; a {@link LocalizedText} gives each language its own. */
    static LocalizedText of(String key, Object... values) {
        return new LocalizedText(text(LANGUAGES.zh(), key, values), text(LANGUAGES.en(), key, values));
    }

    /** A value as one language says it. */
    static @Nullable Object in(Texts texts, @Nullable Object value) {
        return value instanceof LocalizedText words ? words.in(texts.language()) : value;
    }

    private static String text(Texts texts, String key, Object... values) {
        return texts.text(key, Stream.of(values).map(value -> in(texts, value)).toArray());
    }
}
