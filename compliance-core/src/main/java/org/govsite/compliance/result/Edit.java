package org.govsite.compliance.result;

import java.util.List;
import java.util.Objects;
import org.govsite.compliance.site.Location;

/**
 * A change of the text of one file at one place. Immutable.
 *
 * @param at where it begins, in the file that a person edits
 * @param removed text that stands there and goes; empty where nothing goes
 * @param added text that takes its place; empty where nothing does
 * @param before the line at which it begins, as it is, a long one cut on both sides
 * @param after the same line as it becomes; several lines where the change has line ends
 * @param values values of the site that stand in the added text, and that a person has to check where no card declares them
 */
public record Edit(Location at, String removed, String added, String before, String after, List<Value> values) {

    public Edit {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(removed, "removed");
        Objects.requireNonNull(added, "added");
        values = List.copyOf(values);
    }

    /**
     * The text of the file with this edit. Lines end in LF, CRLF or CR, as {@link Location} counts them.
     *
     * @throws IllegalArgumentException when what is to be removed does not stand there
     */
    public String applied(String text) {
        int index = index(text);
        if (index < 0 || !text.startsWith(removed, index)) {
            throw new IllegalArgumentException("the file is another one at " + at);
        }
        return text.substring(0, index) + added + text.substring(index + removed.length());
    }

    private int index(String text) {
        int start = 0;
        for (int line = 1; line < at.line(); line++) {
            while (start < text.length() && text.charAt(start) != '\n' && text.charAt(start) != '\r') {
                start++;
            }
            if (start == text.length()) {
                return -1;
            }
            start += text.startsWith("\r\n", start) ? 2 : 1;
        }
        return Math.min(start + at.column() - 1, text.length());
    }

    /**
     * A value of the site that an edit writes.
     *
     * @param key key of the site card, such as {@code siteIdCode}
     * @param value the value
     * @param declared whether the site card declares it; else the pages of the site say so themselves
     */
    public record Value(String key, String value, boolean declared) {}
}
