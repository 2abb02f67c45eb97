package org.govsite.compliance.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.baseline.Answers;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what a person said to a question of <code>check</code>: whether the duty is fulfilled, by what they saw. The question
 * is not asked again while the picture or text in question is the same. Without <code>finding</code> the open questions are
 * listed. Opens no network connection and runs nothing of the site.
 */
@Mojo(name = "answer", requiresProject = false, threadSafe = true)
public final class AnswerMojo extends JudgingMojo {

    private static final Map<String, Boolean> ANSWERS = Map.of("passed", true, "failed", false);

    /** The id of the question, as the reports of <code>check</code> name it, or the beginning of it: at least four digits. */
    @Parameter(property = "compliance.finding")
    private @Nullable String finding;

    /** Whether the duty is fulfilled: <code>passed</code> or <code>failed</code>. */
    @Parameter(property = "compliance.answer")
    private @Nullable String answer;

    /** Who looked. */
    @Parameter(property = "compliance.by")
    private @Nullable String by;

    /** What else they have to say. Default: nothing. */
    @Parameter(property = "compliance.remark", defaultValue = "")
    private @Nullable String remark;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Override
    void run(Path site, Texts texts) throws MojoExecutionException {
        SettlementFile file = answersFile();
        Answers before = file.isThere() ? Answers.read(file.path(), file.name()) : Answers.none(file.name());
        ComplianceChecker checker = checker(texts);
        CheckResult result = checker.judge(SiteFacts.of(site, checker));
        if (finding == null || finding.isBlank()) {
            list(before.settle(result), texts);
            return;
        }
        Finding question = result.finding(finding);
        if (question.outcome() != Outcome.NEEDS_REVIEW) {
            throw new ParameterException(texts.text("answer.no-question", question.id(), question.ruleId()));
        }
        Boolean passed = answer == null ? null : ANSWERS.get(answer.strip());
        if (passed == null) {
            throw new ParameterException(texts.text("answer.wrong", answer == null ? "" : answer));
        }
        if (by == null || by.isBlank()) {
            throw new ParameterException(texts.text("answer.nobody"));
        }
        Answers after = before.with(question, passed, by, day(texts), remark == null ? "" : remark);
        file.write(after.toJson(), texts);
        Console.lines(result, question, texts.locale()).forEach(getLog()::info);
        getLog().info(texts.text(passed ? "answer.passed" : "answer.failed", by.strip(), file.shown()));
    }

    private void list(CheckResult result, Texts texts) {
        List<Finding> open = result.findings(Outcome.NEEDS_REVIEW).stream()
                .filter(question -> !question.isSettled())
                .toList();
        getLog().info(texts.text("answer.open", open.size()));
        for (Finding question : open) {
            getLog().info("  " + question.id());
            Console.lines(result, question, texts.locale()).forEach(line -> getLog().info("    " + line));
        }
        if (!open.isEmpty()) {
            getLog().info(texts.text(
                    "answer.how",
                    NextCommand.answer(execution, given(), module())
                            + open.get(0).id()));
        }
    }
}
