package org.govsite.compliance.maven;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.govsite.compliance.pack.PackLock;
import org.govsite.compliance.pack.PackRef;
import org.jspecify.annotations.Nullable;

/**
 * The file that pins the rule pack of a build.
 *
 * @param path where it is, or will be
 * @param asked whether the configuration names it, so that it has to be there
 * @param shown the path as messages show it
 */
record LockFile(Path path, boolean asked, String shown) {

    private static final String NAME = "compliance.lock.json";

    /** @param folder the folder of the POM, where the file lies unless it is named */
    static LockFile of(@Nullable File written, Path folder, ShownPaths shown) {
        Path path = written == null ? folder.resolve(NAME) : written.toPath();
        return new LockFile(path, written != null, shown.of(path));
    }

    /** The folder that a lock file lies in. */
    static Path folder(Path lockFile) {
        Path whole = lockFile.toAbsolutePath().normalize();
        return whole.getParent() == null ? whole : whole.getParent();
    }

    boolean isThere() {
        // A link that leads nowhere is a lock that was lost, not one that never was.
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** @throws org.govsite.compliance.pack.PackException when it is no lock file */
    PackLock read() {
        return PackLock.read(path, shown);
    }

    /**
     * Makes sure that a build judges by what is locked. Where there is no lock file, nothing is; for packs out of a repository
     * a line recommends one.
     *
     * @throws org.govsite.compliance.pack.PackException when the packs are not those that are locked, or the file is no lock
     *     file or was named and is not there
     */
    void verify(OwnPacks ownPacks, PackRef ref, Texts texts, Log log) {
        if (asked || isThere()) {
            read().verify(PackLock.of(ownPacks.sourcesBeside(path), ref));
        } else if (ownPacks.haveCoordinates()) {
            log.info(texts.text("lock.recommended", shown));
        }
    }

    /** @throws MojoExecutionException when the file cannot be written */
    void write(PackLock lock, Texts texts) throws MojoExecutionException {
        OutputFile.write(
                path, shown, texts, file -> Files.write(file, lock.toJson().getBytes(StandardCharsets.UTF_8)));
    }
}
