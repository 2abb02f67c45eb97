package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.publish.PackDiff;
import org.govsite.compliance.publish.PackDiffWriter;
import org.jspecify.annotations.Nullable;

/**
 * Tells what differs between two versions of a rule pack, in sentences for those who are checked: rules that are new or
 * withdrawn, stricter or laxer, from which day, and the examples that fail now. Writes <code>pack-diff.json</code>. Fails
 * when a released version was changed, or when the version has not grown as the changes ask.
 */
@Mojo(name = "pack-diff", requiresProject = false, threadSafe = true)
public final class PackDiffMojo extends ComplianceMojo {

    /**
     * The pack as it was: <code>id:version</code> in the place of <code>packs</code>, or else bundled;
     * <code>id:version@PLACE</code> in a folder, jar or zip, or in the jar of Maven coordinates; or <code>PLACE</code> alone for
     * the newest version of the only pack there.
     */
    @Parameter(property = "compliance.old")
    private @Nullable String oldPack;

    /** The pack now, named like the old one. */
    @Parameter(property = "compliance.new")
    private @Nullable String newPack;

    /** Folder for <code>pack-diff.json</code>. */
    @Parameter(property = "compliance.outputDirectory", defaultValue = "${project.build.directory}/compliance")
    private File outputDirectory = new File("target/compliance");

    @Override
    void run(Texts texts) throws MojoExecutionException, MojoFailureException {
        NamedPack before = namedPack("compliance.old", oldPack, texts);
        NamedPack after = namedPack("compliance.new", newPack, texts);
        PackDiff diff = PackDiff.between(before.pack(), after.pack(), before.examples(), after.examples());
        diff.lines(texts.locale()).forEach(getLog()::info);
        Path file = Parameters.output(outputDirectory).resolve("pack-diff.json");
        write(file, texts, to -> PackDiffWriter.json().write(diff, to));
        getLog().info(texts.text("pack-diff.written", shown().of(file)));
        if (diff.versionProblem().isPresent()) {
            throw new MojoFailureException(diff.versionProblem().get().in(texts.locale()));
        }
        List<PackRef> rewritten = before.rewrittenIn(after);
        if (!rewritten.isEmpty()) {
            throw new MojoFailureException(texts.text(
                    "pack-diff.rewritten",
                    rewritten.stream().map(PackRef::toString).collect(Collectors.joining(", "))));
        }
    }
}
