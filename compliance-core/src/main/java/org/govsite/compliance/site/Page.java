package org.govsite.compliance.site;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One file of a site given in memory: its path and its bytes. Immutable; the bytes are copied on the way in and out.
 *
 * @param path path inside the site, with {@code /} as separator, without a leading one
 * @param content the bytes as a server would send them
 */
public record Page(String path, byte[] content) {

    public Page {
        Objects.requireNonNull(path, "path");
        content = content.clone();
    }

    /** A file with UTF-8 text. */
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
}
