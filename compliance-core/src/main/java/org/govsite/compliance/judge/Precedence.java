package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * Which rule speaks where several would speak of one place: one cause, one finding, as the pack says. It remembers where rules
 * failed; a rule is heard behind those that it yields to.
 */
final class Precedence {

    private final Map<String, Rule> rules;
    private final List<Rule> order;

    /** Where the rules failed that others yield to, each as a page and a place. */
    private final Map<String, Set<At>> failed = new HashMap<>();

    /** A place on a page, or a value on it where what fails is said of the site as a whole. */
    record At(String page, @Nullable Location location, String value) {}

    Precedence(List<Rule> all) {
        rules = all.stream().collect(Collectors.toMap(rule -> rule.id().value(), rule -> rule));
        Set<String> placed = new LinkedHashSet<>();
        all.forEach(rule -> place(rule, placed));
        order = placed.stream().map(rules::get).toList();
        all.forEach(rule -> rule.yieldsTo().forEach(id -> failed.put(id, new HashSet<>())));
    }

    private void place(Rule rule, Set<String> placed) {
        for (String id : rule.yieldsTo()) {
            Rule first = rules.get(id);
            if (first != null && !placed.contains(id)) {
                place(first, placed);
            }
        }
        placed.add(rule.id().value());
    }

    /** All rules, each behind those that it yields to. */
    List<Rule> order() {
        return new ArrayList<>(order);
    }

    /** Where a rule failed; empty for one that no other yields to. */
    Set<At> failures(String rule) {
        return Set.copyOf(failed.getOrDefault(rule, Set.of()));
    }

    /** Puts another memory of where a rule failed in place of what is remembered, before it is heard anew or instead. */
    void remember(Rule rule, Set<At> failures) {
        failed.computeIfPresent(rule.id().value(), (id, before) -> new HashSet<>(failures));
    }

    /**
     * Whether a verdict counts: it does not where a rule failed that its own yields to, at its place, or over the whole site for
     * the value that it speaks of.
     */
    boolean counts(Rule rule, String page, Verdict verdict) {
        At place = new At(page, verdict.location(), "");
        At value = new At(page, null, verdict.evidence().seen());
        Set<At> known = failed.get(rule.id().value());
        if (verdict.outcome() == Outcome.FAILED && known != null) {
            known.add(place);
            if (verdict.edit() != null) {
                known.add(value);
            }
        }
        return rule.yieldsTo().stream()
                .map(id -> failed.getOrDefault(id, Set.of()))
                .noneMatch(places -> places.contains(place) || places.contains(value));
    }
}
