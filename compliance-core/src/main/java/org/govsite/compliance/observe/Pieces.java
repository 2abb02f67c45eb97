package org.govsite.compliance.observe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Place;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.ZoneKind;

/**
 * The pieces of a page as they come, zone by zone and line by line, and what was given up because the page's budget is
 * spent. Not for use by several threads.
 */
final class Pieces {

    /** Why a gap stands in place of pieces that are more than a page may have. */
    private static final String TOO_MANY = "too-many-pieces";

    private final Budget budget;

    private final ZoneBuilder other = new ZoneBuilder(ZoneKind.OTHER);
    private final List<ZoneBuilder> zones = new ArrayList<>(List.of(other));
    private final Deque<ZoneBuilder> open = new ArrayDeque<>(List.of(other));
    private final TreeSet<String> uses = new TreeSet<>();
    private final List<Openings.Opening> openings = new ArrayList<>();
    private final Set<String> givenUp = new HashSet<>();
    private int block;

    Pieces(Budget budget) {
        this.budget = budget;
    }

    /** What may be brought in from elsewhere that stands like this. */
    Budget.Allowance allowance(Standing standing) {
        return budget.of(standing);
    }

    List<ZoneBuilder> zones() {
        return zones;
    }

    /** Files that were opened for the page. */
    TreeSet<String> uses() {
        return uses;
    }

    /** Pages that scripts of the page open in windows of their own. */
    List<Openings.Opening> openings() {
        return openings;
    }

    /** Number of the line of text that a reader sees. */
    int block() {
        return block;
    }

    void endLine() {
        block++;
    }

    /** Whether what comes now is neither in a header nor in a footer. */
    boolean inOther() {
        return open.element() == other;
    }

    boolean inFooter() {
        return open.element().kind() == ZoneKind.FOOTER;
    }

    void openZone(ZoneKind kind) {
        ZoneBuilder builder = new ZoneBuilder(kind);
        zones.add(builder);
        open.push(builder);
    }

    void closeZone() {
        open.pop();
    }

    /**
     * Adds a piece to the zone that is open. When there are too many, one says so in place of all others: one in the zones,
     * and one outside.
     */
    void add(Piece piece) {
        boolean inZone = !inOther();
        if (budget.piece(inZone)) {
            open.element().add(piece);
        } else if (givenUp.add(TOO_MANY + " " + (inZone ? ZoneKind.FOOTER : ZoneKind.OTHER))) {
            open.element().add(unreadable(piece.place(), Standing.LIVE, TOO_MANY));
        }
    }

    /** Says that there is more than what was read: once for each reason, of what is seen and of what is not. */
    void giveUp(String reason, Place place, Standing standing) {
        if (givenUp.add(reason + " " + standing.inert())) {
            add(unreadable(place, standing, reason));
        }
    }

    private Piece.Gap unreadable(Place place, Standing standing, String reason) {
        return new Piece.Gap(place, standing, block, -1, GapKind.UNREADABLE, reason);
    }

    /** Says that the zone that is open shows something that counts as so much text. */
    void exhibit(int characters) {
        open.element().exhibit(characters);
    }

    /** Index of the last piece in the zone that is open. */
    int last() {
        return open.element().size() - 1;
    }

    /** Whether a blank now would separate two words. */
    boolean wantsBlank() {
        return open.element().wantsBlank(block);
    }
}
