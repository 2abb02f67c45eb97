package org.govsite.compliance.pack;

import java.util.Locale;

/**
 * A place where a site says something of itself, or where something is declared of it; what is said there can be compared.
 * Immutable. In packs it is one word, such as {@code title}, {@code tag:SiteName}, {@code item:organizer} or
 * {@code card:name}.
 *
 * @param kind what kind of place
 * @param key name of the meta tag, id of the item, or key of the site card; empty for the others
 */
public record FieldRef(Kind kind, String key) {

    /** Kinds of place. */
    public enum Kind {
        /** The {@code <title>} of the page. */
        TITLE(false),
        /** The text of the header zone, with the alternative texts of its pictures. */
        HEADER(false),
        /** The text of the footer zone. */
        FOOTER(false),
        /** The addresses of all live links of the page. */
        LINKS(false),
        /** The address that the page names as its own ({@code <link rel="canonical">}). */
        CANONICAL(false),
        /** A meta tag. */
        TAG(true),
        /** The values of an item that a visitor sees. */
        SHOWN(true),
        /** The values of an item wherever they stand, in links, attributes and scripts too. */
        ITEM(true),
        /** The values of an item in text, whether it stands on the page or a script writes it. */
        TEXT(true),
        /** The values of an item in attributes, such as in the address of a link or the {@code sitecode} of a script. */
        ATTRIBUTE(true),
        /** The addresses of the links of an item, and those of its scripts, percent codes decoded. */
        HREF(true),
        /** A value of the site card. */
        CARD(true),
        /** A value that the register of the office holds of the site. */
        REGISTER(true);

        private final boolean keyed;

        Kind(boolean keyed) {
            this.keyed = keyed;
        }

        /** Whether a key follows the word. */
        boolean keyed() {
            return keyed;
        }

        /** The word used in packs. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it is declared of the site, not said by it. */
    public boolean isDeclared() {
        return kind == Kind.CARD || kind == Kind.REGISTER;
    }

    /** Whether something of an item stands there. */
    public boolean isOfItem() {
        return kind.keyed() && kind != Kind.TAG && kind != Kind.CARD && kind != Kind.REGISTER;
    }

    @Override
    public String toString() {
        return key.isEmpty() ? kind.word() : kind.word() + ":" + key;
    }
}
