package org.govsite.compliance.judge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.ColumnRequirement.Window;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.result.Timeline.Cause;
import org.govsite.compliance.result.Timeline.Change;
import org.govsite.compliance.result.Timeline.Entry;

/**
 * Judges as of one day after the other, but only of those on which something may change: days that the pack names, and days that
 * answers given before depend on, which {@link AsOf} notes. All days in between come out like the one before them.
 */
final class Outlook {

    /** So far ahead at the least. */
    private static final int DAYS = 366;

    /** So many days are judged at most: dates without year turn each year again, for as long as a pack names days. */
    private static final int MOST_JUDGED = 2000;

    private final Judge judge;

    Outlook(Judge judge) {
        this.judge = judge;
    }

    Timeline from(LocalDate asOf) {
        Rulings real = new Rulings(judge);
        // The same duties for a site that stays as fresh as it is: what comes out otherwise there comes of duties.
        Rulings fresh = new Rulings(judge);
        LocalDate until = last(asOf);
        List<Entry> entries = new ArrayList<>();
        List<List<Finding>> realBefore = List.of();
        List<List<Finding>> freshBefore = List.of();
        LocalDate day = asOf;
        for (int judged = 0; !day.isAfter(until); judged++) {
            if (judged == MOST_JUDGED) {
                return new Timeline(day.minusDays(1), entries);
            }
            LocalDate at = day;
            real.goTo(day, () -> AsOf.day(at));
            fresh.goTo(day, () -> AsOf.dutiesOf(at, asOf), real);
            CheckResult result = judge.result(day, real);
            List<List<Finding>> realNow = byRule(real);
            List<List<Finding>> freshNow = byRule(fresh);
            if (entries.isEmpty()) {
                entries.add(new Entry(result, List.of()));
            } else {
                CheckResult last = entries.get(entries.size() - 1).result();
                List<Change> changes = changes(realBefore, realNow, freshBefore, freshNow);
                if (!changes.isEmpty() || !last.rules().equals(result.rules())) {
                    entries.add(new Entry(result, changes));
                }
            }
            realBefore = realNow;
            freshBefore = freshNow;
            day = next(day, real, fresh);
        }
        return new Timeline(until, entries);
    }

    private List<List<Finding>> byRule(Rulings rulings) {
        return judge.pack().rules().stream()
                .map(rule -> rulings.of(rule).findings())
                .toList();
    }

    private List<Change> changes(
            List<List<Finding>> before,
            List<List<Finding>> now,
            List<List<Finding>> freshBefore,
            List<List<Finding>> freshNow) {
        List<Change> changes = new ArrayList<>();
        List<Rule> rules = judge.pack().rules();
        for (int i = 0; i < rules.size(); i++) {
            if (!isSame(before.get(i), now.get(i))) {
                Cause cause = isSame(freshBefore.get(i), freshNow.get(i)) ? Cause.AGE : Cause.DUTY;
                changes.add(new Change(rules.get(i), before.get(i), now.get(i), cause));
            }
        }
        return changes;
    }

    private static boolean isSame(List<Finding> some, List<Finding> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (some.get(i) != others.get(i) && !isSame(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether nothing differs but words that count days: what was wanted, and the message that may repeat it. */
    private static boolean isSame(Finding one, Finding other) {
        return one.id().equals(other.id())
                && one.outcome() == other.outcome()
                && one.severity() == other.severity()
                && one.item().equals(other.item())
                && one.template().equals(other.template())
                && one.location().equals(other.location())
                && one.pages().equals(other.pages())
                && one.dueDate().equals(other.dueDate())
                && one.evidence().reason().equals(other.evidence().reason())
                && one.evidence().seen().equals(other.evidence().seen())
                && one.evidence().sightings().equals(other.evidence().sightings())
                && one.evidence().witnesses().equals(other.evidence().witnesses())
                && one.fix().equals(other.fix());
    }

    private LocalDate next(LocalDate day, Rulings real, Rulings fresh) {
        return Stream.concat(Stream.of(real.change(), fresh.change()), phaseDays())
                .filter(other -> other.isAfter(day))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
    }

    /** The last day to speak of: the last one that the pack names, and a year at the least. */
    private LocalDate last(LocalDate asOf) {
        Stream<LocalDate> windows = judge.pack().rules().stream()
                .map(Outlook::window)
                .flatMap(window -> Stream.of(window.from(), window.until()))
                .filter(Objects::nonNull)
                .map(day -> day.plusDays(1));
        return Stream.of(windows, phaseDays(), Stream.of(asOf.plusDays(DAYS)))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private Stream<LocalDate> phaseDays() {
        return judge.pack().rules().stream()
                .map(rule -> rule.phases(judge.card().kind()))
                .flatMap(Outlook::days);
    }

    private static Stream<LocalDate> days(Phases phases) {
        return Stream.of(phases.announced(), phases.advisory(), phases.mandatory(), phases.withdrawn())
                .filter(Objects::nonNull);
    }

    private static Window window(Rule rule) {
        if (rule.requirement() instanceof ColumnRequirement.Linked linked) {
            return linked.window();
        }
        if (rule.requirement() instanceof ColumnRequirement.Prominent prominent) {
            return prominent.window();
        }
        return rule.requirement() instanceof ColumnRequirement.ListFresh fresh ? fresh.window() : Window.OPEN;
    }
}
