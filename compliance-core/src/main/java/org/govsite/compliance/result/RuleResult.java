package org.govsite.compliance.result;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.pack.Phase;
import org.govsite.compliance.pack.Rule;
import org.jspecify.annotations.Nullable;

/**
 * How one rule came out over the site.
 *
 * @param rule the rule
 * @param phase its phase on the as-of date; null when the rule does not count on that date
 * @param pages number of pages by outcome; outcomes without a page are left out
 * @param needs keys of the site card, or {@code register}, that would let the rule be asked where it could not be; empty
 *     when nothing was wanting
 * @param witnesses every place of the site that says what the rule compares, whether they agree or not, the one that counts
 *     first; empty for a rule that compares nothing over the site
 */
public record RuleResult(
        Rule rule,
        @Nullable Phase phase,
        Map<Outcome, Integer> pages,
        SortedSet<String> needs,
        List<Witness> witnesses) {

    public RuleResult {
        Map<Outcome, Integer> sorted = new EnumMap<>(Outcome.class);
        sorted.putAll(pages);
        pages = Collections.unmodifiableMap(sorted);
        needs = Collections.unmodifiableSortedSet(new TreeSet<>(needs));
        witnesses = List.copyOf(witnesses);
    }

    /** A result of a rule that compares nothing over the site. */
    public RuleResult(Rule rule, @Nullable Phase phase, Map<Outcome, Integer> pages, SortedSet<String> needs) {
        this(rule, phase, pages, needs, List.of());
    }

    /** Number of pages with this outcome. */
    public int count(Outcome outcome) {
        return pages.getOrDefault(outcome, 0);
    }
}
