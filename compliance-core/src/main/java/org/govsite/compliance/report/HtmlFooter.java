package org.govsite.compliance.report;

import java.util.List;
import java.util.Map;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.result.Footer;
import org.govsite.compliance.text.Texts;

/** Draws a footer in plain text, line by line as a visitor reads it, and what it lacks as empty places below. */
final class HtmlFooter {

    /** How many pieces of one footer are drawn. */
    private static final int PIECES = 250;

    private final Texts messages;

    HtmlFooter(Texts messages) {
        this.messages = messages;
    }

    void write(Html html, Footer footer, List<String> missing) {
        html.open("figure", "class", "footer").newline();
        html.open("figcaption");
        html.text(messages.text("html.footer.of") + " ").element("code", Printable.value(footer.page()));
        html.end();
        html.open("div", "class", "drawn").newline();
        if (footer.zones().isEmpty()) {
            html.line("p", messages.text("html.footer.none"), "class", "none");
        }
        for (Zone zone : footer.zones()) {
            zone(html, zone);
        }
        for (String item : missing) {
            html.line("p", messages.text("html.footer.missing", Map.of("item", item)), "class", "ghost");
        }
        html.end().end();
    }

    private void zone(Html html, Zone zone) {
        int block = -1;
        int drawn = 0;
        for (int i = 0; i < zone.pieces().size() && drawn < PIECES; i++) {
            Piece piece = zone.pieces().get(i);
            String text = text(piece);
            if (text.isEmpty()) {
                continue;
            }
            if (piece.block() != block) {
                if (block >= 0) {
                    html.end();
                }
                html.open("p");
                block = piece.block();
            }
            drawn++;
            html.element("span", text, "class", style(piece)).text(" ");
        }
        if (block >= 0) {
            html.end();
        }
        if (drawn == PIECES) {
            html.line("p", messages.text("html.footer.cut"), "class", "none");
        }
    }

    /** What a piece shows; a link itself shows nothing but the pieces in it. */
    private String text(Piece piece) {
        if (piece instanceof Piece.Text text) {
            return Printable.value(text.text());
        }
        if (piece instanceof Piece.Image image) {
            String alt = image.attributes().getOrDefault("alt", "");
            return messages.text(
                    "html.footer.image", Map.of("src", Printable.of(image.src(), 60), "alt", Printable.of(alt, 40)));
        }
        if (piece instanceof Piece.Script script) {
            String src = script.src().isEmpty() ? script.attributes().getOrDefault("id", "") : script.src();
            return messages.text("html.footer.script", Map.of("src", Printable.of(src, 60)));
        }
        if (piece instanceof Piece.Gap gap) {
            return messages.text("html.footer.gap", Map.of("target", Printable.of(gap.target(), 60)));
        }
        return "";
    }

    private static String style(Piece piece) {
        String standing = piece.standing().inert() ? "inert" : piece.standing() == Standing.SCRIPT ? "written" : "live";
        boolean box = !(piece instanceof Piece.Text);
        return standing + (box ? " box" : "") + (piece.link() >= 0 ? " link" : "");
    }
}
