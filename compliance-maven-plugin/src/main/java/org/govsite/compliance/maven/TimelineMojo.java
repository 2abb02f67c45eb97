package org.govsite.compliance.maven;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.report.TimelineWriter;
import org.govsite.compliance.report.Verdict;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.site.Register;
import org.jspecify.annotations.Nullable;

/**
 * Says from which day on the site, as it is, fails which rule: on each day what <code>check</code> would say on that day. Prints
 * the days, writes <code>timeline.json</code> and, for calendar programs, <code>timeline.ics</code>. Fails only where
 * <code>failIfWithin</code> asks for it, or where the site cannot be judged on any day. Opens no network connection and runs
 * nothing of the site.
 */
@Mojo(name = "timeline", requiresProject = false, threadSafe = true)
public final class TimelineMojo extends SiteMojo {

    /** The rule pack and its version, as <code>id:version</code>, as for the goal <code>check</code>. */
    @Parameter(property = "compliance.pack")
    private @Nullable String pack;

    /** The lock file that pins the rule pack, as for the goal <code>check</code>. */
    @Parameter(property = "compliance.lockFile")
    private @Nullable File lockFile;

    /** The site card: a JSON file in which the site says its name, kind, codes and numbers. Default: nothing is declared. */
    @Parameter(property = "compliance.card")
    private @Nullable File card;

    /** The site card in place of a file, as for the goal <code>check</code>. */
    @Parameter
    private @Nullable InlineCard siteCard;

    /** The list of site cards that the supervising office keeps. Default: nothing is looked up. */
    @Parameter(property = "compliance.register")
    private @Nullable File register;

    /** The first day, <code>YYYY-MM-DD</code> in Asia/Shanghai. Default: today. */
    @Parameter(property = "compliance.asOf")
    private @Nullable String asOf;

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

    /** Percentage of the pages, from 0 to 100, that may be not measurable before the site counts as not judged. */
    @Parameter(property = "compliance.maxNotMeasurable", defaultValue = "20")
    private int maxNotMeasurable = 20;

    /** How many days, and how many rules of each, are printed; the file holds all. */
    @Parameter(property = "compliance.limit", defaultValue = "20")
    private int limit = 20;

    /** Folder for <code>timeline.json</code> and <code>timeline.ics</code>. */
    @Parameter(property = "compliance.outputDirectory", defaultValue = "${project.build.directory}/compliance")
    private File outputDirectory = new File("target/compliance");

    @Override
    void run(Path site, Texts texts) throws MojoExecutionException, MojoFailureException {
        LocalDate day = Parameters.asOf(asOf, texts);
        LocalDate within = Parameters.within(failIfWithin, day, texts);
        Gate gate = Parameters.gate(failOnReview, maxNotMeasurable, texts);
        Path json = Parameters.output(outputDirectory).resolve("timeline.json");
        Path ics = json.resolveSibling("timeline.ics");
        Console.View view = new Console.View(
                texts.locale(), gate, shown().of(site), shown().of(json), "", Parameters.limit(limit, texts));
        Timeline timeline = timeline(site, lockedPack(texts), day, texts);
        write(TimelineWriter.json(gate), timeline, json, texts);
        write(TimelineWriter.ics(gate, texts.locale()), timeline, ics, texts);
        Console.timeline(timeline, view).forEach(line -> print(line, getLog()));
        getLog().info(texts.text("timeline.written", shown().of(json), shown().of(ics)));
        fail(timeline, within, view, texts);
    }

    private RulePack lockedPack(Texts texts) {
        OwnPacks ownPacks = ownPacks(texts);
        List<PackSource> sources = ownPacks.sources(shown());
        PackRef ref = Parameters.ref(pack, sources, texts);
        LockFile.of(lockFile, folder(), shown()).verify(ownPacks, ref, texts, getLog());
        return RulePacks.read(sources, ref);
    }

    private Timeline timeline(Path site, RulePack rules, LocalDate day, Texts texts) {
        ComplianceChecker.Builder checker = ComplianceChecker.builder()
                .pack(rules)
                .card(Parameters.card(card, siteCard, texts))
                .asOf(day)
                .progress(progress(texts));
        Register sites = Parameters.register(register);
        if (sites != null) {
            checker.register(sites);
        }
        ComplianceChecker built = checker.build();
        return built.timeline(SiteFacts.of(site, built));
    }

    private void write(TimelineWriter writer, Timeline timeline, Path file, Texts texts) throws MojoExecutionException {
        try {
            writer.write(timeline, file);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(texts.text(
                    "not-written", shown().of(file), e.getCause().getClass().getSimpleName()));
        }
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
