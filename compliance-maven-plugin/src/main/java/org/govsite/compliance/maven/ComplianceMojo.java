package org.govsite.compliance.maven;

import java.io.File;
import java.util.Locale;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.govsite.compliance.facts.FactsException;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.site.SiteException;
import org.jspecify.annotations.Nullable;

/** What the goals share: own packs, the language, and that bad input is an error of one clear message. */
abstract class ComplianceMojo extends AbstractMojo {

    /**
     * A folder, jar or zip with rule packs of your own; packs that they extend are looked up there first and then among the
     * bundled ones. Default: the bundled packs only.
     */
    @Parameter(property = "compliance.packs")
    @Nullable
    File packs;

    /** Language of the messages: <code>zh-CN</code> or <code>en</code>. Report files hold both. */
    @Parameter(property = "compliance.locale", defaultValue = "zh-CN")
    private String locale = "zh-CN";

    /** Skips the goal. */
    @Parameter(property = "compliance.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    @Nullable
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Texts texts = texts();
            if (skip) {
                getLog().info(texts.text("skipped.asked"));
                return;
            }
            run(texts);
        } catch (SiteException | FactsException | PackException | ParameterException e) {
            getLog().debug(e);
            throw new MojoExecutionException(e.getMessage());
        }
    }

    /** Does the work of the goal. */
    abstract void run(Texts texts) throws MojoExecutionException, MojoFailureException;

    private Texts texts() {
        Locale wanted = Parameters.locale(locale);
        StandardOutput output = StandardOutput.ofThisMachine();
        if (wanted.equals(Locale.ENGLISH) || output.showsChinese()) {
            return Texts.in(wanted);
        }
        Texts english = Texts.in(Locale.ENGLISH);
        getLog().warn(english.text("output.ascii", output.encoding()));
        return english;
    }

    static void print(Console.Line line, Log log) {
        switch (line.level()) {
            case ERROR -> log.error(line.text());
            case WARNING -> log.warn(line.text());
            case INFO -> log.info(line.text());
        }
    }

    /** Shows paths as a person in the folder where Maven was started would write them. */
    ShownPaths shown() {
        return new ShownPaths(session == null ? null : session.getExecutionRootDirectory());
    }
}
