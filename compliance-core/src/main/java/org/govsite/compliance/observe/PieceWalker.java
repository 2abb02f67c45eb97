package org.govsite.compliance.observe;

import java.util.Map;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.ZoneKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Walks a document in order and turns it into pieces, zone by zone. Comments, scripts and frames are opened and walked
 * where they stand, each with its own standing.
 */
final class PieceWalker {

    /** Elements that may be open in each other; of deeper ones the outer are closed. What recurses over a document rests on it. */
    private static final int MOST_DEPTH = 512;

    private static final Parser PARSER_SETTINGS = Parser.htmlParser().setMaxDepth(MOST_DEPTH);

    private final Surroundings surroundings;
    private final Pieces pieces;

    PieceWalker(Surroundings surroundings, Budget budget) {
        this.surroundings = surroundings;
        this.pieces = new Pieces(budget);
    }

    static Document parse(String text) {
        return PARSER_SETTINGS.newInstance().setTrackPosition(true).parseInput(text, "");
    }

    Pieces pieces() {
        return pieces;
    }

    void walk(Document document, Source source, Standing standing) {
        Element component = Components.root(document, source.text());
        Element body = component == null ? document.body() : component;
        Elsewhere elsewhere = new Elsewhere(pieces, surroundings, source, "", 0);
        Map<Element, ZoneKind> zones = ZoneFinder.find(document, body);
        new Walk(pieces, source, elsewhere, zones, component, elsewhere.concealment(document, zones, true))
                .children(document, standing);
        // What a script was seen to write may be the footer, even where it is too short to be told for one.
        boolean footer = pieces.zones().stream().anyMatch(built -> built.kind() == ZoneKind.FOOTER && built.size() > 0)
                || pieces.zones()
                        .get(0)
                        .holds(piece -> piece instanceof Piece.Text text
                                && text.standing() == Standing.SCRIPT
                                && Landmarks.get().any(text.text()));
        if (!footer) {
            MissingFooter.signs(document, body, (element, sign) -> {
                pieces.endLine();
                pieces.add(
                        new Piece.Gap(source.place(element), standing, pieces.block(), -1, sign.kind(), sign.target()));
            });
        }
    }

    /** Markup that stands somewhere else than in the page's own live text: all of it is of one standing. */
    void walkInert(Source source, Standing standing) {
        if (Landmarks.get().any(source.text())) {
            new Elsewhere(pieces, surroundings, source, "", 1).here(source, standing);
        }
    }
}
