package org.govsite.compliance.facts;

import java.util.List;

/**
 * Part of a page as a list of pieces in document order. Pages of one template share their zones: a zone is stored once
 * in a {@link FactSheet} and named by a digest of its content. Immutable.
 *
 * @param pieces the pieces
 */
public record Zone(List<Piece> pieces) {

    public Zone {
        pieces = List.copyOf(pieces);
    }

    /**
     * A name for the content: equal zones have the same on every machine and in every release, different ones do not. The
     * first 32 hexadecimal digits, in lower case, of a SHA-256 over all pieces. Computed on each call.
     */
    public String digest() {
        return ZoneDigests.content(this);
    }

    /**
     * A name for the template, of the same form as {@link #digest()}: over kind and standing of each piece, texts,
     * addresses and attributes, but no places, lines of text or surrounding links, no {@code style}, and of an address
     * neither query nor fragment nor a leading {@code ../}, {@code ./} or {@code /}. So the same footer has the same key on
     * pages of every depth, wherever it stands there. An attribute that starts like a relative address is taken for one.
     * Computed on each call.
     */
    public String templateKey() {
        return ZoneDigests.template(this);
    }
}
