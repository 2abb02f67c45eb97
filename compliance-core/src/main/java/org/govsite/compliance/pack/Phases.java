package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * From when a rule is in which phase. Dates are local dates of Asia/Shanghai and belong to the phase that they start; a
 * missing date means that the rule never enters that phase.
 *
 * @param announced first day of {@link Phase#ANNOUNCED}
 * @param advisory first day of {@link Phase#ADVISORY}
 * @param mandatory first day of {@link Phase#MANDATORY}
 * @param withdrawn first day on which the rule no longer counts
 */
public record Phases(
        @Nullable LocalDate announced,
        @Nullable LocalDate advisory,
        @Nullable LocalDate mandatory,
        @Nullable LocalDate withdrawn) {

    /** The phase on a date; empty when the rule does not count yet or no longer counts. */
    public Optional<Phase> on(LocalDate date) {
        if (reached(withdrawn, date)) {
            return Optional.empty();
        }
        if (reached(mandatory, date)) {
            return Optional.of(Phase.MANDATORY);
        }
        if (reached(advisory, date)) {
            return Optional.of(Phase.ADVISORY);
        }
        return reached(announced, date) ? Optional.of(Phase.ANNOUNCED) : Optional.empty();
    }

    /** The day on which something begins; null when it never does. */
    public @Nullable LocalDate start(PhaseStart start) {
        return switch (start) {
            case ANNOUNCED -> announced;
            case ADVISORY -> advisory;
            case MANDATORY -> mandatory;
            case WITHDRAWN -> withdrawn;
        };
    }

    /** Whether the rule enters any phase. */
    public boolean everCount() {
        return announced != null || advisory != null || mandatory != null;
    }

    private static boolean reached(@Nullable LocalDate start, LocalDate date) {
        return start != null && !date.isBefore(start);
    }
}
