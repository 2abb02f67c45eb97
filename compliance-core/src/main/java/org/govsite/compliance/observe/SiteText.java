package org.govsite.compliance.observe;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteException;
import org.jspecify.annotations.Nullable;

/** The text of a file as observers read it, which can be written back with another text. Immutable. */
public final class SiteText {

    private final String path;
    private final String text;
    private final Charset charset;
    private final byte[] mark;

    private SiteText(String path, String text, Charset charset, byte[] mark) {
        this.path = path;
        this.text = text;
        this.charset = charset;
        this.mark = mark;
    }

    /** Reads a file; empty when it is not there, cannot be read, or cannot be written as it was. */
    public static Optional<SiteText> read(Site site, String path) {
        if (!site.contains(path)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = site.read(path);
            if (bytes.length > Budget.LARGEST_FILE) {
                return Optional.empty();
            }
            Decoded decoded = Decoded.of(bytes);
            Charset charset = Charset.forName(decoded.encoding().name());
            byte[] mark = decoded.encoding().byteOrderMark()
                    ? Arrays.copyOf(bytes, bytes.length - length(decoded.text(), charset))
                    : new byte[0];
            SiteText read = new SiteText(path, decoded.text(), charset, mark);
            // A file that does not come out as it went in would be changed elsewhere too.
            return read.with(decoded.text())
                    .filter(same -> Arrays.equals(same.content(), bytes))
                    .map(same -> read);
        } catch (SiteException e) {
            return Optional.empty();
        }
    }

    private static int length(String text, Charset charset) {
        return text.getBytes(charset).length;
    }

    /** The text, without a byte order mark. */
    public String text() {
        return text;
    }

    /** The file with another text, in the encoding that it has; empty when the encoding lacks a character. */
    public Optional<Page> with(String changed) {
        byte[] encoded = encoded(changed);
        if (encoded == null) {
            return Optional.empty();
        }
        byte[] bytes = Arrays.copyOf(mark, mark.length + encoded.length);
        System.arraycopy(encoded, 0, bytes, mark.length, encoded.length);
        return Optional.of(new Page(path, bytes));
    }

    private byte @Nullable [] encoded(String changed) {
        try {
            ByteBuffer buffer = charset.newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(changed));
            return Arrays.copyOf(buffer.array(), buffer.limit());
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
