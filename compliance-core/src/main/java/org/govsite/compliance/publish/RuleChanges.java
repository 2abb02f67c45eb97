package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.PhaseStart;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.Schedule;
import org.govsite.compliance.pack.Severities;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.site.SiteKind;

/**
 * The ways in which a rule can be weakened beside its question: lighter, later, for fewer sites or pages. What only a report
 * tells - title, sources, fix, veto - changes no outcome and is not weakened.
 */
final class RuleChanges {

    private RuleChanges() {}

    static List<Change<Rule>> of(Rule rule) {
        Changes<Rule> changes = new Changes<>("");
        severity(rule, changes);
        phases(rule, changes);
        kinds(rule, changes);
        scope(rule, changes);
        for (Change<Requirement> change : RequirementChanges.of(rule.requirement())) {
            changes.add(change.path(), change.words(), with(rule, change.changed()));
        }
        return changes.all();
    }

    /** Lower than what the heaviest phase lets through; what the phase caps anyway nobody could see. */
    private static void severity(Rule rule, Changes<Rule> changes) {
        Severity cap = cap(rule.phases(null));
        Severity home = rule.severity().home().cappedBy(cap);
        Severity documents = rule.severity().documents().cappedBy(cap);
        boolean several = rule.pages() == PageScope.DOCUMENTS;
        if (several || rule.pages() == PageScope.HOME) {
            lower("severity.home", home, changes, lower -> new Severities(lower, documents), rule);
        }
        if (several || rule.pages() != PageScope.HOME) {
            lower("severity.documents", documents, changes, lower -> new Severities(home, lower), rule);
        }
    }

    private static void lower(
            String key,
            Severity severity,
            Changes<Rule> changes,
            java.util.function.Function<Severity, Severities> with,
            Rule rule) {
        if (severity != Severity.NOTE) {
            Severity lower = Severity.values()[severity.ordinal() - 1];
            changes.add(
                    key,
                    Words.of("mutant.changed", severity, lower),
                    with(rule, with.apply(lower), rule.schedule(), rule.siteKinds(), rule.pages()));
        }
    }

    private static Severity cap(Phases phases) {
        if (phases.mandatory() != null) {
            return Severity.ERROR;
        }
        return phases.advisory() != null ? Severity.WARNING : Severity.NOTE;
    }

    /** Without its heaviest phase, where that phase lets more through than the one before it. */
    private static void phases(Rule rule, Changes<Rule> changes) {
        Phases p = rule.phases(null);
        boolean mandatory = p.mandatory() != null;
        Phases later = new Phases(p.announced(), mandatory ? p.advisory() : null, null, p.withdrawn());
        LocalDate gone = mandatory ? p.mandatory() : p.advisory();
        boolean seen = rule.severity().home().compareTo(cap(later)) > 0
                || rule.severity().documents().compareTo(cap(later)) > 0
                || later.announced() == null && later.advisory() == null;
        if (gone != null && seen) {
            changes.add(
                    mandatory ? "phases.mandatory" : "phases.advisory",
                    Words.of("mutant.dropped", gone),
                    with(
                            rule,
                            rule.severity(),
                            new Schedule(later, rule.schedule().differing()),
                            rule.siteKinds(),
                            rule.pages()));
        }
    }

    private static void scope(Rule rule, Changes<Rule> changes) {
        if (rule.pages() == PageScope.DOCUMENTS) {
            changes.add(
                    "applies.pages",
                    Words.of("mutant.changed", "documents", "home"),
                    with(rule, rule.severity(), rule.schedule(), rule.siteKinds(), PageScope.HOME));
        }
        if (rule.siteKinds().size() > 1) {
            for (SiteKind kind : rule.siteKinds()) {
                Set<SiteKind> fewer = new TreeSet<>(rule.siteKinds());
                fewer.remove(kind);
                changes.add(
                        "applies.siteKinds",
                        Words.of("mutant.dropped", kind.json()),
                        with(rule, rule.severity(), rule.schedule(), fewer, rule.pages()));
            }
        }
    }

    /** Dates of its own for a kind of site are left out: the usual ones count. */
    private static void kinds(Rule rule, Changes<Rule> changes) {
        for (SiteKind kind : rule.schedule().differing().keySet()) {
            Map<SiteKind, Map<PhaseStart, Optional<LocalDate>>> fewer =
                    new TreeMap<>(rule.schedule().differing());
            fewer.remove(kind);
            changes.add(
                    "phases.siteKinds",
                    Words.of("mutant.dropped", kind.json()),
                    with(
                            rule,
                            rule.severity(),
                            new Schedule(rule.schedule().usual(), fewer),
                            rule.siteKinds(),
                            rule.pages()));
        }
    }

    private static Rule with(Rule rule, Requirement requirement) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.sources(),
                rule.severity(),
                rule.schedule(),
                rule.siteKinds(),
                rule.pages(),
                rule.veto(),
                requirement,
                rule.fix(),
                rule.yieldsTo(),
                rule.deprecation(),
                rule.origins());
    }

    private static Rule with(Rule rule, Severities severity, Schedule schedule, Set<SiteKind> kinds, PageScope pages) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.sources(),
                severity,
                schedule,
                kinds,
                pages,
                rule.veto(),
                rule.requirement(),
                rule.fix(),
                rule.yieldsTo(),
                rule.deprecation(),
                rule.origins());
    }
}
