package org.govsite.compliance.result;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.govsite.compliance.pack.Phase;
import org.govsite.compliance.pack.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One finding with all that led to it, and what would make it go. Immutable.
 *
 * @param result the result that holds the finding
 * @param finding the finding
 * @param ladder how its item was looked for; empty for a finding that is about no item
 * @param mending the smallest edit that makes it go, as far as one was found
 * @param neighbours other findings at the same place: at the same line of the same file, in the order of the result
 */
public record Explanation(
        CheckResult result, Finding finding, Optional<Ladder> ladder, Mending mending, List<Finding> neighbours) {

    public Explanation {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(finding, "finding");
        Objects.requireNonNull(mending, "mending");
        neighbours = List.copyOf(neighbours);
    }

    /** How heavy the rule makes a breach on these pages: on the home page where it is among them, else on others. */
    public Severity own() {
        return onHome()
                ? finding.rule().severity().home()
                : finding.rule().severity().documents();
    }

    /** Whether the home page is among the pages of the finding. */
    public boolean onHome() {
        return finding.pages().contains(result.home());
    }

    /** The phase of the rule on the day; null when it does not count, which no finding of the result has. */
    public @Nullable Phase phase() {
        return finding.rule().phases(result.siteKind()).on(result.asOf()).orElse(null);
    }
}
