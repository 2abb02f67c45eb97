package org.govsite.compliance.judge;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Days in lists that are not those of publication: the last one of a term, the one on which something takes place. They may lie
 * ahead, and an entry that shows one may show no other. Told piece by piece, in document order.
 */
final class OtherDays {

    /** How many lines behind its label a day stands: in the next cell. */
    private static final int BESIDE = 2;

    /** How many lines below its title, or above it, a day stands. */
    private static final int BELOW = 4;

    /** How many lines below its heading, or below the row above, a day stands that has no label of its own. */
    private static final int NEXT_ROW = 4;

    private static final int NONE = Integer.MIN_VALUE / 2;

    /** What stands above the days of publication, where it stands above other days too. */
    private static final Set<String> PUBLISHED = Set.of("发布日期", "发布时间", "日期", "时间", "公布日期", "公布时间");

    private final List<Piece> pieces;
    /** Links by themselves: many lead to the same address, such as {@code #}. */
    private final Set<Piece> entries = Collections.newSetFromMap(new IdentityHashMap<>());

    private Piece.@Nullable Link last;
    private int label = NONE;

    /** The line of a day whose title is still to come. */
    private int waiting = NONE;

    private int row = NONE;

    /** The line of the last heading of days of publication since the last day: what stands before is of another list. */
    private int heading = NONE;

    /** Whether days of publication stand in the row too. */
    private boolean published;

    OtherDays(Zone zone) {
        this.pieces = zone.pieces();
    }

    /** Hears of the next piece; says whether it tells such a day, or announces one, and so tells nothing else. */
    boolean takes(Piece piece) {
        if (piece instanceof Piece.Link link) {
            last = link;
            label = NONE;
            if (link.block() - waiting <= BELOW) {
                add(link);
            }
            waiting = NONE;
            return false;
        }
        return piece instanceof Piece.Text text && takes(text);
    }

    private boolean takes(Piece.Text text) {
        String squeezed = Squeezed.squeeze(text.text()).replace("\n", "").strip();
        if (PUBLISHED.contains(squeezed)) {
            heading = text.block();
            published |= heading - row <= NEXT_ROW;
        }
        if (WrittenDate.labelsOtherDay(text.text())) {
            label = text.block();
            if (!squeezed.endsWith(":")) {
                row = text.block();
                published = row - heading <= NEXT_ROW;
            }
            return true;
        }
        boolean bare = WrittenDate.isBare(text.text())
                && WrittenDate.in(List.of(text.text())).isPresent();
        boolean labelled = bare && text.block() - label <= BESIDE;
        boolean below = bare && !published && text.block() - row <= NEXT_ROW;
        label = labelled ? NONE : label;
        row = below ? text.block() : row;
        heading = bare ? NONE : heading;
        boolean told = labelled || below || WrittenDate.tellsOtherDay(text.text());
        if (told) {
            tell(text);
        }
        return told;
    }

    private void tell(Piece.Text text) {
        if (text.link() >= 0 && pieces.get(text.link()) instanceof Piece.Link around) {
            add(around);
        } else if (last != null && text.block() - last.block() <= BELOW) {
            add(last);
        } else {
            waiting = text.block();
        }
    }

    private void add(Piece.Link link) {
        entries.add(link);
    }

    /** Whether the entry of a link shows such a day, as far as was heard. */
    boolean stand(Piece link) {
        return entries.contains(link);
    }
}
