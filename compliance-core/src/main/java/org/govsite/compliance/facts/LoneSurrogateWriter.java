package org.govsite.compliance.facts;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.Writer;

/**
 * Writes surrogates without a partner as JSON escapes. UTF-8 has no bytes for them; they would become question marks. They
 * can stand in strings only, so that an escape is right wherever one comes by.
 */
final class LoneSurrogateWriter extends FilterWriter {

    private static final char NONE = 0;

    private char high = NONE;

    LoneSurrogateWriter(Writer out) {
        super(out);
    }

    @Override
    public void write(int c) throws IOException {
        char unit = (char) c;
        if (high != NONE && Character.isLowSurrogate(unit)) {
            out.write(high);
            out.write(unit);
            high = NONE;
            return;
        }
        release();
        if (Character.isHighSurrogate(unit)) {
            high = unit;
        } else if (Character.isLowSurrogate(unit)) {
            escape(unit);
        } else {
            out.write(unit);
        }
    }

    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        int from = offset;
        int end = offset + length;
        for (int i = offset; i < end; i++) {
            // a run without surrogates, which is nearly everything, goes through in one piece
            if (high != NONE || Character.isSurrogate(chars[i])) {
                out.write(chars, from, i - from);
                write(chars[i]);
                from = i + 1;
            }
        }
        out.write(chars, from, end - from);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        write(text.toCharArray(), offset, length);
    }

    private void release() throws IOException {
        if (high != NONE) {
            escape(high);
            high = NONE;
        }
    }

    private void escape(char surrogate) throws IOException {
        out.write(String.format("\\u%04X", (int) surrogate));
    }
}
