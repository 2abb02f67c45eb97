package org.govsite.compliance.result;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.govsite.compliance.pack.Phase;
import org.govsite.compliance.pack.PhaseStart;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a pack as they stand on a day, for a kind of site: what a site would be asked then. Immutable.
 *
 * @param pack the pack
 * @param asOf the day, local to Asia/Shanghai
 * @param siteKind the kind of site; null for no kind in particular: then rules for some kinds are listed among the others, with
 *     the dates that are usual
 */
public record EffectiveRules(
        RulePack pack, LocalDate asOf, @Nullable SiteKind siteKind) {

    /** How a rule stands on the day; the order is that of their weight. */
    public enum Standing {
        /** In force: a breach weighs in full. */
        MANDATORY,
        /** In force as advice: a breach is a warning at most. */
        ADVISORY,
        /** Published, not yet in force: a breach is a note. */
        ANNOUNCED,
        /** It does not count yet, or never does for this kind of site. */
        NOT_YET,
        /** It no longer counts. */
        WITHDRAWN,
        /** It is not asked of this kind of site. */
        OTHER_KIND;

        /** The word used in JSON, such as {@code not-yet}. */
        public String json() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether a site is asked. */
        public boolean counts() {
            return this == MANDATORY || this == ADVISORY || this == ANNOUNCED;
        }
    }

    /** Something that begins for a rule on a day. */
    public record Start(PhaseStart what, LocalDate day) {}

    /**
     * A rule as it stands on the day.
     *
     * @param rule the rule
     * @param standing how it stands
     * @param since the day on which that began; null where nothing has begun
     * @param next what begins next; null when nothing does
     */
    public record Entry(
            Rule rule,
            Standing standing,
            @Nullable LocalDate since,
            @Nullable Start next) {}

    /** Every rule of the pack, by id. */
    public List<Entry> entries() {
        return pack.rules().stream().map(this::entry).toList();
    }

    /** The rules that stand so, by id. */
    public List<Entry> entries(Standing standing) {
        return entries().stream().filter(entry -> entry.standing() == standing).toList();
    }

    /** How one rule of the pack stands. */
    public Entry entry(Rule rule) {
        if (siteKind != null && !rule.siteKinds().isEmpty() && !rule.siteKinds().contains(siteKind)) {
            return new Entry(rule, Standing.OTHER_KIND, null, null);
        }
        Phases phases = rule.phases(siteKind);
        Start next = Stream.of(PhaseStart.values())
                .map(start -> new Start(start, start(phases, start)))
                .filter(start -> start.day().isAfter(asOf) && !start.day().equals(LocalDate.MAX))
                .findFirst()
                .orElse(null);
        Phase phase = phases.on(asOf).orElse(null);
        if (phase != null) {
            LocalDate since = start(phases, PhaseStart.valueOf(phase.name()));
            return new Entry(rule, Standing.valueOf(phase.name()), since, next);
        }
        LocalDate withdrawn = phases.withdrawn();
        return withdrawn != null && !withdrawn.isAfter(asOf)
                ? new Entry(rule, Standing.WITHDRAWN, withdrawn, null)
                : new Entry(rule, Standing.NOT_YET, null, next);
    }

    private static LocalDate start(Phases phases, PhaseStart start) {
        LocalDate day = phases.start(start);
        return day == null ? LocalDate.MAX : day;
    }
}
