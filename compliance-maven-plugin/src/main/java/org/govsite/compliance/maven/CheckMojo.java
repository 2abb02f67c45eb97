package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.jspecify.annotations.Nullable;

/**
 * Checks a built government website against a rule pack and fails the build when a mandatory rule is breached. Prints each
 * defect with its place, what was seen and how to mend it, and writes <code>report.json</code>. A site that cannot be judged,
 * because its pages are not in the build or no rule counts, is an error whatever is configured. Opens no network connection
 * and runs nothing of the site.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends JudgingMojo {

    /** Whether a breach of a mandatory rule fails the build. With <code>false</code> it is only printed. */
    @Parameter(property = "compliance.failOnViolation", defaultValue = "true")
    private boolean failOnViolation = true;

    /** Whether an open question about a mandatory rule fails the build too. */
    @Parameter(property = "compliance.failOnReview", defaultValue = "false")
    private boolean failOnReview;

    /**
     * Fails early: when the site passes today and, as it is, would not pass on a later day within this time, because a duty begins
     * then. A period such as <code>P30D</code> or <code>P2M</code>, or a number of days, of a year at most. Default: only today
     * counts, and later days are told.
     */
    @Parameter(property = "compliance.failIfWithin")
    private @Nullable String failIfWithin;

    /** How many findings of one kind are printed; the report holds all. */
    @Parameter(property = "compliance.limit", defaultValue = "20")
    private int limit = 20;

    /**
     * Reports to write: <code>html</code> (a page for people), <code>sarif</code>, <code>junit</code>, <code>markdown</code>,
     * <code>gitlab</code>, or the name of a format among the dependencies of the plugin; on the command line with commas in
     * between. <code>report.json</code> is always written. Default: <code>html</code>.
     */
    @Parameter(property = "compliance.reports")
    private @Nullable List<@Nullable String> reports;

    /**
     * Whether to print findings in the form in which GitHub Actions shows them beside the lines of a change. Default: where a
     * build runs in GitHub Actions.
     */
    @Parameter(property = "compliance.gitHubAnnotations", defaultValue = "${env.GITHUB_ACTIONS}")
    private @Nullable String gitHubAnnotations;

    /** Folder for the reports. */
    @Parameter(property = "compliance.outputDirectory", defaultValue = "${project.build.directory}/compliance")
    private File outputDirectory = new File("target/compliance");

    /**
     * A file to write the facts to: all that was observed on the site, from which it can be judged again without it, by this or
     * another pack. Default: none.
     */
    @Parameter(property = "compliance.facts")
    private @Nullable File facts;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true)
    private @Nullable MojoExecution execution;

    @Override
    void run(Path site, Texts texts) throws MojoExecutionException, MojoFailureException {
        LocalDate day = day(texts);
        RulePack rules = lockedPack(texts);
        if (day.isBefore(rules.effective())) {
            getLog().warn(texts.text("pack.not-yet", rules.ref(), rules.effective(), day));
        }
        newer(rules, day).ifPresent(newer -> getLog().info(texts.text("pack.newer", rules.ref(), newer)));
        CheckRun run = new CheckRun(
                site,
                checker(rules, texts),
                settling(texts),
                Parameters.within(failIfWithin, day, texts),
                Parameters.gate(failOnReview, maxNotMeasurable, texts),
                Parameters.limit(limit, texts),
                Reports.of(reports, Parameters.output(outputDirectory), texts),
                Boolean.parseBoolean(gitHubAnnotations),
                facts == null ? null : Parameters.output(facts),
                NextCommand.again(execution, given(), modules()),
                NextCommand.explain(execution, given(), module()),
                NextCommand.answer(execution, given(), module()));
        run.run(texts, shown(), getLog(), failOnViolation);
    }

    /** The bundled version that counts on the day and is newer than the bundled one to judge by. */
    private static Optional<PackRef> newer(RulePack rules, LocalDate day) {
        List<PackRef> bundled = RulePacks.bundled();
        if (!bundled.contains(rules.ref())) {
            return Optional.empty();
        }
        return bundled.stream()
                .filter(ref -> ref.id().equals(rules.ref().id()))
                .map(RulePacks::bundled)
                .filter(other -> other.effective().isAfter(rules.effective())
                        && !other.effective().isAfter(day))
                .max(Comparator.comparing(RulePack::effective))
                .map(RulePack::ref);
    }
}
