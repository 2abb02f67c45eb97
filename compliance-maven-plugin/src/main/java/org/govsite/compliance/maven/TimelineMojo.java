package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.report.TimelineWriter;
import org.govsite.compliance.report.Verdict;
import org.govsite.compliance.result.Timeline;
import org.jspecify.annotations.Nullable;

/**
 * Says from which day on the site, as it is, fails which rule: on each day what <code>check</code> would say on that day. Prints
 * the days, writes <code>timeline.json</code> and, for calendar programs, <code>timeline.ics</code>. Fails only where
 * <code>failIfWithin</code> asks for it, or where the site cannot be judged on any day. Opens no network connection and runs
 * nothing of the site.
 */
@Mojo(name = "timeline", requiresProject = false, threadSafe = true)
public final class TimelineMojo extends JudgingMojo {

    /**
     * Fails the build when the site fails on the first day, or begins to on a later one within this time because a duty begins
     * then. A period such as <code>P30D</code> or <code>P2M</code>, or a number of days, of a year at most. Default: the days are
     * only told.
     */
    @Parameter(property = "compliance.failIfWithin")
    private @Nullable String failIfWithin;

    /** Whether an open question about a mandatory rule counts as a failure too. */
    @Parameter(property = "compliance.failOnReview", defaultValue = "false")
    private boolean failOnReview;

    /** How many days, and how many rules of each, are printed; the file holds all. */
    @Parameter(property = "compliance.limit", defaultValue = "20")
    private int limit = 20;

    /** Folder for <code>timeline.json</code> and <code>timeline.ics</code>. */
    @Parameter(property = "compliance.outputDirectory", defaultValue = "${project.build.directory}/compliance")
    private File outputDirectory = new File("target/compliance");

    @Override
    void run(Path site, Texts texts) throws MojoExecutionException, MojoFailureException {
        LocalDate day = day(texts);
        LocalDate within = Parameters.within(failIfWithin, day, texts);
        Gate gate = Parameters.gate(failOnReview, maxNotMeasurable, texts);
        Path json = Parameters.output(outputDirectory).resolve("timeline.json");
        Path ics = json.resolveSibling("timeline.ics");
        Console.View view = new Console.View(
                texts.locale(), gate, shown().of(site), shown().of(json), "", Parameters.limit(limit, texts));
        ComplianceChecker checker = checker(texts);
        Timeline timeline = settling(texts).settle(checker.timeline(SiteFacts.of(site, checker)));
        write(json, texts, file -> TimelineWriter.json(gate).write(timeline, file));
        write(ics, texts, file -> TimelineWriter.ics(gate, texts.locale()).write(timeline, file));
        Console.timeline(timeline, view).forEach(line -> print(line, getLog()));
        getLog().info(texts.text("timeline.written", shown().of(json), shown().of(ics)));
        fail(timeline, within, view, texts);
    }

    private static void fail(Timeline timeline, @Nullable LocalDate within, Console.View view, Texts texts)
            throws MojoExecutionException, MojoFailureException {
        boolean never = timeline.entries().stream()
                .allMatch(entry -> view.gate().verdict(entry.result()) == Verdict.COULD_NOT_JUDGE);
        if (never) {
            throw new MojoExecutionException(Console.verdict(timeline.first(), view));
        }
        if (within != null && view.gate().verdict(timeline.first()) == Verdict.FAILED) {
            throw new MojoFailureException(Console.verdict(timeline.first(), view));
        }
        String early = Early.failure(timeline, within, view, texts);
        if (!early.isEmpty()) {
            throw new MojoFailureException(early);
        }
    }
}
