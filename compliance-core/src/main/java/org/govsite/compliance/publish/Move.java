package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.govsite.compliance.result.Outcome;
import org.jspecify.annotations.Nullable;

/** What becomes of one rule on one site when one pack follows the other; those that ask for work stand first. */
public enum Move {
    /** Fails, and did not before: it passed, was open, or was not asked. */
    NEWLY_FAILING,
    /** Failed already, and fails with more weight or becomes an error sooner. */
    HEAVIER,
    /** Still fails, with less weight or later. */
    LIGHTER,
    /** Failed, and does not any more: it passes or is not asked any more. */
    NEWLY_PASSING,
    /** A question for a person that was not asked before. */
    NEWLY_ASKING,
    /** Cannot be measured, and could be before or was not asked. */
    NEWLY_UNSEEN,
    /** Fails as before. */
    STILL_FAILING,
    /** Is a question for a person as before. */
    STILL_ASKING,
    /** Cannot be measured, as before. */
    STILL_UNSEEN,
    /** Passes, as before or for the first time. */
    PASSING,
    /** Is not asked of the site. */
    NOT_ASKED;

    /** Sooner is graver; an error that never comes is the least grave. */
    private static final Comparator<@Nullable LocalDate> SOONER_LAST =
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder().reversed());

    /** The word used in JSON, such as {@code newly-failing}. */
    public String json() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @param before null, as is {@code after}, where the pack has no such rule or it does not count any more */
    static Move of(@Nullable Prospect before, @Nullable Prospect after) {
        Outcome was = outcome(before);
        Outcome is = outcome(after);
        return switch (is) {
            case FAILED ->
                before != null && was == Outcome.FAILED && after != null ? weighed(before, after) : NEWLY_FAILING;
            case NEEDS_REVIEW -> was == is ? STILL_ASKING : NEWLY_ASKING;
            case NOT_MEASURABLE -> was == is ? STILL_UNSEEN : NEWLY_UNSEEN;
            case PASSED -> was == Outcome.FAILED ? NEWLY_PASSING : PASSING;
            case INAPPLICABLE -> was == Outcome.FAILED ? NEWLY_PASSING : NOT_ASKED;
        };
    }

    private static Move weighed(Prospect before, Prospect after) {
        int severity = Comparator.nullsFirst(Comparator.<org.govsite.compliance.pack.Severity>naturalOrder())
                .compare(after.severity(), before.severity());
        int sooner = SOONER_LAST.compare(after.errorFrom(), before.errorFrom());
        int weight = severity != 0 ? severity : sooner;
        return weight > 0 ? HEAVIER : weight < 0 ? LIGHTER : STILL_FAILING;
    }

    private static Outcome outcome(@Nullable Prospect prospect) {
        return Optional.ofNullable(prospect).map(Prospect::outcome).orElse(Outcome.INAPPLICABLE);
    }
}
