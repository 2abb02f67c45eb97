package org.govsite.compliance.corpus;

import java.util.Locale;

/**
 * How often the checker was right about one item on the pages of a corpus.
 *
 * @param expected pages on which a person sees the item
 * @param found of these, those on which the checker found it
 * @param rung of those found, those whose state agrees: seen, drawn by a script, only in an attribute, only in a picture
 * @param compared of those found, those with a value to compare
 * @param value of these, those with exactly that value
 * @param linked of those found, those with a link to compare
 * @param href of these, those with exactly that link
 * @param invented pages on which the checker found the item and a person does not
 * @param clear pages on which the item can be judged
 * @param unknown of these, those of which the checker says that it cannot tell
 */
record Figures(
        int expected,
        int found,
        int rung,
        int compared,
        int value,
        int linked,
        int href,
        int invented,
        int clear,
        int unknown) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(
                expected + other.expected,
                found + other.found,
                rung + other.rung,
                compared + other.compared,
                value + other.value,
                linked + other.linked,
                href + other.href,
                invented + other.invented,
                clear + other.clear,
                unknown + other.unknown);
    }

    String recall() {
        return share(found, expected);
    }

    String precision() {
        return share(found, found + invented);
    }

    String rungShare() {
        return share(rung, found);
    }

    String valueShare() {
        return share(value, compared);
    }

    String hrefShare() {
        return share(href, linked);
    }

    String unknownShare() {
        return share(unknown, clear);
    }

    private static String share(int part, int whole) {
        return whole == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / whole);
    }
}
