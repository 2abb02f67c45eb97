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

/** Which rule speaks where several would speak of one place: one cause, one finding, as the pack says. */
final class Precedence {

    private final Map<String, Rule> rules;
    private final List<Rule> order;

    /** Where the rules failed that others yield to, each as a page and a place. */
    private final Map<String, Set<At>> failed = new HashMap<>();

    private record At(String page, Location location) {}

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

    /** Whether a verdict counts: it does not where a rule failed at its place that its own yields to. */
    boolean counts(Rule rule, String page, Verdict verdict) {
        At at = new At(page, verdict.location());
        if (verdict.outcome() == Outcome.FAILED && failed.containsKey(rule.id().value())) {
            failed.get(rule.id().value()).add(at);
        }
        return rule.yieldsTo().stream()
                .noneMatch(id -> failed.getOrDefault(id, Set.of()).contains(at));
    }
}
