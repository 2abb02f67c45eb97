package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.report.InspectionWriter;
import org.govsite.compliance.result.Inspection;
import org.jspecify.annotations.Nullable;

/**
 * Writes what the checker sees on every page, before any rule is asked: which items, where, in what state, with which values.
 * The file is JSON of the format <code>inspection/1</code>. Opens no network connection and runs nothing of the site.
 */
@Mojo(name = "inspect", requiresProject = false, threadSafe = true)
public final class InspectMojo extends SiteMojo {

    /** The rule pack whose items are looked for, as <code>id:version</code>. Default: the newest bundled national pack. */
    @Parameter(property = "compliance.pack")
    private @Nullable String pack;

    /** The file to write. Default: <code>compliance/inspection.json</code> in the build directory of the module. */
    @Parameter(property = "compliance.output", defaultValue = "${project.build.directory}/compliance/inspection.json")
    private File output = new File("target/compliance/inspection.json");

    /**
     * A file to write the facts to as well: all that was observed on the site, from which it can be judged again without it. Default:
     * none.
     */
    @Parameter(property = "compliance.facts")
    private @Nullable File facts;

    @Override
    void run(Path site, Texts texts) throws MojoExecutionException {
        ComplianceChecker checker = ComplianceChecker.builder()
                .pack(Parameters.packOrNational(pack, ownPacks(texts).sources(shown()), texts))
                .progress(progress(texts))
                .build();
        FactSheet observed = SiteFacts.of(site, checker);
        if (facts != null) {
            getLog().info(SiteFacts.write(observed, Parameters.output(facts), texts, shown()));
        }
        Inspection inspection = checker.inspect(observed);
        write(Parameters.output(output), texts, file -> InspectionWriter.json().write(inspection, file));
        getLog().info(texts.text(
                "inspected",
                shown().of(site),
                inspection.pages().size(),
                inspection.pack().ref(),
                shown().of(Parameters.output(output))));
    }
}
