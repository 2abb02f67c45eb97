package org.govsite.compliance.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Packs in a folder of the file system. */
final class FolderFiles implements PackFiles {

    private final Path root;
    private final String shown;

    /** @param shown how messages name the folder */
    FolderFiles(Path root, String shown) {
        this.root = root;
        this.shown = shown;
    }

    @Override
    public Optional<byte[]> read(String path) {
        Path file = root.resolve(path);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            // A link out of the folder would make a pack depend on the machine it lies on.
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                throw PackErrors.at(
                        label(path),
                        "这个链接指到规则包之外",
                        "请把文件放进规则包。",
                        "This link leads out of the rule pack",
                        "Put the file into the pack.");
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
                if (bytes.length > LARGEST_FILE) {
                    throw tooLarge(path);
                }
                return Optional.of(bytes);
            }
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public Set<String> folders(String folder) {
        return names(folder, Files::isDirectory);
    }

    @Override
    public Set<String> files(String folder) {
        return names(folder, Files::isRegularFile);
    }

    @Override
    public boolean listable() {
        return true;
    }

    @Override
    public String label(String path) {
        return path.isEmpty() ? shown : shown.endsWith("/") ? shown + path : shown + "/" + path;
    }

    private Set<String> names(String folder, Predicate<Path> wanted) {
        Path start = root.resolve(folder);
        Set<String> names = new TreeSet<>();
        if (!Files.isDirectory(start)) {
            return names;
        }
        try (Stream<Path> children = Files.list(start)) {
            Iterator<Path> each = children.iterator();
            for (int seen = 0; each.hasNext(); seen++) {
                if (seen == MOST_FILES) {
                    throw tooMany(folder);
                }
                Path child = each.next();
                if (wanted.test(child)) {
                    names.add(child.getFileName().toString());
                }
            }
            return names;
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }
}
