package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;

/**
 * A duty with its source. Immutable.
 *
 * @param id the rule's id
 * @param title what is asked, in a few words
 * @param sources where the duty comes from, most important first; never empty
 * @param severity weight of a breach, before the phase caps it
 * @param schedule from when the rule counts; ask {@link #phases} for the dates that hold for a site
 * @param siteKinds kinds of site that it applies to; empty for all
 * @param pages which pages it speaks of
 * @param veto whether one breach fails a whole inspection (单项否决)
 * @param requirement the question
 * @param fix how to mend a breach; may hold {@code {card.KEY|text without card}}
 * @param yieldsTo ids of rules that speak of the same defect more exactly: where one of them fails, this one says nothing of
 *     the same place
 * @param deprecation since when another rule takes its place, and which; null for most rules
 * @param origins which pack version set each field
 */
public record Rule(
        RuleId id,
        LocalizedText title,
        List<Source> sources,
        Severities severity,
        Schedule schedule,
        Set<SiteKind> siteKinds,
        PageScope pages,
        boolean veto,
        Requirement requirement,
        LocalizedText fix,
        Set<String> yieldsTo,
        @Nullable Deprecation deprecation,
        Origins origins) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{card\\.([A-Za-z]+)\\|([^{}]*)\\}");

    public Rule {
        sources = List.copyOf(sources);
        siteKinds = Collections.unmodifiableSortedSet(new TreeSet<>(siteKinds));
        yieldsTo = Collections.unmodifiableSortedSet(new TreeSet<>(yieldsTo));
        if (sources.isEmpty()) {
            throw new PackException("规则 " + id + " 没有依据（sources）。", "Rule " + id + " names no source.");
        }
    }

    /** From when the rule counts for a kind of site; null for a site whose card does not say its kind. */
    public Phases phases(@Nullable SiteKind kind) {
        return schedule.of(kind);
    }

    /** The pack version that added the rule. */
    public PackRef origin() {
        return origins.added();
    }

    /** The deprecation, if it has begun on a date. */
    public Optional<Deprecation> deprecatedOn(LocalDate date) {
        return Optional.ofNullable(deprecation).filter(given -> !date.isBefore(given.since()));
    }

    /**
     * Every field that a version of a pack may change, sources excepted, with its value in words: {@code severity.home},
     * {@code phases.mandatory}, {@code phases.siteKinds.portal.mandatory} (where a date is written for a kind of site),
     * {@code applies.pages} and so on, in the order of the table in {@code docs/rule-packs.md}. A date that is missing is
     * {@code never}; all kinds of site are {@code all}.
     */
    public Map<String, String> fields() {
        return RuleFields.of(this);
    }

    /** How to mend a breach on the site of this card: its placeholders filled, with what the card declares where it does. */
    public LocalizedText fix(SiteCard card) {
        return new LocalizedText(filled(fix.zh(), card.values()), filled(fix.en(), card.values()));
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(values.getOrDefault(m.group(1), m.group(2))));
    }
}
