package org.govsite.compliance.publish;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.text.Languages;
import org.govsite.compliance.text.Texts;

/** The words of rule pages, in both languages at once. */
final class PageWords {

    /** A cell or a place that says nothing. */
    static final LocalizedText NONE = new LocalizedText("–", "–");

    static final Languages LANGUAGES = Languages.beside(PageWords.class, "rule-pages");

    private PageWords() {}

    /** The text of a key with its values by name; a {@link LocalizedText} gives each language its own. */
    static LocalizedText text(String key, Map<String, ?> values) {
        return new LocalizedText(text(LANGUAGES.zh(), key, values), text(LANGUAGES.en(), key, values));
    }

    static LocalizedText text(String key) {
        return text(key, Map.of());
    }

    /** The same in both languages. */
    static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    /** A list in one sentence. */
    static LocalizedText list(List<LocalizedText> words) {
        return joined(words, "comma");
    }

    /** A list of which one is enough. */
    static LocalizedText oneOf(List<LocalizedText> words) {
        return joined(words, "or");
    }

    static LocalizedText joined(List<LocalizedText> words, String key) {
        LocalizedText between = text(key);
        return new LocalizedText(
                words.stream().map(LocalizedText::zh).distinct().collect(Collectors.joining(between.zh())),
                words.stream().map(LocalizedText::en).distinct().collect(Collectors.joining(between.en())));
    }

    private static String text(Texts texts, String key, Map<String, ?> values) {
        return texts.fill(key, name -> Words.in(texts, values.get(name)));
    }
}
