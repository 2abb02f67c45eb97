package org.govsite.compliance.publish;

import java.util.List;
import java.util.Optional;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Location;

/**
 * What a rule said of an example, without the words: two rules that say the same of all examples cannot be told apart.
 *
 * @param outcome the heaviest outcome; empty when the rule does not count
 * @param findings its findings
 */
record Verdicts(Optional<Outcome> outcome, List<Told> findings) {

    /** A finding without its words and its identity. */
    record Told(
            Outcome outcome,
            Severity severity,
            String item,
            Location location,
            List<String> pages,
            String reason,
            String seen,
            String wanted) {}

    static Verdicts of(ExampleRun run) {
        return new Verdicts(
                run.outcome(), run.findings().stream().map(Verdicts::told).toList());
    }

    private static Told told(Finding finding) {
        return new Told(
                finding.outcome(),
                finding.severity(),
                finding.item(),
                finding.location(),
                finding.pages(),
                finding.evidence().reason(),
                finding.evidence().seen(),
                finding.evidence().wanted());
    }
}
