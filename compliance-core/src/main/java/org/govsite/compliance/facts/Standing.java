package org.govsite.compliance.facts;

import java.util.Locale;

/** How a piece stands on its page: does a visitor get to see it? */
public enum Standing {
    /** Part of the live page, of a resolved include or of a local frame. */
    LIVE,
    /** Only a script writes it. */
    SCRIPT,
    /** In an HTML comment. */
    COMMENT,
    /**
     * In an element that its own markup hides ({@code hidden}, {@code display:none}, {@code visibility:hidden}); in a footer also
     * in one that it, or a plain rule of the page's own {@code <style>}, takes out of sight ({@code opacity:0} and the like).
     */
    HIDDEN,
    /** In {@code <noscript>}. */
    NOSCRIPT,
    /** In {@code <template>} or a script that is no script (client-side template). */
    TEMPLATE,
    /** In a comment of the server's language ({@code <%-- --%>}); a browser never gets it. */
    SERVER_COMMENT;

    /** Whether nobody sees it: neither live nor written by a script. */
    public boolean inert() {
        return this != LIVE && this != SCRIPT;
    }

    /** The word used in JSON. */
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
