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
        List<String> wanting) {

    public Mending {
        Objects.requireNonNull(status, "status");
        came = List.copyOf(came);
        wanting = List.copyOf(wanting);
        if (edit.isPresent() != (status == Status.VERIFIED)) {
            throw new IllegalArgumentException("only a verified edit is told");
        }
    }

    /** Nothing was mended. */
    public static Mending none(Status status, int tried, List<String> wanting) {
        return new Mending(status, Optional.empty(), tried, false, 0, List.of(), wanting);
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
