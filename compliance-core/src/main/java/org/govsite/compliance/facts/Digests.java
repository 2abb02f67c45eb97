package org.govsite.compliance.facts;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Digest over a sequence of fields. Each is written with its length, so that no two sequences look alike, and as UTF-16,
 * so that lone surrogates stay apart.
 */
final class Digests {

    private static final int HEX_CHARS = 32;

    private final MessageDigest sha256;
    private final byte[] buffer = new byte[8192];
    private int used;

    Digests() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    Digests add(int number) {
        put((char) (number >>> 16));
        put((char) number);
        return this;
    }

    Digests add(String text) {
        add(text.length());
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
        return this;
    }

    private void put(char unit) {
        if (used == buffer.length) {
            flush();
        }
        buffer[used++] = (byte) (unit >>> 8);
        buffer[used++] = (byte) unit;
    }

    private void flush() {
        sha256.update(buffer, 0, used);
        used = 0;
    }

    /** The first half of the digest in lower-case hexadecimal digits. Ends the sequence. */
    String hex() {
        flush();
        return HexFormat.of().formatHex(sha256.digest()).substring(0, HEX_CHARS);
    }
}
