package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/**
 * From when a rule is in which phase, where a document sets other dates for some kinds of site too. Immutable.
 *
 * @param usual the dates that count where none is written for the kind of site
 * @param differing the dates that are written for a kind of site; an empty date means "never". Empty for most rules
 */
public record Schedule(Phases usual, Map<SiteKind, Map<PhaseStart, Optional<LocalDate>>> differing) {

    public Schedule {
        Map<SiteKind, Map<PhaseStart, Optional<LocalDate>>> kinds = new EnumMap<>(SiteKind.class);
        differing.forEach((kind, dates) -> {
            if (!dates.isEmpty()) {
                kinds.put(kind, Collections.unmodifiableMap(new EnumMap<>(dates)));
            }
        });
        differing = Collections.unmodifiableMap(kinds);
    }

    /** The same dates for all kinds of site. */
    public static Schedule of(Phases usual) {
        return new Schedule(usual, Map.of());
    }

    /** The dates for a kind of site; for null, a site whose card does not say its kind, the usual ones. */
    public Phases of(@Nullable SiteKind kind) {
        if (kind == null || !differing.containsKey(kind)) {
            return usual;
        }
        return new Phases(
                date(kind, PhaseStart.ANNOUNCED),
                date(kind, PhaseStart.ADVISORY),
                date(kind, PhaseStart.MANDATORY),
                date(kind, PhaseStart.WITHDRAWN));
    }

    /**
     * Which field of {@link Rule#fields} tells the date that counts for a kind of site: {@code phases.mandatory}, or
     * {@code phases.siteKinds.portal.mandatory} where one is written for that kind.
     */
    public String field(@Nullable SiteKind kind, PhaseStart start) {
        return kind != null && differing.getOrDefault(kind, Map.of()).containsKey(start)
                ? "phases.siteKinds." + kind.json() + "." + start.json()
                : "phases." + start.json();
    }

    private @Nullable LocalDate date(SiteKind kind, PhaseStart start) {
        Optional<LocalDate> written = differing.get(kind).get(start);
        return written == null ? usual.start(start) : written.orElse(null);
    }
}
