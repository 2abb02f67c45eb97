package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Finds the site of a module: what is configured, else its WAR, else its {@code site} folder. */
final class SiteLocator {

    private final @Nullable File configured;
    private final @Nullable MavenProject project;

    SiteLocator(@Nullable File configured, @Nullable MavenProject project) {
        this.configured = configured;
        this.project = project;
    }

    /** Whether a module merely inherits the plugin: nothing is configured and nothing is there. */
    boolean nothingToDo() {
        return configured == null && hasPom() && built().isEmpty();
    }

    /**
     * The site. One that is configured need not be there; opening it says so.
     *
     * @throws ParameterException when there is no module that could have one and none is configured
     */
    Path site(Texts texts) {
        if (configured != null) {
            return configured.toPath();
        }
        return built().orElseThrow(() -> new ParameterException(texts.text("site.missing")));
    }

    String name() {
        return project == null ? "" : project.getArtifactId();
    }

    /** Where the site was looked for. */
    String looked(ShownPaths shown) {
        return String.join(", ", candidates().stream().map(shown::of).toList());
    }

    private boolean hasPom() {
        return project != null && project.getFile() != null;
    }

    private Optional<Path> built() {
        return candidates().stream().filter(Files::exists).findFirst();
    }

    private List<Path> candidates() {
        List<Path> candidates = new ArrayList<>();
        if (project != null && hasPom()) {
            Path target = Path.of(project.getBuild().getDirectory());
            if (project.getPackaging().equals("war")) {
                File artifact = project.getArtifact().getFile();
                String war = project.getBuild().getFinalName() + ".war";
                candidates.add(artifact != null ? artifact.toPath() : target.resolve(war));
            }
            candidates.add(target.resolve("site"));
        }
        return candidates;
    }
}
