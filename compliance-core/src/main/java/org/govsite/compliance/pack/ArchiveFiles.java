package org.govsite.compliance.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Packs in a jar or zip. Nothing is unpacked; size, number of entries and bytes read are bounded. */
final class ArchiveFiles implements PackFiles {

    private static final long LARGEST_ARCHIVE = 64L << 20;
    private static final long MOST_BYTES = 32L << 20;

    private final String shown;
    private final ZipFile zip;
    private final TreeSet<String> names = new TreeSet<>();
    private long bytesRead;

    private ArchiveFiles(String shown, ZipFile zip) {
        this.shown = shown;
        this.zip = zip;
    }

    /** @param shown how messages name the archive */
    static ArchiveFiles open(Path archive, String shown) {
        try {
            if (Files.size(archive) > LARGEST_ARCHIVE) {
                throw archiveTooLarge(shown, LARGEST_ARCHIVE);
            }
            ArchiveFiles files = new ArchiveFiles(shown, new ZipFile(archive.toFile(), StandardCharsets.UTF_8));
            try {
                files.collectNames();
                return files;
            } catch (PackException e) {
                files.close();
                throw e;
            }
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage());
            throw PackErrors.at(
                    shown,
                    "不是可读的 zip 或 jar：" + reason,
                    "请重新打包，文件名用 UTF-8。",
                    "Not a readable zip or jar: " + reason,
                    "Pack it again, with names in UTF-8.",
                    e);
        }
    }

    private void collectNames() {
        if (zip.size() > MOST_FILES) {
            throw tooMany("");
        }
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            String name = entries.nextElement().getName();
            // Tools disagree about such names and about which of two entries counts; a digest must not depend on the
            // tool.
            boolean odd = name.startsWith("/") || name.contains("\\") || ("/" + name + "/").contains("/../");
            if (odd || !names.add(name) && name.endsWith(".json")) {
                throw PackErrors.at(
                        label(name),
                        odd ? "压缩包里的路径不合规" : "压缩包里有两个同名文件",
                        "请重新打包。",
                        odd ? "A path in the archive is not allowed" : "The archive has two entries of one name",
                        "Pack it again.");
            }
        }
    }

    @Override
    public Optional<byte[]> read(String path) {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null || entry.isDirectory()) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_FILE + 1);
            if (bytes.length > LARGEST_FILE) {
                throw tooLarge(path);
            }
            bytesRead += bytes.length;
            if (bytesRead > MOST_BYTES) {
                throw archiveTooLarge(label(""), MOST_BYTES);
            }
            return Optional.of(bytes);
        } catch (IOException e) {
            throw unreadable(path, e);
        }
    }

    @Override
    public Set<String> folders(String folder) {
        return children(folder, true);
    }

    @Override
    public Set<String> files(String folder) {
        return children(folder, false);
    }

    private Set<String> children(String folder, boolean folders) {
        Set<String> children = new TreeSet<>();
        for (String name : names.tailSet(folder)) {
            if (!name.startsWith(folder)) {
                break;
            }
            int slash = name.indexOf('/', folder.length());
            int end = slash < 0 ? name.length() : slash;
            if (slash >= 0 == folders && end > folder.length()) {
                children.add(name.substring(folder.length(), end));
            }
        }
        return children;
    }

    @Override
    public boolean listable() {
        return true;
    }

    @Override
    public String label(String path) {
        return path.isEmpty() ? shown : shown + "!/" + path;
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw unreadable("", e);
        }
    }

    private static PackException archiveTooLarge(String where, long limit) {
        return PackErrors.at(
                where,
                "压缩包超过 " + (limit >> 20) + " MB",
                "请指向只放规则包的压缩包。",
                "The archive holds more than " + (limit >> 20) + " MB",
                "Point to an archive that holds rule packs only.");
    }
}
