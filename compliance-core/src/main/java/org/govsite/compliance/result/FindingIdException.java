package org.govsite.compliance.result;

import java.util.Locale;

/** No finding, or more than one, has the id that was asked for. The message says it in both languages and what to do. */
public final class FindingIdException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String zh;
    private final String en;

    /** One whose message is that in Chinese, then that in English, in one line. */
    public FindingIdException(String zh, String en) {
        super(zh + " / " + en);
        this.zh = zh;
        this.en = en;
    }

    /** The message in one language: Chinese for every Chinese locale, else English. */
    public String message(Locale locale) {
        return locale.getLanguage().equals("zh") ? zh : en;
    }
}
