package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/** What a breach of one rule weighs by two packs: on each day, on each kind of page, for each kind of site. */
final class Weights {

    private final @Nullable Rule before;
    private final @Nullable Rule after;
    private final LocalDate effective;
    private final List<Optional<SiteKind>> asked;

    /**
     * @param before the rule by the old pack; null when that has none
     * @param after the rule by the new pack; null when that has none
     * @param effective the day on which the new pack takes effect; what was before is no matter of it
     */
    Weights(@Nullable Rule before, @Nullable Rule after, LocalDate effective) {
        this.before = before;
        this.after = after;
        this.effective = effective;
        this.asked = Audience.everyone().stream()
                .filter(kind -> rules().anyMatch(rule -> Audience.isAsked(rule, kind)))
                .toList();
    }

    /** Whether a breach fails a build on the day on which the new pack takes effect. */
    boolean failsAtOnce() {
        return anyAtOnce(false);
    }

    /** Whether that is so where a breach did not fail a build on that day by the old pack. */
    boolean failsAnewAtOnce() {
        return anyAtOnce(true);
    }

    private boolean anyAtOnce(boolean anew) {
        return asked.stream()
                .anyMatch(kind -> Stream.of(Effect.Pages.values()).anyMatch(pages -> {
                    boolean fails = weight(after, kind, pages, effective) == Severity.ERROR;
                    return fails && !(anew && weight(before, kind, pages, effective) == Severity.ERROR);
                }));
    }

    /** Where and from when the weight differs, in the order of days. */
    List<Effect> effects() {
        Map<Stretch, Map<Optional<SiteKind>, SortedSet<Effect.Pages>>> found = new LinkedHashMap<>();
        for (Optional<SiteKind> kind : asked) {
            for (Effect.Pages pages : Effect.Pages.values()) {
                for (Stretch stretch : stretches(kind, pages)) {
                    found.computeIfAbsent(stretch, key -> new LinkedHashMap<>())
                            .computeIfAbsent(kind, key -> new TreeSet<>())
                            .add(pages);
                }
            }
        }
        List<Effect> effects = new ArrayList<>();
        found.forEach((stretch, byKind) -> alike(byKind)
                .forEach((pages, kinds) -> effects.add(new Effect(
                        Audience.of(kinds, asked),
                        pages,
                        stretch.from,
                        stretch.until,
                        stretch.before,
                        stretch.after))));
        effects.sort(Comparator.comparing(Effect::from));
        return effects;
    }

    /** Kinds of site that are spoken of on the same pages. */
    private static Map<SortedSet<Effect.Pages>, List<Optional<SiteKind>>> alike(
            Map<Optional<SiteKind>, SortedSet<Effect.Pages>> byKind) {
        Map<SortedSet<Effect.Pages>, List<Optional<SiteKind>>> alike = new LinkedHashMap<>();
        byKind.forEach((kind, pages) ->
                alike.computeIfAbsent(pages, key -> new ArrayList<>()).add(kind));
        return alike;
    }

    private List<Stretch> stretches(Optional<SiteKind> kind, Effect.Pages pages) {
        SortedMap<LocalDate, Stretch> open = new TreeMap<>();
        Stretch last = null;
        for (LocalDate day : starts(kind)) {
            Severity was = weight(before, kind, pages, day);
            Severity is = weight(after, kind, pages, day);
            boolean goesOn = last != null && last.before == was && last.after == is;
            if (!goesOn && last != null) {
                open.put(last.from, new Stretch(last.from, day.minusDays(1), last.before, last.after));
                last = null;
            }
            if (!goesOn && was != is) {
                last = new Stretch(day, null, was, is);
                open.put(day, last);
            }
        }
        return List.copyOf(open.values());
    }

    private SortedSet<LocalDate> starts(Optional<SiteKind> kind) {
        SortedSet<LocalDate> starts = new TreeSet<>(Set.of(effective));
        rules().map(rule -> rule.phases(kind.orElse(null)))
                .flatMap(Weights::dates)
                .filter(effective::isBefore)
                .forEach(starts::add);
        return starts;
    }

    private static Stream<LocalDate> dates(Phases phases) {
        return Stream.of(
                        Optional.ofNullable(phases.announced()),
                        Optional.ofNullable(phases.advisory()),
                        Optional.ofNullable(phases.mandatory()),
                        Optional.ofNullable(phases.withdrawn()))
                .flatMap(Optional::stream);
    }

    private Stream<Rule> rules() {
        return Stream.of(Optional.ofNullable(before), Optional.ofNullable(after))
                .flatMap(Optional::stream);
    }

    private static @Nullable Severity weight(
            @Nullable Rule rule, Optional<SiteKind> kind, Effect.Pages pages, LocalDate day) {
        if (rule == null
                || !Audience.isAsked(rule, kind)
                || !inScope(rule.pages()).contains(pages)) {
            return null;
        }
        Severity severity = pages == Effect.Pages.HOME
                ? rule.severity().home()
                : rule.severity().documents();
        return rule.phases(kind.orElse(null))
                .on(day)
                .map(phase -> severity.cappedBy(phase.cap()))
                .orElse(null);
    }

    private static Set<Effect.Pages> inScope(PageScope scope) {
        return switch (scope) {
            case HOME -> EnumSet.of(Effect.Pages.HOME);
            case COLUMNS -> EnumSet.of(Effect.Pages.COLUMNS);
            case ARTICLES -> EnumSet.of(Effect.Pages.ARTICLES);
            case DOCUMENTS -> EnumSet.allOf(Effect.Pages.class);
        };
    }

    /** Days on which the two weights differ in one way. */
    private record Stretch(
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Severity before,
            @Nullable Severity after) {}
}
