package org.govsite.compliance.report;

import java.util.Optional;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.SettlementFile;
import org.govsite.compliance.result.Timeline;

/**
 * What a result must hold to pass. Breaches of effective severity {@code ERROR} always fail; the rest is chosen here.
 * Immutable.
 *
 * @param failOnReview whether open questions of effective severity {@code ERROR} fail too
 * @param maxNotMeasurable percentage of the documents, from 0 to 100, that may be not measurable before the result is no
 *     judgement any more
 */
public record Gate(boolean failOnReview, int maxNotMeasurable) {

    /** Questions do not fail; one document in five may be not measurable. */
    public static final Gate STANDARD = new Gate(false, 20);

    public Gate {
        if (maxNotMeasurable < 0 || maxNotMeasurable > 100) {
            throw new IllegalArgumentException("a percentage lies between 0 and 100, not " + maxNotMeasurable);
        }
    }

    /** The verdict; that too little was seen weighs more than what was found in the rest. */
    public Verdict verdict(CheckResult result) {
        if (obstacle(result).isPresent()) {
            return Verdict.COULD_NOT_JUDGE;
        }
        boolean held = result.findings().stream().anyMatch(this::holdsBack) || isHeldByNotices(result);
        return held ? Verdict.FAILED : Verdict.PASSED;
    }

    /**
     * The first later day of a timeline on which a duty, or the end of a waiver, makes the verdict {@link Verdict#FAILED} that did not before; empty when
     * there is none. That a site only grows older, which new entries keep from coming, does not count.
     */
    public Optional<Timeline.Entry> nextFailure(Timeline timeline) {
        return timeline.entries().stream()
                .filter(entry -> verdict(entry.result()) == Verdict.FAILED)
                .filter(entry -> Turn.of(entry, this).stream()
                        .anyMatch(turn -> turn.newlyFails() && turn.cause() != Timeline.Cause.AGE))
                .findFirst();
    }

    /** Why nothing can be said of the site; empty when something can. */
    public Optional<Obstacle> obstacle(CheckResult result) {
        if (result.documentCount() == 0) {
            return Optional.of(Obstacle.NO_DOCUMENT);
        }
        if (result.rules().stream().noneMatch(rule -> rule.phase() != null)) {
            return Optional.of(Obstacle.NO_ACTIVE_RULE);
        }
        if (result.findings().stream().anyMatch(f -> f.evidence().reason().equals(Evidence.FACTS_TOO_OLD))) {
            return Optional.of(Obstacle.FACTS_TOO_OLD);
        }
        if (result.home().isEmpty()) {
            return Optional.of(Obstacle.NO_HOME);
        }
        if (!result.homeMeasurable()) {
            return Optional.of(Obstacle.HOME_NOT_MEASURABLE);
        }
        // In whole numbers: a share of exactly the limit must not fail by a rounding error.
        boolean tooMuch = result.notMeasurable() * 100L > (long) maxNotMeasurable * result.documentCount();
        return tooMuch ? Optional.of(Obstacle.TOO_MUCH_NOT_MEASURABLE) : Optional.empty();
    }

    /**
     * Whether this notice alone makes the verdict {@link Verdict#FAILED}: a waiver that matches nothing, say, which would hide the
     * next defect of its kind.
     */
    public static boolean holdsBack(SettlementFile.Notice notice) {
        return notice.severity() == Severity.ERROR;
    }

    /** Whether entries of waivers, baseline or answers have to be mended before the result can pass. */
    static boolean isHeldByNotices(CheckResult result) {
        return result.notices().stream().anyMatch(Gate::holdsBack);
    }

    /** Whether this finding alone makes the verdict {@link Verdict#FAILED}; one that people have settled does not. */
    public boolean holdsBack(Finding finding) {
        return finding.severity() == Severity.ERROR
                && !finding.isSettled()
                && (finding.outcome() == Outcome.FAILED || failOnReview && finding.outcome() == Outcome.NEEDS_REVIEW);
    }
}
