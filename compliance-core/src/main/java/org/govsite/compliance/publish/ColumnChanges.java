package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.ColumnRequirement.ColumnsFresh;
import org.govsite.compliance.pack.ColumnRequirement.ListFresh;
import org.govsite.compliance.pack.ColumnRequirement.Window;
import org.govsite.compliance.pack.Requirement;

/** The ways in which questions about columns can be weakened. */
final class ColumnChanges {

    private ColumnChanges() {}

    static void collect(ColumnRequirement requirement, Changes<Requirement> changes) {
        if (requirement instanceof ColumnRequirement.Linked l) {
            window(changes, l.window(), window -> new ColumnRequirement.Linked(l.item(), window));
        } else if (requirement instanceof ColumnRequirement.Prominent p) {
            changes.doubled(
                    "firstLinks",
                    p.firstLinks(),
                    twice -> new ColumnRequirement.Prominent(p.item(), twice, p.window()));
            window(changes, p.window(), window -> new ColumnRequirement.Prominent(p.item(), p.firstLinks(), window));
        } else if (requirement instanceof ListFresh f) {
            changes.doubled(
                    "days", f.days(), twice -> new ListFresh(f.item(), twice, f.weekends(), f.holidays(), f.window()));
            changes.flip(
                    "weekends",
                    f.weekends(),
                    flag -> new ListFresh(f.item(), f.days(), flag, f.holidays(), f.window()));
            if (!f.holidays().isEmpty()) {
                // Days are a calendar, not a list of cases: one example shows that it counts.
                changes.add(
                        "holidays",
                        Words.of("mutant.emptied"),
                        new ListFresh(f.item(), f.days(), f.weekends(), new TreeSet<>(), f.window()));
            }
            window(
                    changes,
                    f.window(),
                    window -> new ListFresh(f.item(), f.days(), f.weekends(), f.holidays(), window));
        } else if (requirement instanceof ColumnRequirement.HomeFresh h) {
            changes.doubled("days", h.days(), twice -> new ColumnRequirement.HomeFresh(twice, h.fewest()));
            changes.doubled("fewest", h.fewest(), twice -> new ColumnRequirement.HomeFresh(h.days(), twice));
        } else if (requirement instanceof ColumnsFresh f) {
            changes.dropEach("classes", f.classes(), fewer -> new ColumnsFresh(fewer, f.vetoAt(), f.fewest()));
            changes.changeEach(
                    "classes",
                    f.classes(),
                    other -> new ColumnsFresh(other, f.vetoAt(), f.fewest()),
                    ColumnChanges::ofClass);
            changes.doubled("fewest", f.fewest(), twice -> new ColumnsFresh(f.classes(), f.vetoAt(), twice));
        } else if (requirement instanceof ColumnRequirement.DatesPlausible d) {
            changes.doubled("ahead", d.ahead(), twice -> new ColumnRequirement.DatesPlausible(twice, d.behind()));
            changes.doubled("behind", d.behind(), twice -> new ColumnRequirement.DatesPlausible(d.ahead(), twice));
        }
        // columns-blank and items-dated have nothing that decides an outcome; vetoAt is told, not judged.
    }

    private static List<Change<ColumnsFresh.ColumnClass>> ofClass(ColumnsFresh.ColumnClass given) {
        Changes<ColumnsFresh.ColumnClass> changes = new Changes<>("");
        changes.dropEach("patterns", given.patterns(), fewer -> new ColumnsFresh.ColumnClass(fewer, given.days()));
        changes.doubled("days", given.days(), twice -> new ColumnsFresh.ColumnClass(given.patterns(), twice));
        return changes.all();
    }

    private static void window(Changes<Requirement> changes, Window window, Function<Window, Requirement> with) {
        List<Change<Window>> ways = new ArrayList<>();
        LocalDate from = window.from();
        if (from != null) {
            ways.add(new Change<>("window.from", Words.of("mutant.dropped", from), new Window(null, window.until())));
        }
        LocalDate until = window.until();
        if (until != null) {
            ways.add(new Change<>("window.until", Words.of("mutant.dropped", until), new Window(from, null)));
        }
        ways.forEach(way -> changes.add(way.path(), way.words(), with.apply(way.changed())));
    }
}
