package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.junit.jupiter.api.Test;

class GateTest {

    private static final CheckResult CLEAN = Samples.clean();

    @Test
    void a_clean_site_passes() {
        assertThat(Gate.STANDARD.verdict(CLEAN)).isEqualTo(Verdict.PASSED);
    }

    @Test
    void a_failure_of_effective_error_fails_and_a_lighter_one_does_not() {
        assertThat(verdict(Gate.STANDARD, Outcome.FAILED, Severity.ERROR)).isEqualTo(Verdict.FAILED);
        assertThat(verdict(Gate.STANDARD, Outcome.FAILED, Severity.WARNING)).isEqualTo(Verdict.PASSED);
        assertThat(verdict(Gate.STANDARD, Outcome.FAILED, Severity.NOTE)).isEqualTo(Verdict.PASSED);
    }

    @Test
    void a_question_fails_only_where_asked_for_and_only_with_effective_error() {
        Gate strict = new Gate(true, 20);
        assertThat(verdict(Gate.STANDARD, Outcome.NEEDS_REVIEW, Severity.ERROR)).isEqualTo(Verdict.PASSED);
        assertThat(verdict(strict, Outcome.NEEDS_REVIEW, Severity.ERROR)).isEqualTo(Verdict.FAILED);
        assertThat(verdict(strict, Outcome.NEEDS_REVIEW, Severity.WARNING)).isEqualTo(Verdict.PASSED);
        assertThat(verdict(strict, Outcome.NOT_MEASURABLE, Severity.ERROR)).isEqualTo(Verdict.PASSED);
    }

    @Test
    void a_home_page_that_cannot_be_measured_is_no_judgement_even_with_findings() {
        CheckResult blind = Samples.withHome(Samples.everything(), "index.html", false);
        assertThat(Gate.STANDARD.verdict(blind)).isEqualTo(Verdict.COULD_NOT_JUDGE);
        assertThat(Gate.STANDARD.obstacle(blind)).contains(Obstacle.HOME_NOT_MEASURABLE);
        assertThat(Gate.STANDARD.obstacle(Samples.withHome(CLEAN, "", false))).contains(Obstacle.NO_HOME);
    }

    @Test
    void the_limit_itself_is_allowed_and_one_document_more_is_not() {
        assertThat(Gate.STANDARD.obstacle(Samples.withPages(CLEAN, 5, 1))).isEmpty();
        assertThat(Gate.STANDARD.obstacle(Samples.withPages(CLEAN, 100, 21)))
                .contains(Obstacle.TOO_MUCH_NOT_MEASURABLE);
        assertThat(new Gate(false, 0).obstacle(Samples.withPages(CLEAN, 100, 1)))
                .contains(Obstacle.TOO_MUCH_NOT_MEASURABLE);
        assertThat(new Gate(false, 100).obstacle(Samples.withPages(CLEAN, 3, 3)))
                .isEmpty();
    }

    @Test
    void no_page_or_no_active_rule_is_never_a_pass() {
        assertThat(Gate.STANDARD.obstacle(Samples.withPages(CLEAN, 0, 0))).contains(Obstacle.NO_DOCUMENT);
        assertThat(Gate.STANDARD.obstacle(Samples.beforeAnyRule(CLEAN))).contains(Obstacle.NO_ACTIVE_RULE);
    }

    @Test
    void a_percentage_beyond_its_range_is_refused() {
        assertThatThrownBy(() -> new Gate(false, 101)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Gate(false, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Verdict verdict(Gate gate, Outcome outcome, Severity severity) {
        Finding finding = Samples.plain(outcome, severity, "", "");
        return gate.verdict(Samples.withFindings(CLEAN, List.of(finding)));
    }
}
