package org.govsite.compliance.pack;

/** Which pages a rule speaks of. */
public enum PageScope {
    /** The home page only. */
    HOME,
    /** All documents, the home page among them. */
    DOCUMENTS
}
