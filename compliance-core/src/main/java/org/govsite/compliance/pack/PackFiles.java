package org.govsite.compliance.pack;

import java.util.Optional;
import java.util.Set;

/**
 * Where the files of packs come from: a folder, an archive or the class path. Paths are relative to it, with {@code /} as
 * separator; a folder is written with a {@code /} at its end, the outermost is the empty text.
 */
interface PackFiles extends AutoCloseable {

    /** No file of a pack is larger. */
    int LARGEST_FILE = 1 << 20;

    /** No folder or archive with packs holds more. */
    int MOST_FILES = 20_000;

    /** The bytes of a file; empty when there is no such file. */
    Optional<byte[]> read(String path);

    /** Names of the sub-folders of a folder. */
    Set<String> folders(String folder);

    /** Names of the files of a folder. */
    Set<String> files(String folder);

    /** Whether folders can be listed, so that a file which nobody speaks of is noticed. */
    boolean listable();

    /** How a message names a path. */
    String label(String path);

    @Override
    default void close() {}

    /** A file that is too large to be part of a pack. */
    default PackException tooLarge(String path) {
        return PackErrors.at(
                label(path),
                "文件超过 " + (LARGEST_FILE >> 10) + " KB",
                "规则包的文件不应这么大，请检查是否放错。",
                "The file is larger than " + (LARGEST_FILE >> 10) + " KB",
                "No file of a rule pack is that large; check what it is.");
    }

    /** A file that is there and cannot be read. */
    default PackException unreadable(String path, Exception cause) {
        String reason = String.valueOf(cause.getMessage());
        return PackErrors.at(
                label(path),
                "无法读取：" + reason,
                "请检查文件是否完整、是否有读取权限。",
                "It cannot be read: " + reason,
                "Check that it is complete and may be read.",
                cause);
    }

    /** A folder or archive with more files than any collection of packs has. */
    default PackException tooMany(String path) {
        return PackErrors.at(
                label(path),
                "文件多于 " + MOST_FILES + " 个",
                "请指向只放规则包的位置。",
                "There are more than " + MOST_FILES + " files",
                "Point to a place that holds rule packs only.");
    }
}
