package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.RuleResult;
import org.jspecify.annotations.Nullable;

/** Gathers what the rules of one pack have in store for one site, from the results of one day after the other. */
final class Prospects {

    private static final List<Outcome> GRAVEST_LAST =
            List.of(Outcome.INAPPLICABLE, Outcome.PASSED, Outcome.NOT_MEASURABLE, Outcome.NEEDS_REVIEW, Outcome.FAILED);

    private final SortedMap<String, Prospect> byRule = new TreeMap<>();
    private String siteName = "";

    /** Takes the result by the duties of a day that comes after all that were taken before. */
    void add(CheckResult result) {
        siteName = result.siteName();
        for (RuleResult rule : result.rules()) {
            if (rule.phase() != null) {
                String id = rule.rule().id().value();
                List<Finding> findings = result.findings().stream()
                        .filter(finding -> finding.ruleId().equals(rule.rule().id()))
                        .toList();
                byRule.merge(id, on(result.asOf(), rule, findings), Prospects::together);
            }
        }
    }

    /** By rule id; a rule that does not count on any day is not there. */
    Map<String, Prospect> byRule() {
        return byRule;
    }

    /** What the site is called. */
    String siteName() {
        return siteName;
    }

    private static Prospect on(LocalDate day, RuleResult rule, List<Finding> findings) {
        Outcome outcome = rule.pages().keySet().stream()
                .max(Comparator.comparing(GRAVEST_LAST::indexOf))
                .orElse(Outcome.INAPPLICABLE);
        boolean exercised = rule.count(Outcome.PASSED) + rule.count(Outcome.FAILED) > 0;
        @Nullable
        Finding worst = findings.stream()
                .filter(finding -> finding.outcome() == outcome)
                .findFirst()
                .orElse(null);
        int pages = outcome == Outcome.INAPPLICABLE ? 0 : rule.count(outcome);
        if (worst == null) {
            return new Prospect(outcome, null, day, null, pages, null, new LocalizedText("", ""), exercised);
        }
        boolean error = outcome == Outcome.FAILED && worst.severity() == Severity.ERROR;
        return new Prospect(
                outcome,
                worst.severity(),
                day,
                error ? day : null,
                pages,
                worst.location(),
                worst.message(),
                exercised);
    }

    /** The earlier one, unless the later is graver. Findings come heaviest first, so the worst is the first of each day. */
    private static Prospect together(Prospect earlier, Prospect later) {
        int graver = Integer.compare(GRAVEST_LAST.indexOf(later.outcome()), GRAVEST_LAST.indexOf(earlier.outcome()));
        int heavier = graver != 0
                ? graver
                : Comparator.nullsFirst(Comparator.<Severity>naturalOrder())
                        .compare(later.severity(), earlier.severity());
        Prospect worst = heavier > 0 ? later : earlier;
        LocalDate errorFrom = earlier.errorFrom() != null ? earlier.errorFrom() : later.errorFrom();
        return new Prospect(
                worst.outcome(),
                worst.severity(),
                graver > 0 ? later.from() : earlier.from(),
                errorFrom,
                graver == 0 ? Math.max(earlier.pages(), later.pages()) : worst.pages(),
                worst.location(),
                worst.message(),
                earlier.exercised() || later.exercised());
    }
}
