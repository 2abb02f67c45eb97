package org.govsite.compliance.observe;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.govsite.compliance.facts.Encoding;

/**
 * The text of a file and how its bytes were read. A byte order mark decides; else bytes that are strict UTF-8 are UTF-8
 * whatever the page says, because text of another encoding almost never passes that test, and so are bytes of which only few
 * are not; else the declaration counts where it fits, and GB18030 where it does not.
 */
record Decoded(String text, Encoding encoding) {

    private static final Charset GBK = Charset.forName("GBK");
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** In UTF-8 with damage there are at least so many whole characters to each broken one; in other text, not even one. */
    private static final int WHOLE_TO_BROKEN = 10;

    static Decoded of(byte[] bytes) {
        Optional<Decoded> wide = marked(bytes).or(() -> unmarked(bytes));
        if (wide.isPresent()) {
            return wide.get();
        }
        String declared = Declaration.in(bytes);
        Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return Bytes.areAscii(bytes)
                    ? ascii(utf8.get(), declared)
                    : read(utf8.get(), StandardCharsets.UTF_8, declared, false, 0);
        }
        String asUtf8 = new String(bytes, StandardCharsets.UTF_8);
        int broken = damage(asUtf8);
        if ((long) broken * WHOLE_TO_BROKEN <= foreign(asUtf8) - broken) {
            return read(asUtf8, StandardCharsets.UTF_8, declared, false, broken);
        }
        Charset wanted = wanted(bytes, declared);
        for (Charset candidate : new Charset[] {wanted, GB18030}) {
            Optional<String> text = strict(bytes, candidate);
            if (text.isPresent()) {
                return read(text.get(), candidate, declared, false, 0);
            }
        }
        // Damaged bytes: the reading with fewer replacement characters is the likelier one.
        Charset other = wanted.equals(GBK) ? GB18030 : wanted;
        String asOther = new String(bytes, other);
        return broken <= damage(asOther)
                ? read(asUtf8, StandardCharsets.UTF_8, declared, false, broken)
                : read(asOther, other, declared, false, damage(asOther));
    }

    private static Decoded read(String text, Charset charset, String declared, boolean marked, int damaged) {
        boolean conflict = !declared.isEmpty() && !Charsets.sameFamily(declared, charset.name());
        return new Decoded(text, new Encoding(charset.name(), declared, marked, conflict, damaged));
    }

    /** Bytes below 128 fit every declaration but that of an encoding with other bytes for the same letters. */
    private static Decoded ascii(String text, String declared) {
        Charset named = Charsets.named(declared);
        if (named != null && !Charsets.isAsciiCompatible(named)) {
            return read(text, StandardCharsets.UTF_8, declared, false, 0);
        }
        String name = named == null ? StandardCharsets.UTF_8.name() : named.name();
        return new Decoded(text, new Encoding(name, declared, false, false, 0));
    }

    private static Optional<Decoded> marked(byte[] bytes) {
        if (Bytes.start(bytes, 0xef, 0xbb, 0xbf)) {
            return Optional.of(wide(bytes, 3, StandardCharsets.UTF_8));
        }
        if (Bytes.start(bytes, 0xfe, 0xff)) {
            return Optional.of(wide(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (Bytes.start(bytes, 0xff, 0xfe)) {
            return Optional.of(wide(bytes, 2, StandardCharsets.UTF_16LE));
        }
        return Optional.empty();
    }

    /** UTF-16 without a mark: markup begins with signs of ASCII, of which every other byte is zero. */
    private static Optional<Decoded> unmarked(byte[] bytes) {
        if (Bytes.everyOtherIsZero(bytes, 1)) {
            return Optional.of(wide(bytes, 0, StandardCharsets.UTF_16LE));
        }
        if (Bytes.everyOtherIsZero(bytes, 0)) {
            return Optional.of(wide(bytes, 0, StandardCharsets.UTF_16BE));
        }
        return Optional.empty();
    }

    private static Decoded wide(byte[] bytes, int mark, Charset charset) {
        String text = new String(bytes, mark, bytes.length - mark, charset);
        return read(text, charset, Declaration.in(text), mark > 0, damage(text));
    }

    /**
     * The charset to try first: that of the declaration, where it has one and the bytes do not say another. Pages that say
     * gb2312 use characters of GBK; and tools of old wrote iso-8859-1 or big5 over pages in GBK.
     */
    private static Charset wanted(byte[] bytes, String declared) {
        Charset named = Charsets.named(declared);
        if (named == null
                || !Charsets.isAsciiCompatible(named)
                || Charsets.sameFamily(declared, StandardCharsets.UTF_8.name())
                || Charsets.sameFamily(declared, GBK.name())
                || (Charsets.takesAnything(named) && Bytes.areChinese(bytes))) {
            return GBK;
        }
        return named;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int damage(String text) {
        return (int) text.chars().filter(c -> c == '\uFFFD').count();
    }

    private static int foreign(String text) {
        return (int) text.chars().filter(c -> c >= 0x80).count();
    }
}
