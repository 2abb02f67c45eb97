package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.site.SiteKind;

/**
 * What becomes of many sites when one pack follows another. Values only, the same for the same input on every machine,
 * whether sites or their facts were rehearsed. Immutable.
 *
 * @param before the pack that sites know
 * @param after the pack that is to follow
 * @param asOf the day of the rehearsal (Asia/Shanghai)
 * @param sites the sites that were rehearsed, by name
 * @param unread the sites that could not be, by name
 */
public record Rehearsal(
        RulePack before, RulePack after, LocalDate asOf, List<RehearsedSite> sites, List<UnreadSite> unread) {

    public Rehearsal {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(asOf, "asOf");
        sites = sites.stream().sorted(Comparator.comparing(RehearsedSite::name)).toList();
        unread = unread.stream().sorted(Comparator.comparing(UnreadSite::name)).toList();
    }

    /**
     * The rules of the newer pack that count on the day or later and that no site passes or fails on any day, by id: the rehearsal says nothing of them. All of them
     * where there is no site.
     */
    public List<Rule> unexercised() {
        Set<String> exercised = sites.stream()
                .flatMap(site -> site.rules().stream())
                .filter(rule -> rule.after() != null && rule.after().exercised())
                .map(rule -> rule.rule().value())
                .collect(Collectors.toSet());
        return after.rules().stream()
                .filter(this::counts)
                .filter(rule -> !exercised.contains(rule.id().value()))
                .toList();
    }

    private boolean counts(Rule rule) {
        return Stream.concat(Stream.of(SiteKind.values()).map(rule::phases), Stream.of(rule.phases(null)))
                .anyMatch(phases -> CountingDays.counts(phases, asOf));
    }

    /**
     * The rehearsal as a table for a terminal, in Chinese for every Chinese locale, else in English; wide characters count as two
     * columns. What comes from sites is made printable first.
     */
    public List<String> lines(Locale locale) {
        return new RehearsalLines(this, locale).lines();
    }
}
