package org.govsite.compliance.observe;

import java.util.BitSet;
import java.util.List;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Standing;

/**
 * Tells which short texts are the titles of parts of a page: those that a link such as 更多 follows. They are kept, because
 * the link alone does not say where it leads.
 */
final class SectionTitles {

    private static final int LONGEST = 24;

    /** How many lines of text may lie between a title and its link. */
    private static final int NEAR = 2;

    private final BitSet more = new BitSet();

    private SectionTitles() {}

    static SectionTitles in(List<Piece> pieces) {
        SectionTitles titles = new SectionTitles();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Text run && run.link() >= 0 && leadsOn(run.text())) {
                titles.more.set(run.block());
            }
        }
        return titles;
    }

    boolean isTitle(Piece.Text run) {
        if (run.link() >= 0 || run.standing() != Standing.LIVE || run.text().isBlank()) {
            return false;
        }
        int next = more.nextSetBit(run.block());
        return run.text().strip().length() <= LONGEST && next >= 0 && next - run.block() <= NEAR;
    }

    private static boolean leadsOn(String text) {
        String word = text.replaceAll("[\\s>»›.+…\\[\\]·]", "");
        return !word.isEmpty() && Landmarks.get().listed("moreWords", word);
    }
}
