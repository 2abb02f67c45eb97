package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.publish.PackProof;
import org.govsite.compliance.report.Console;

/**
 * For those who publish rule packs: proves the packs of a module before they are packaged and fails the build when something is
 * wrong with them. Looks at every file, executes the examples of every rule, and counts how many weakened rules the examples
 * notice. Prints each problem with its file and line, and writes <code>pack-verify.json</code>.
 */
@Mojo(name = "pack-verify", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class PackVerifyMojo extends ComplianceMojo {

    /**
     * Where the packs are: a folder, a jar or a zip; the folder of a pack itself, or one that holds packs at its top, in
     * <code>packs/</code> or in <code>org/govsite/compliance/packs/</code>. A place without a pack is an error.
     */
    @Parameter(property = "compliance.packFolder", defaultValue = "${project.basedir}/src/main/resources")
    private File packFolder = new File("src/main/resources");

    /** Percentage of the weakened rules, from 0 to 100, that the examples have to notice. */
    @Parameter(property = "compliance.minMutationScore", defaultValue = "95")
    private int minMutationScore = 95;

    /** How many problems and how many unnoticed changes are printed; the report holds all. */
    @Parameter(property = "compliance.limit", defaultValue = "20")
    private int limit = 20;

    /** The file to write. Default: <code>compliance/pack-verify.json</code> in the build directory of the module. */
    @Parameter(property = "compliance.output", defaultValue = "${project.build.directory}/compliance/pack-verify.json")
    private File output = new File("target/compliance/pack-verify.json");

    @Override
    void run(Texts texts) throws MojoExecutionException, MojoFailureException {
        if (minMutationScore < 0 || minMutationScore > 100) {
            throw new ParameterException(texts.text("pack-verify.score.wrong", minMutationScore));
        }
        int most = Parameters.limit(limit, texts);
        Path place = Parameters.output(packFolder);
        PackProof proof = PackProof.of(place, shown().of(place));
        Path report = Parameters.output(output);
        write(report, texts, proof::write);
        for (Console.Line line : proof.lines(texts.locale(), most)) {
            print(line, getLog());
        }
        getLog().info(texts.text("pack-verify.written", shown().of(report)));
        if (!proof.errors().isEmpty()) {
            throw new MojoFailureException(proof.summary(texts.locale()));
        }
        if (!proof.holds(minMutationScore / 100.0)) {
            throw new MojoFailureException(
                    texts.text("pack-verify.score.low", minMutationScore, proof.summary(texts.locale())));
        }
    }
}
