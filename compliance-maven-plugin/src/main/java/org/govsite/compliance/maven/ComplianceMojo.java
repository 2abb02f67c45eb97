package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.inject.Inject;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.repository.RemoteRepository;
import org.govsite.compliance.baseline.SettlementException;
import org.govsite.compliance.facts.FactsException;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.FindingIdException;
import org.govsite.compliance.site.Progress;
import org.govsite.compliance.site.SiteException;
import org.jspecify.annotations.Nullable;

/** What the goals share: own packs, the language, and that bad input is an error of one clear message. */
abstract class ComplianceMojo extends AbstractMojo {

    /**
     * Where rule packs of your own come from, each a <code>&lt;pack&gt;</code>: a folder, jar or zip, or the Maven coordinates
     * <code>groupId:artifactId:version</code> of a jar, which is taken from the repositories of the build. Packs that they
     * extend are looked up there first and then among the bundled ones. On the command line with commas in between. Default:
     * the bundled packs only.
     */
    @Parameter(property = "compliance.packs")
    private @Nullable List<@Nullable String> packs;

    /** Language of the messages: <code>zh-CN</code> or <code>en</code>. Report files hold both. Default: <code>zh-CN</code>. */
    @Parameter(property = "compliance.language")
    private @Nullable String language;

    /**
     * The former name of <code>language</code>; counts where that is not given.
     *
     * @deprecated use <code>language</code> (<code>compliance.language</code>)
     */
    @Deprecated
    @Parameter(property = "compliance.locale")
    private @Nullable String locale;

    /** Skips the goal. */
    @Parameter(property = "compliance.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true)
    @Nullable
    MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true)
    private @Nullable MavenSession session;

    @Parameter(defaultValue = "${project.remoteProjectRepositories}", readonly = true)
    private @Nullable List<RemoteRepository> repositories;

    @Inject
    private @Nullable RepositorySystem repositorySystem;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        try {
            Texts texts = texts();
            if (skip) {
                getLog().info(texts.text("skipped.asked"));
                return;
            }
            runInOneLanguage(texts);
        } catch (ParameterException e) {
            throw ended(e, String.valueOf(e.getMessage()));
        }
    }

    /** Those who read a log read one language; what a library throws speaks two. */
    private void runInOneLanguage(Texts texts) throws MojoExecutionException, MojoFailureException {
        Locale locale = texts.locale();
        try {
            run(texts);
        } catch (SiteException e) {
            throw ended(e, e.message(locale));
        } catch (FactsException e) {
            throw ended(e, e.message(locale));
        } catch (PackException e) {
            throw ended(e, e.message(locale));
        } catch (FindingIdException e) {
            throw ended(e, e.message(locale));
        } catch (SettlementException e) {
            throw ended(e, e.message(locale));
        }
    }

    private MojoExecutionException ended(RuntimeException cause, String message) {
        getLog().debug(cause);
        return new MojoExecutionException(message);
    }

    /** Does the work of the goal. */
    abstract void run(Texts texts) throws MojoExecutionException, MojoFailureException;

    private Texts texts() {
        Locale wanted = Parameters.language(language, locale);
        StandardOutput output = StandardOutput.ofThisMachine();
        boolean shown = wanted.equals(Locale.ENGLISH) || output.showsChinese();
        Texts texts = Texts.in(shown ? wanted : Locale.ENGLISH);
        if (!shown) {
            getLog().warn(texts.text("output.ascii", output.encoding()));
        }
        if (locale != null) {
            getLog().warn(texts.text("locale.renamed"));
        }
        return texts;
    }

    /** Tells a person who waits how far the observation of a site is; a build that nobody waits for is told nothing. */
    final Progress progress(Texts texts) {
        return session != null && session.getRequest().isInteractiveMode()
                ? new ProgressLines(texts, getLog()::info, System::nanoTime)
                : Progress.SILENT;
    }

    static void print(Console.Line line, Log log) {
        switch (line.level()) {
            case ERROR -> log.error(line.text());
            case WARNING -> log.warn(line.text());
            case INFO -> log.info(line.text());
        }
    }

    /**
     * What {@code packs} names; empty when it names nothing.
     *
     * @throws ParameterException when an entry is malformed, or an artifact cannot be had
     */
    final OwnPacks ownPacks(Texts texts) {
        // an empty element of a list is null to Maven
        List<String> written = packs == null
                ? List.of()
                : packs.stream().map(entry -> entry == null ? "" : entry).toList();
        return OwnPacks.find(written, folder(), artifacts(), texts);
    }

    /** A pack that a parameter of its own names, beside {@code packs}. */
    final NamedPack namedPack(String property, @Nullable String written, Texts texts) {
        return NamedPack.read(
                property,
                written,
                ownPacks(texts).sources(shown()),
                place -> OwnPacks.find(List.of(place), folder(), artifacts(), texts)
                        .sources(shown()),
                texts);
    }

    /** Finds jars in the repositories of the build. */
    final ArtifactFinder artifacts() {
        return new ArtifactFinder(
                Objects.requireNonNull(repositorySystem),
                Objects.requireNonNull(session).getRepositorySession(),
                repositories == null ? List.of() : repositories);
    }

    /** The folder that relative paths start from: that of the POM, else that where Maven was started. */
    final Path folder() {
        if (project != null && project.getBasedir() != null) {
            return project.getBasedir().toPath();
        }
        return Path.of(session == null ? "" : session.getExecutionRootDirectory());
    }

    /** The outermost folder of this build: a lock file may lie in any folder from that of the POM up to it. */
    final Path root() {
        if (session == null) {
            return folder();
        }
        File marked = session.getRequest().getMultiModuleProjectDirectory();
        Path started = Path.of(session.getExecutionRootDirectory());
        return marked != null && started.startsWith(marked.toPath()) ? marked.toPath() : started;
    }

    /** What was given on the command line, by name. */
    final Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        if (session != null) {
            session.getUserProperties().forEach((name, value) -> given.put(name.toString(), value.toString()));
        }
        return given;
    }

    /** Has a file of this goal written. */
    final void write(Path file, Texts texts, OutputFile.Content content) throws MojoExecutionException {
        OutputFile.write(file, shown().of(file), texts, content);
    }

    /** The option that chooses the module of this goal; empty where Maven was started in it, or without a project. */
    final String module() {
        if (session == null || project == null || project.getBasedir() == null) {
            return "";
        }
        Path root =
                Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
        Path own = project.getBasedir().toPath().toAbsolutePath().normalize();
        boolean inside = own.startsWith(root) && !own.equals(root);
        return inside ? " -pl " + root.relativize(own).toString().replace(File.separatorChar, '/') : "";
    }

    /** The options by which modules were chosen; empty where all are built. */
    final String modules() {
        List<String> selected =
                session == null ? List.of() : session.getRequest().getSelectedProjects();
        if (selected.isEmpty()) {
            return "";
        }
        boolean also = MavenExecutionRequest.REACTOR_MAKE_UPSTREAM.equals(
                Objects.requireNonNull(session).getRequest().getMakeBehavior());
        return " -pl " + String.join(",", selected) + (also ? " -am" : "");
    }

    /** Shows paths as a person in the folder where Maven was started would write them. */
    ShownPaths shown() {
        return new ShownPaths(session == null ? null : session.getExecutionRootDirectory());
    }
}
