package org.govsite.compliance.facts;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A fact sheet that cannot be read or written. The message says what, where and what to do next. */
public final class FactsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    /** @param message the same for both languages */
    public FactsException(String message) {
        this(message, (Throwable) null);
    }

    /** @param message the same for both languages */
    public FactsException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.zh = message;
        this.en = message;
    }

    /** One whose message is that in Chinese, then that in English. */
    public FactsException(String zh, String en, @Nullable Throwable cause) {
        super(zh + " / " + en, cause);
        this.zh = zh;
        this.en = en;
    }

    /** The message in one language: Chinese for every Chinese locale, else English. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
