package org.govsite.compliance.text;

import java.util.Locale;

/**
 * The same texts in the languages of the project. Not a ResourceBundle: that falls back to the machine's language, and what is
 * said has to be the same everywhere. Immutable.
 *
 * @param zh Simplified Chinese
 * @param en English
 */
public record Languages(Texts zh, Texts en) {

    /** The texts of {@code <name>_zh.properties} and {@code <name>_en.properties}, which lie beside a class. */
    public static Languages beside(Class<?> type, String name) {
        return new Languages(
                Texts.beside(type, name + "_zh.properties", Locale.CHINESE),
                Texts.beside(type, name + "_en.properties", Locale.ENGLISH));
    }

    /** The Chinese texts for every Chinese locale, else the English ones. */
    public Texts in(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
