package org.govsite.compliance.baseline;

import org.jspecify.annotations.Nullable;

/**
 * A file of answers, waivers or known findings that is missing or malformed. The message says what, where and what to do next,
 * in Chinese and English.
 */
public final class SettlementException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SettlementException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static SettlementException at(
            String where, String zhWhat, String zhNext, String enWhat, String enNext, @Nullable Throwable cause) {
        return new SettlementException(
                zhWhat + "（" + where + "）。" + zhNext + " / " + enWhat + " (" + where + "). " + enNext, cause);
    }
}
