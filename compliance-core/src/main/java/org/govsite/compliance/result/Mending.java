package org.govsite.compliance.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known of mending a finding: a concrete edit, and whether it was tried. Immutable.
 *
 * @param status what became of trying
 * @param edit the edit that mends it; empty unless the status is {@link Status#VERIFIED}
 * @param tried how many edits were applied in memory and judged again
 * @param passes whether the rule passes on more pages than before with the edit, and not only falls silent
 * @param mended on how many pages of the finding it is gone with the edit
 * @param came findings of the site with the edit that were not there before; none of them has the severity {@code ERROR}
 * @param nearest of the edits that were tried, the one that came nearest, and what speaks against it; empty unless the status is
 *     {@link Status#NOT_MENDED}
 * @param wanting keys of the site card that an edit would need and that neither card nor pages tell, in the order in which they
 *     are named; empty when none is wanting, and where an edit was found
 */
public record Mending(
        Status status,
        Optional<Edit> edit,
        int tried,
        boolean passes,
        int mended,
        List<Finding> came,
        Optional<Nearest> nearest,
        List<String> wanting) {

    public Mending {
        Objects.requireNonNull(status, "status");
        came = List.copyOf(came);
        wanting = List.copyOf(wanting);
        if (edit.isPresent() != (status == Status.VERIFIED)) {
            throw new IllegalArgumentException("only a verified edit is told");
        }
        if (nearest.isPresent() != (status == Status.NOT_MENDED)) {
            throw new IllegalArgumentException("the nearest of the edits is told when none of them mends");
        }
    }

    /** An edit that mends. */
    public static Mending verified(Edit edit, int tried, boolean passes, int mended, List<Finding> came) {
        return new Mending(
                Status.VERIFIED, Optional.of(edit), tried, passes, mended, came, Optional.empty(), List.of());
    }

    /** Edits were tried and none of them mends. */
    public static Mending notMended(Nearest nearest, int tried) {
        return new Mending(
                Status.NOT_MENDED, Optional.empty(), tried, false, 0, List.of(), Optional.of(nearest), List.of());
    }

    /** Nothing was tried. */
    public static Mending none(Status status, List<String> wanting) {
        return new Mending(status, Optional.empty(), 0, false, 0, List.of(), Optional.empty(), wanting);
    }

    /** The same with the number of edits that were tried. */
    public Mending ofTried(int number) {
        return new Mending(status, edit, number, passes, mended, came, nearest, wanting);
    }

    /** The same with the keys of the site card that are wanting. */
    public Mending wanting(List<String> keys) {
        return new Mending(status, edit, tried, passes, mended, came, nearest, keys);
    }

    /**
     * An edit that was tried and does not do. Immutable.
     *
     * @param edit the edit; it is not one to make
     * @param gone whether the finding is gone with it
     * @param against what the site has with it: where the finding is gone, the errors and the findings of the same rule that were not
     *     there before; else the finding as it is then
     */
    public record Nearest(Edit edit, boolean gone, List<Finding> against) {
        public Nearest {
            Objects.requireNonNull(edit, "edit");
            against = List.copyOf(against);
        }
    }

    /** What became of trying. */
    public enum Status {
        /** The edit was applied in memory and the site judged again: the finding is gone, and no new error came. */
        VERIFIED,
        /** Edits could be thought of; none of those that were tried mends it. */
        NOT_MENDED,
        /** No edit follows from what is known: a person has to find out what to write. */
        NOT_DERIVED,
        /** There are only facts and no files in which an edit could be tried. */
        NO_FILES
    }
}
