package org.govsite.compliance.site;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A site, a site card or a register that cannot be read. The message says what, where and what to do next. */
public final class SiteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    /** @param message the same for both languages */
    public SiteException(String message) {
        this(message, (Throwable) null);
    }

    /** @param message the same for both languages */
    public SiteException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.zh = message;
        this.en = message;
    }

    /** One whose message is that in Chinese, then that in English. */
    public SiteException(String zh, String en) {
        this(zh, en, null);
    }

    /** One whose message is that in Chinese, then that in English. */
    public SiteException(String zh, String en, @Nullable Throwable cause) {
        super(zh + " / " + en, cause);
        this.zh = zh;
        this.en = en;
    }

    /** The message in one language: Chinese for every Chinese locale, else English. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
