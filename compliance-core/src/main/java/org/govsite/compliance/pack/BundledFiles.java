package org.govsite.compliance.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;

/**
 * The packs that come with this library. A class path cannot be listed, so {@code packs/index.json} names them and
 * {@code packs/examples.json} the files of their examples.
 */
final class BundledFiles implements PackFiles {

    private static final String ROOT = "/org/govsite/compliance/packs/";
    private static final String INDEX = "index.json";
    private static final String EXAMPLES = "examples.json";

    @Override
    public Optional<byte[]> read(String path) {
        try (InputStream in = BundledFiles.class.getResourceAsStream(ROOT + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readNBytes(LARGEST_FILE));
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public Set<String> folders(String folder) {
        if (folder.isEmpty()) {
            JsonPart index = PackErrors.json(label(INDEX), read(INDEX).orElseThrow());
            return new TreeSet<>(JsonFields.of(index, "packs").phrases("packs"));
        }
        return children(folder, true);
    }

    @Override
    public Set<String> files(String folder) {
        return children(folder, false);
    }

    private static Set<String> children(String folder, boolean folders) {
        Set<String> children = new TreeSet<>();
        for (String path : Listing.PATHS.tailSet(folder)) {
            if (!path.startsWith(folder)) {
                break;
            }
            int slash = path.indexOf('/', folder.length());
            if (slash >= 0 == folders) {
                children.add(path.substring(folder.length(), slash < 0 ? path.length() : slash));
            }
        }
        return children;
    }

    /** The files of all examples, read when they are first asked for: a check never asks. */
    private static final class Listing {

        private static final TreeSet<String> PATHS = read();

        private static TreeSet<String> read() {
            BundledFiles files = new BundledFiles();
            JsonPart list =
                    PackErrors.json(files.label(EXAMPLES), files.read(EXAMPLES).orElseThrow());
            return new TreeSet<>(JsonFields.of(list, "files").phrases("files"));
        }
    }

    @Override
    public boolean listable() {
        return false;
    }

    @Override
    public String label(String path) {
        return "packs/" + path;
    }
}
