package org.govsite.compliance.site;

import org.jspecify.annotations.Nullable;

/** A site, a site card or a register that cannot be read. The message says what, where and what to do next. */
public final class SiteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SiteException(String message) {
        super(message);
    }

    public SiteException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
