package org.govsite.compliance.facts;

import org.jspecify.annotations.Nullable;

/** A fact sheet that cannot be read or written. The message says what, where and what to do next. */
public final class FactsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public FactsException(String message) {
        super(message);
    }

    public FactsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
