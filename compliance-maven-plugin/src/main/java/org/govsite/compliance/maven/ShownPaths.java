package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes paths relative to the folder where Maven was started, where they lie in it, with {@code /} on every system. */
final class ShownPaths {

    private final @Nullable Path root;

    ShownPaths(@Nullable String root) {
        this.root = root == null ? null : Path.of(root).toAbsolutePath().normalize();
    }

    String of(Path path) {
        Path whole = path.toAbsolutePath().normalize();
        Path shown = root != null && whole.startsWith(root) && !whole.equals(root) ? root.relativize(whole) : whole;
        return shown.toString().replace(File.separatorChar, '/');
    }
}
