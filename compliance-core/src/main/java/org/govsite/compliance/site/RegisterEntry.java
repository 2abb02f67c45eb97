package org.govsite.compliance.site;

import java.util.Locale;
import java.util.Objects;

/**
 * The entry of a register that was found for a site. Immutable.
 *
 * @param card what the register says of the site
 * @param file the register, with {@code /} as separator: the path as given where that is relative, else the file name
 *     alone
 * @param line line of the file where the entry begins, from 1; in a table without line breaks in its cells, the row
 * @param matchedBy what the entry was found by
 */
public record RegisterEntry(SiteCard card, String file, int line, MatchedBy matchedBy) {

    public RegisterEntry {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(matchedBy, "matchedBy");
    }

    /** {@code file:line}. */
    public String place() {
        return file + ":" + line;
    }

    /** What an entry was found by, surest first. */
    public enum MatchedBy {
        /** 网站标识码. */
        SITE_ID_CODE,
        /** A domain name that the site uses. */
        DOMAIN,
        /** A domain name that the site no longer uses. */
        RETIRED_DOMAIN;

        /** The word used in JSON: {@code site-id-code}, {@code domain}, {@code retired-domain}. */
        public String json() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
