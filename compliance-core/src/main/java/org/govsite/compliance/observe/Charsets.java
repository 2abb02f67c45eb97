package org.govsite.compliance.observe;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Encodings by the names that pages use. */
final class Charsets {

    /** What browsers read as GBK, by names of this platform and of others; HZ is none, it has no byte above 127. */
    private static final Set<String> CHINESE = Set.of(
            "GB2312",
            "GBK",
            "GB18030",
            "X-MSWIN-936",
            "X-EUC-CN",
            "X-GBK",
            "GB_2312",
            "GB_2312-80",
            "CSGB2312",
            "CSISO58GB231280",
            "ISO-IR-58",
            "CHINESE");

    private Charsets() {}

    /** The encoding of a name; null when there is none. */
    static @Nullable Charset named(String name) {
        if (name.isEmpty()) {
            // most files declare none, and the platform would ask every provider for it
            return null;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    static boolean sameFamily(String declared, String name) {
        String one = ianaName(declared);
        String other = ianaName(name);
        boolean wide = one.startsWith("UTF-16") && other.startsWith("UTF-16");
        return one.equals(other) || wide || (isChinese(one) && isChinese(other));
    }

    private static boolean isChinese(String name) {
        return CHINESE.contains(name.toUpperCase(Locale.ROOT));
    }

    private static String ianaName(String name) {
        Charset charset = named(name);
        return charset == null ? name.toUpperCase(Locale.ROOT) : charset.name();
    }

    /** Whether letters of ASCII are the same bytes in it. A declaration that was read as ASCII refutes all others. */
    static boolean isAsciiCompatible(Charset charset) {
        String tag = "<meta>";
        return new String(tag.getBytes(StandardCharsets.US_ASCII), charset).equals(tag);
    }

    /** Whether nearly every sequence of bytes is text in it, so that to fit says nothing: one byte a character, or Big5. */
    static boolean takesAnything(Charset charset) {
        return charset.newDecoder().averageCharsPerByte() == 1
                || charset.name().toUpperCase(Locale.ROOT).contains("BIG5");
    }
}
