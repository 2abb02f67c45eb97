package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/** Dates that moved. Where they moved alike for several kinds of site, that is one change. */
final class DateChanges {

    /** A date that never comes is the latest of all. */
    private static final Comparator<@Nullable LocalDate> NEVER_LAST =
            Comparator.nullsLast(Comparator.<LocalDate>naturalOrder());

    private final Rule before;
    private final Rule after;
    private final List<Optional<SiteKind>> asked;
    private final List<FieldChange> changes = new ArrayList<>();

    private DateChanges(Rule before, Rule after) {
        this.before = before;
        this.after = after;
        this.asked = Audience.everyone().stream()
                .filter(kind -> Audience.isAsked(before, kind) && Audience.isAsked(after, kind))
                .toList();
    }

    static List<FieldChange> between(Rule before, Rule after) {
        DateChanges dates = new DateChanges(before, after);
        dates.start("phases.announced", Phases::announced);
        dates.start("phases.advisory", Phases::advisory);
        dates.start("phases.mandatory", Phases::mandatory);
        dates.moved("phases.withdrawn", Phases::withdrawn, Direction.STRICTER);
        return dates.changes;
    }

    /** The change of one date that the pack itself sets; empty where it did not move. */
    static Optional<FieldChange> of(String field, @Nullable LocalDate before, @Nullable LocalDate after) {
        return Optional.ofNullable(change(field, new Move(before, after), Audience.ALL, Direction.LAXER));
    }

    private void start(String field, Function<Phases, @Nullable LocalDate> date) {
        moved(field, date, Direction.LAXER);
    }

    private void moved(String field, Function<Phases, @Nullable LocalDate> date, Direction whenLater) {
        Map<Move, List<Optional<SiteKind>>> moves = new LinkedHashMap<>();
        for (Optional<SiteKind> kind : asked) {
            Move move =
                    new Move(date.apply(before.phases(kind.orElse(null))), date.apply(after.phases(kind.orElse(null))));
            moves.computeIfAbsent(move, key -> new ArrayList<>()).add(kind);
        }
        moves.forEach((move, kinds) -> {
            FieldChange change = change(field, move, Audience.of(kinds, asked), whenLater);
            if (change != null) {
                changes.add(change);
            }
        });
    }

    private static @Nullable FieldChange change(String field, Move move, Audience audience, Direction whenLater) {
        int order = NEVER_LAST.compare(move.after, move.before);
        if (order == 0) {
            return null;
        }
        ChangeKind kind = ChangeKind.MOVED;
        if (whenLater == Direction.STRICTER && (move.before == null || move.after == null)) {
            kind = move.before == null ? ChangeKind.WITHDRAWN : ChangeKind.ADDED;
        }
        return new FieldChange(
                field,
                kind,
                order > 0 ? whenLater : whenLater.reversed(),
                audience,
                false,
                texts(move.before),
                texts(move.after));
    }

    private static List<LocalizedText> texts(@Nullable LocalDate date) {
        return date == null ? List.of() : List.of(Aspects.plain(date));
    }

    private record Move(
            @Nullable LocalDate before, @Nullable LocalDate after) {}
}
