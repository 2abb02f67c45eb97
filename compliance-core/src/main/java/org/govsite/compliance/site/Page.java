package org.govsite.compliance.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * One file of a site given in memory: its path and its bytes. Immutable; the bytes are copied on the way in and out. Pages are
 * equal when their paths and bytes are.
 *
 * @param path path inside the site, with {@code /} as separator, without a leading one, such as {@code xxgk/index.html}; its end
 *     tells what it is, as in a folder
 * @param content the bytes as a server would send them
 */
public record Page(String path, byte[] content) {

    public Page {
        Objects.requireNonNull(path, "path");
        content = content.clone();
    }

    /** A file with this text in UTF-8; for a page that is sent in another encoding give its bytes. */
    public static Page of(String path, String text) {
        return new Page(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    /** Number of bytes, told without a copy of them. */
    int size() {
        return content.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page page && path.equals(page.path) && Arrays.equals(content, page.content);
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(content);
    }

    /** The path and the number of bytes. */
    @Override
    public String toString() {
        return path + " (" + content.length + " bytes)";
    }
}
