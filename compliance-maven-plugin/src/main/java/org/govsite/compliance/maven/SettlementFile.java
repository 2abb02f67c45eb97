package org.govsite.compliance.maven;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * A file in which people settle findings: it lies beside the POM and is committed.
 *
 * @param path where it is, or will be
 * @param asked whether the configuration names it, so that it has to be there
 * @param shown the path as messages show it
 */
record SettlementFile(Path path, boolean asked, String shown) {

    /** @param folder the folder of the POM, where the file lies unless it is named */
    static SettlementFile of(@Nullable File written, String usual, Path folder, ShownPaths shown) {
        Path path = written == null ? folder.resolve(usual) : written.toPath();
        return new SettlementFile(path, written != null, shown.of(path));
    }

    /** The file as reports name it: they hold no path of a machine. */
    String name() {
        return Path.of(shown).isAbsolute() ? path.getFileName().toString() : shown;
    }

    boolean isThere() {
        // A link that leads nowhere is a file that was lost, not one that never was.
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * This file, where it is there.
     *
     * @throws ParameterException when it was named and is not there
     */
    Optional<SettlementFile> ifThere(Texts texts) {
        if (!isThere() && asked) {
            throw new ParameterException(texts.text("settlement.missing", shown));
        }
        return isThere() ? Optional.of(this) : Optional.empty();
    }

    /** @throws MojoExecutionException when the file cannot be written */
    void write(String json, Texts texts) throws MojoExecutionException {
        OutputFile.write(path, shown, texts, file -> Files.write(file, json.getBytes(StandardCharsets.UTF_8)));
    }
}
