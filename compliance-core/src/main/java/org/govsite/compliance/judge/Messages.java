package org.govsite.compliance.judge;

import java.util.Map;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.text.Languages;
import org.govsite.compliance.text.Texts;

/** The sentence for the reason of a finding, in both languages. */
final class Messages {

    private static final Languages LANGUAGES = Languages.beside(Messages.class, "messages");

    private Messages() {}

    static boolean has(String reason) {
        return LANGUAGES.zh().has(reason);
    }

    /**
     * @param item title of what it is about
     * @param what what stands there, in words of the pack
     */
    static LocalizedText of(Evidence evidence, LocalizedText item, LocalizedText what) {
        return of(
                evidence.reason(),
                Map.of("item", item, "what", what, "wanted", evidence.wanted(), "seen", evidence.seen()));
    }

    /** The text of a key with its values by name; a {@link LocalizedText} gives each language its own. */
    static LocalizedText of(String key, Map<String, ?> values) {
        return new LocalizedText(text(LANGUAGES.zh(), key, values), text(LANGUAGES.en(), key, values));
    }

    private static String text(Texts texts, String key, Map<String, ?> values) {
        return texts.fill(
                key,
                name -> values.get(name) instanceof LocalizedText both ? both.in(texts.language()) : values.get(name));
    }
}
