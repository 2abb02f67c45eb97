package org.govsite.compliance.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.baseline.Settling;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.report.ReportFormat;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * One check: judge, write, print, and say whether the build may go on.
 *
 * @param site where the built site is
 * @param checker what judges
 * @param settling what people have said of findings
 * @param within the last of the days on which the site has to pass as it is; null where only the day itself counts
 * @param gate what must hold
 * @param limit how many findings of one kind are printed
 * @param reports the reports to write
 * @param annotate whether to print findings so that GitHub shows them beside the lines of a change
 * @param facts the file to write the facts to; null for none
 * @param next the command that checks again
 * @param explain the command that explains a finding, up to its id
 * @param answer the command that answers a question, up to its id
 */
record CheckRun(
        Path site,
        ComplianceChecker checker,
        Settling settling,
        @Nullable LocalDate within,
        Gate gate,
        int limit,
        Reports reports,
        boolean annotate,
        @Nullable Path facts,
        String next,
        String explain,
        String answer) {

    void run(Texts texts, ShownPaths shown, Log log, boolean failOnViolation)
            throws MojoExecutionException, MojoFailureException {
        Timeline timeline = check(texts, shown, log);
        CheckResult result = timeline.first();
        String folder = Files.isDirectory(site) ? shown.of(site) + "/" : "";
        reports.write(timeline, new ReportFormat.View(gate, texts.locale(), folder), texts, shown);
        Console.View view = new Console.View(
                texts.locale(), gate, shown.of(site), shown.of(reports.first()), next, explain, answer, limit);
        for (Console.Line line : Console.lines(timeline, view)) {
            ComplianceMojo.print(line, log);
        }
        if (annotate) {
            // Not by the log: GitHub reads a command only at the beginning of a line.
            Console.gitHubLines(result, texts.locale(), folder).forEach(System.out::println);
        }
        switch (gate.verdict(result)) {
            case PASSED -> {
                String early = Early.failure(timeline, within, view, texts);
                if (!early.isEmpty() && failOnViolation) {
                    throw new MojoFailureException(early);
                }
                if (!early.isEmpty()) {
                    log.info(texts.text("not-failed"));
                }
            }
            case FAILED -> {
                if (failOnViolation) {
                    throw new MojoFailureException(Console.summary(result, view));
                }
                log.info(texts.text("not-failed"));
            }
            case COULD_NOT_JUDGE -> throw new MojoExecutionException(Console.summary(result, view));
        }
    }

    private Timeline check(Texts texts, ShownPaths shown, Log log) throws MojoExecutionException {
        FactSheet observed = SiteFacts.of(site, checker);
        if (facts != null) {
            log.info(SiteFacts.write(observed, facts, texts, shown));
        }
        return settling.settle(checker.timeline(observed));
    }
}
