package org.govsite.compliance.pack;

/** Which pages a rule speaks of. */
public enum PageScope {
    /** The home page only. */
    HOME,
    /** Column pages (栏目页): pages that list. The home page is none. */
    COLUMNS,
    /** Article pages (内容页). */
    ARTICLES,
    /** All documents, the home page among them. */
    DOCUMENTS;

    /** Whether this scope speaks of every page that the other one speaks of. */
    public boolean includes(PageScope other) {
        return this == DOCUMENTS || this == other;
    }
}
