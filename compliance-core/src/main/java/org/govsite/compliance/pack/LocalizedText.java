package org.govsite.compliance.pack;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in the two languages of the project. Immutable.
 *
 * @param zh Simplified Chinese
 * @param en English
 */
public record LocalizedText(String zh, String en) {

    public LocalizedText {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** The text for a locale: Chinese for every Chinese locale, else English. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
