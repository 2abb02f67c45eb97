package org.govsite.compliance.judge;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A text in the form in which names and domains are compared: NFKC, no blanks, lower case. Every character knows which one
 * of the text as written it comes from. Immutable once built.
 */
final class NormalText {

    private final String written;
    private final String text;

    /** Index in the text as written, for each character; null where both are alike. */
    private final int @Nullable [] origins;

    private NormalText(String written, String text, int @Nullable [] origins) {
        this.written = written;
        this.text = text;
        this.origins = origins;
    }

    static NormalText of(String written) {
        if (Squeezed.isNormal(written)) {
            return new NormalText(written, written.toLowerCase(Locale.ROOT), null);
        }
        Squeezed squeezed = Squeezed.alone(written);
        String all = squeezed.text();
        StringBuilder text = new StringBuilder(all.length());
        int[] origins = new int[all.length()];
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (c != ' ' && c != '\n') {
                origins[text.length()] = squeezed.offsetAt(i);
                text.append(Character.toLowerCase(c));
            }
        }
        return new NormalText(written, text.toString(), origins);
    }

    String written() {
        return written;
    }

    String text() {
        return text;
    }

    /** Index in the text as written of the character at an index of the normal form. */
    int origin(int at) {
        return origins == null ? at : origins[at];
    }
}
