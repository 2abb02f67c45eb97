package org.govsite.compliance.facts;

import java.util.Locale;

/** Why a part of a page cannot be seen in the built site. */
public enum GapKind {
    /** A server include whose file is not in the artifact. */
    INCLUDE,
    /** A frame whose page is not in the artifact. */
    FRAME,
    /** A script file that is not in the artifact. */
    SCRIPT,
    /** Content that a script fetches at run time from an address outside the artifact. */
    LOADED,
    /** Data that a script asks the server for at run time, such as the rows of a list. */
    DATA,
    /** A value that is bound at run time ({@code {{…}}}, {@code v-text}, {@code ${…}}). */
    BOUND,
    /** An application shell: an empty root element and script bundles. */
    SHELL,
    /** Markup that was given up, for instance because of a limit. */
    UNREADABLE;

    /** The word used in JSON. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
