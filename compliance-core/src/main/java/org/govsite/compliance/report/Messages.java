package org.govsite.compliance.report;

import java.util.Locale;
import org.govsite.compliance.text.Languages;
import org.govsite.compliance.text.Texts;

/** The texts of this package. */
final class Messages {

    private static final Languages LANGUAGES = Languages.beside(Messages.class, "messages");

    private Messages() {}

    static Texts in(Locale locale) {
        return LANGUAGES.in(locale);
    }
}
