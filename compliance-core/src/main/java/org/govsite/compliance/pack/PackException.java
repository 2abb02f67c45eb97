package org.govsite.compliance.pack;

import org.jspecify.annotations.Nullable;

/** A rule pack that is missing, malformed or contradictory. The message says what, where and what to do next. */
public final class PackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public PackException(String message) {
        super(message);
    }

    public PackException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
