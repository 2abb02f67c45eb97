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
 * @param shared whether it lies above the folder of the POM, where it speaks for other modules too
 * @param shown the path as messages show it
 */
record LockFile(Path path, boolean asked, boolean shared, String shown) {

    private static final String NAME = "compliance.lock.json";

    /**
     * The file that is named; else the nearest one, from the folder of the POM upwards, so that a module which is built alone is
     * not without the lock of the whole; else the one that may come to lie beside the POM.
     *
     * @param folder the folder of the POM
     * @param root the outermost folder of the build; where that is none above the POM, only the folder of the POM counts
     */
    static LockFile of(@Nullable File written, Path folder, Path root, ShownPaths shown) {
        if (written != null) {
            return new LockFile(written.toPath(), true, false, shown.of(written.toPath()));
        }
        LockFile own = beside(folder, shown);
        Path outermost = root.toAbsolutePath().normalize();
        Path above = folder.toAbsolutePath().normalize();
        LockFile nearest = own;
        while (!nearest.isThere() && above.startsWith(outermost) && !above.equals(outermost)) {
            above = above.getParent();
            Path path = above.resolve(NAME);
            nearest = new LockFile(path, false, true, shown.of(path));
        }
        return nearest.isThere() ? nearest : own;
    }

    /** The file beside a POM, which speaks for its module alone. */
    static LockFile beside(Path folder, ShownPaths shown) {
        Path path = folder.resolve(NAME);
        return new LockFile(path, false, false, shown.of(path));
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
     * @return whether the packs are locked
     * @throws org.govsite.compliance.pack.PackException when the packs are not those that are locked, or the file is no lock
     *     file or was named and is not there
     */
    boolean verify(OwnPacks ownPacks, PackRef ref, Texts texts, Log log) {
        if (asked || isThere()) {
            read().verify(PackLock.of(ownPacks.sourcesBeside(path), ref));
            return true;
        }
        if (ownPacks.haveCoordinates()) {
            log.info(texts.text("lock.recommended", shown));
        }
        return false;
    }

    /** @throws MojoExecutionException when the file cannot be written */
    void write(PackLock lock, Texts texts) throws MojoExecutionException {
        OutputFile.write(
                path, shown, texts, file -> Files.write(file, lock.toJson().getBytes(StandardCharsets.UTF_8)));
    }
}
