package org.govsite.compliance.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where packs come from: a folder, a jar or a zip, and what a person calls it. It is the folder of a pack
 * itself or holds one folder for each pack, at its top, in {@code packs/} or in {@code org/govsite/compliance/packs/}.
 *
 * @param path where it is
 * @param name how messages and lock files name it: a path as written, or Maven coordinates such as
 *     {@code cn.example.office:site-rules:2018.10}
 */
public record PackSource(Path path, String name) {

    private static final int BUFFER = 1 << 16;

    /** A source that is called by its path. */
    public static PackSource of(Path path) {
        return new PackSource(path, path.toString().replace('\\', '/'));
    }

    /** SHA-256 over the bytes of an archive, lower-case hex; empty for a folder. */
    String sha256() {
        if (!Files.isRegularFile(path)) {
            return "";
        }
        try (InputStream in = Files.newInputStream(path)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw PackErrors.at(
                    name,
                    "无法读取",
                    "请检查文件是否完整、是否有读取权限。",
                    "It cannot be read",
                    "Check that it is complete and may be read.",
                    e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    PackFiles open() {
        if (Files.isDirectory(path)) {
            return new FolderFiles(path, name);
        }
        if (Files.isRegularFile(path)) {
            return ArchiveFiles.open(path, name);
        }
        throw PackErrors.at(
                name,
                "没有这个文件夹或文件",
                "请检查规则包的路径。",
                "There is no such folder or file",
                "Check the path of the rule pack.");
    }
}
