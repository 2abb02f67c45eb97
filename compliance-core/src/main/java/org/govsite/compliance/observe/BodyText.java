package org.govsite.compliance.observe;

import java.util.List;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Standing;

/** How much the text of a zone is, where a way to reach somebody is more than its few characters. */
final class BodyText {

    private static final Pattern NUMBER_OR_MAIL = Pattern.compile("\\d[\\d -]{5,18}\\d|[\\w.-]@[\\w-]+\\.");

    /** How many lines behind its label a number stands: in the next cell. */
    private static final int BESIDE = 2;

    private BodyText() {}

    /** Characters of live text outside links, blanks not counted, and what counts as text. */
    static int length(List<Piece> pieces) {
        int length = 0;
        for (Piece piece : pieces) {
            if (isOwn(piece) && piece instanceof Piece.Text text) {
                length += (int) text.text()
                        .chars()
                        .filter(c -> !Character.isWhitespace(c))
                        .count();
            }
        }
        return length < PageFacts.EXHIBIT && givesContact(pieces) ? length + PageFacts.EXHIBIT : length;
    }

    private static boolean isOwn(Piece piece) {
        return piece instanceof Piece.Text && piece.link() < 0 && piece.standing() == Standing.LIVE;
    }

    private static boolean givesContact(List<Piece> pieces) {
        int contact = Landmarks.get().kind("contact");
        int label = Integer.MIN_VALUE / 2;
        for (Piece piece : pieces) {
            if (isOwn(piece) && piece instanceof Piece.Text text) {
                boolean labels = Landmarks.get().hits(text.text()).stream().anyMatch(hit -> hit.kind() == contact);
                label = labels ? text.block() : label;
                if (text.block() - label <= BESIDE
                        && NUMBER_OR_MAIL.matcher(text.text()).find()) {
                    return true;
                }
            }
        }
        return false;
    }
}
