package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.PackSource;

/**
 * What {@code packs} names, found.
 *
 * @param found each entry with its file or folder, in the order of the configuration
 */
record OwnPacks(List<Found> found) {

    /** An entry and where it was found. */
    record Found(PackEntry entry, Path path) {

        boolean isArtifact() {
            return entry instanceof PackEntry.Coordinates;
        }
    }

    /**
     * Finds the entries.
     *
     * @param base the folder that relative paths start from
     * @throws ParameterException when an entry is malformed or cannot be had
     */
    static OwnPacks find(List<String> written, Path base, ArtifactFinder finder, Texts texts) {
        return new OwnPacks(written.stream()
                .map(text -> PackEntry.parse(text, texts))
                .map(entry -> found(entry, base, finder, texts))
                .toList());
    }

    private static Found found(PackEntry entry, Path base, ArtifactFinder finder, Texts texts) {
        if (entry instanceof PackEntry.Coordinates artifact) {
            return new Found(entry, finder.find(artifact, texts));
        }
        return new Found(entry, base.resolve(((PackEntry.Local) entry).path()).normalize());
    }

    /** The sources for reading, called as messages show paths. */
    List<PackSource> sources(ShownPaths shown) {
        return found.stream()
                .map(each -> new PackSource(each.path, each.isArtifact() ? each.entry.toString() : shown.of(each.path)))
                .toList();
    }

    /** The sources for a lock file: paths are relative to its folder, so that it says the same on every machine. */
    List<PackSource> sourcesBeside(Path lockFile) {
        Path folder = LockFile.folder(lockFile);
        return found.stream()
                .map(each -> new PackSource(
                        each.path, each.isArtifact() ? each.entry.toString() : relative(folder, each.path)))
                .toList();
    }

    private static String relative(Path folder, Path path) {
        Path whole = path.toAbsolutePath().normalize();
        if (!Objects.equals(folder.getRoot(), whole.getRoot())) {
            // Another drive: no relative path leads there, and an absolute one would hold on one machine only.
            return String.valueOf(whole.getFileName());
        }
        String relative = folder.relativize(whole).toString().replace(File.separatorChar, '/');
        return relative.isEmpty() ? "." : relative;
    }

    boolean haveCoordinates() {
        return found.stream().anyMatch(Found::isArtifact);
    }

    /** The entries as an option of the command line; empty when there is none. */
    String option(ShownPaths shown) {
        return sources(shown).stream().map(PackSource::name).collect(Collectors.joining(","));
    }
}
