package org.govsite.compliance.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The packs that come with this library. A class path cannot be listed, so {@code packs/index.json} names them. */
final class BundledFiles implements PackFiles {

    private static final String ROOT = "/org/govsite/compliance/packs/";
    private static final String INDEX = "index.json";

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
        if (!folder.isEmpty()) {
            return Set.of();
        }
        JsonPart index = JsonSource.parse(label(INDEX), read(INDEX).orElseThrow());
        return new TreeSet<>(JsonFields.of(index, "packs").phrases("packs"));
    }

    @Override
    public Set<String> files(String folder) {
        return Set.of();
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
