package org.govsite.compliance.facts;

import java.util.Locale;

/** The kinds of piece by their words in JSON; in the order of {@link Piece}. */
enum PieceKind {
    TEXT(Piece.Text.class),
    LINK(Piece.Link.class),
    IMAGE(Piece.Image.class),
    SCRIPT(Piece.Script.class),
    TIME(Piece.Time.class),
    LITERAL(Piece.Literal.class),
    GAP(Piece.Gap.class);

    private final Class<? extends Piece> type;
    private final String json = name().toLowerCase(Locale.ROOT);

    PieceKind(Class<? extends Piece> type) {
        this.type = type;
    }

    static PieceKind of(Piece piece) {
        for (PieceKind kind : values()) {
            if (kind.type == piece.getClass()) {
                return kind;
            }
        }
        throw new IllegalStateException("no kind for " + piece.getClass());
    }

    String json() {
        return json;
    }
}
