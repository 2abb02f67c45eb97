package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/** The days on which what a pack asks of a site changes: between two of them nothing does, as long as the site does not. */
final class CountingDays {

    private CountingDays() {}

    /** A day and the later ones, in order. */
    static SortedSet<LocalDate> from(LocalDate asOf, RulePack pack, @Nullable SiteKind kind) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(asOf);
        for (Rule rule : pack.rules()) {
            Phases phases = rule.phases(kind);
            Stream.concat(
                            Stream.of(phases.announced(), phases.advisory(), phases.mandatory(), phases.withdrawn()),
                            window(rule.requirement()))
                    .filter(day -> day != null && day.isAfter(asOf))
                    .forEach(days::add);
        }
        return days;
    }

    /** Whether a rule of these phases counts on a day or a later one. */
    static boolean counts(Phases phases, LocalDate asOf) {
        LocalDate withdrawn = phases.withdrawn();
        return Stream.of(phases.announced(), phases.advisory(), phases.mandatory())
                .filter(Objects::nonNull)
                .map(start -> start.isAfter(asOf) ? start : asOf)
                .anyMatch(day -> withdrawn == null || day.isBefore(withdrawn));
    }

    /** The days on which an ordered column is first asked for, and no longer. */
    private static Stream<@Nullable LocalDate> window(Requirement requirement) {
        ColumnRequirement.Window window = ColumnRequirement.Window.OPEN;
        if (requirement instanceof ColumnRequirement.Linked linked) {
            window = linked.window();
        } else if (requirement instanceof ColumnRequirement.Prominent prominent) {
            window = prominent.window();
        } else if (requirement instanceof ColumnRequirement.ListFresh fresh) {
            window = fresh.window();
        }
        LocalDate until = window.until();
        return Stream.of(window.from(), until == null ? null : until.plusDays(1));
    }
}
