package org.govsite.compliance.facts;

import java.util.Locale;

/** What a file of markup is. Duties of "all pages" are duties of documents. */
public enum PageKind {
    DOCUMENT,
    /** Only included, framed or loaded by others. */
    FRAGMENT,
    /** Leads to another page at once. */
    REDIRECT,
    /** Shown when a page is missing or fails (404, 500). */
    ERROR_PAGE,
    /** Pop-up or print view. */
    POPUP;

    /** The word used in JSON: {@code document}, {@code fragment}, {@code redirect}, {@code error-page}, {@code popup}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
