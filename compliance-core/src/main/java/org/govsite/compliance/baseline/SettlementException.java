package org.govsite.compliance.baseline;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A file of answers, waivers or known findings that is missing or malformed. The message says what, where and what to do next,
 * in Chinese and English.
 */
public final class SettlementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    private SettlementException(String zh, String en, @Nullable Throwable cause) {
        super(zh + " / " + en, cause);
        this.zh = zh;
        this.en = en;
    }

    static SettlementException at(
            String where, String zhWhat, String zhNext, String enWhat, String enNext, @Nullable Throwable cause) {
        return new SettlementException(
                zhWhat + "（" + where + "）。" + zhNext, enWhat + " (" + where + "). " + enNext, cause);
    }

    /** The message in one language: Chinese for every Chinese locale, else English. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
