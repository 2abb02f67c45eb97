package org.govsite.compliance.observe;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.parser.Parser;

/** Entities in text as it stands in the source. Safe for several threads. */
final class Entities {

    private static final int LONGEST = 32;

    /** Entities that browsers also take without a semicolon and that pages do write so. */
    private static final String[] BARE = {"&nbsp", "&copy", "&amp", "&lt", "&gt", "&quot", "&middot", "&reg"};

    /** Pages repeat a few entities without end, and looking one up costs far more than finding it here. */
    private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 2000;

    private Entities() {}

    /** Length of the entity at a place of a text, before another place; 0 when none stands there. */
    static int length(String text, int at, int to) {
        int last = Math.min(to, at + LONGEST);
        for (int semicolon = at + 1; semicolon < last; semicolon++) {
            if (text.charAt(semicolon) == ';') {
                String candidate = text.substring(at, semicolon + 1);
                if (!decoded(candidate).equals(candidate)) {
                    return candidate.length();
                }
                break;
            }
        }
        for (String bare : BARE) {
            if (text.startsWith(bare, at)) {
                return bare.length();
            }
        }
        return 0;
    }

    /** What an entity stands for; the text itself when it is none. */
    static String decoded(String entity) {
        String known = KNOWN.get(entity);
        if (known == null) {
            known = Parser.unescapeEntities(entity, false);
            if (KNOWN.size() < MOST_KNOWN) {
                KNOWN.put(entity, known);
            }
        }
        return known;
    }
}
