package org.govsite.compliance.judge;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Place;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.Zone;
import org.jspecify.annotations.Nullable;

/**
 * The text of a zone in the one normal form that patterns are written for: NFKC, dashes as {@code -}, blanks removed (one
 * is kept between two ASCII letters or digits), one line end between two lines that a reader sees apart. Every character
 * knows the piece and the place that it comes from.
 */
final class Squeezed {

    private final StringBuilder text = new StringBuilder();
    private final BitSet blankBefore = new BitSet();
    private int[] piece;
    private int[] offset;
    private final List<Piece> pieces;
    private boolean blank;
    private @Nullable String whole;
    private @Nullable String lower;

    private Squeezed(List<Piece> pieces, int size) {
        this.pieces = pieces;
        this.piece = new int[size];
        this.offset = new int[size];
    }

    /** The text of a zone that has this standing. */
    static Squeezed of(Zone zone, Standing standing) {
        Squeezed squeezed = new Squeezed(zone.pieces(), 1024);
        int block = -1;
        for (int i = 0; i < zone.pieces().size(); i++) {
            Piece piece = zone.pieces().get(i);
            String run = piece instanceof Piece.Text text
                    ? text.text()
                    : piece instanceof Piece.Literal literal ? literal.text() : null;
            if (run == null || piece.standing() != standing) {
                continue;
            }
            if (piece.block() != block) {
                squeezed.lineEnd(i);
                block = piece.block();
            }
            squeezed.add(run, i);
        }
        return squeezed;
    }

    /** The normal form of a text that stands alone, whose characters know where in it they come from. */
    static Squeezed alone(String raw) {
        Squeezed squeezed = new Squeezed(List.of(), raw.length() + 8);
        squeezed.add(raw, 0);
        return squeezed;
    }

    /** The normal form of a text that stands alone. */
    static String squeeze(String raw) {
        if (isNormal(raw)) {
            return raw;
        }
        return alone(raw).text.toString();
    }

    /** Whether a text is its own normal form; it holds no blanks then. */
    static boolean isNormal(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c >= 0x7f && (c < '\u4e00' || c > '\u9fff')) {
                return false;
            }
        }
        return true;
    }

    String text() {
        if (whole == null) {
            whole = text.toString();
        }
        return whole;
    }

    /** Whether one of the lower-case words stands in the text, whatever its letter case; true when there is no word. */
    boolean holdsAny(List<String> words) {
        if (lower == null) {
            lower = text().toLowerCase(Locale.ROOT);
        }
        return holdsAny(lower, words);
    }

    static boolean holdsAny(String lower, List<String> words) {
        if (words.isEmpty()) {
            return true;
        }
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return text.length() == 0;
    }

    /** Whether white space stood before the character. */
    boolean blankBefore(int at) {
        return blankBefore.get(at);
    }

    /** Index of the piece that the character comes from. */
    int pieceAt(int at) {
        return piece[at];
    }

    /** Index of the character in the run that it comes from. */
    int offsetAt(int at) {
        return offset[at];
    }

    Place placeAt(int at) {
        return pieces.get(piece[at]).place().plus(offset[at]);
    }

    /** {@link #placeAt} for who keeps nothing else of the text. */
    IntFunction<Place> places() {
        List<Piece> kept = pieces;
        int[] pieceOf = Arrays.copyOf(piece, text.length());
        int[] offsetOf = Arrays.copyOf(offset, text.length());
        return at -> kept.get(pieceOf[at]).place().plus(offsetOf[at]);
    }

    /** The first link that a part of the text stands in; -1 when there is none. */
    int linkIn(int from, int to) {
        for (int at = from; at < to; at++) {
            int link = pieces.get(piece[at]).link();
            if (link >= 0) {
                return link;
            }
        }
        return -1;
    }

    /** A part of the text as it stands in the source, pieces joined. */
    String raw(int from, int end) {
        int to = end;
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == ' ')) {
            to--;
        }
        if (from >= to) {
            return "";
        }
        StringBuilder raw = new StringBuilder();
        int first = piece[from];
        int last = piece[to - 1];
        for (int i = first; i <= last; i++) {
            String run = pieces.get(i) instanceof Piece.Text t
                    ? t.text()
                    : pieces.get(i) instanceof Piece.Literal l ? l.text() : "";
            if (pieces.get(i).standing() == pieces.get(first).standing()) {
                int start = i == first ? Math.min(offset[from], run.length()) : 0;
                int stop = i == last ? Math.min(offset[to - 1] + 1, run.length()) : run.length();
                raw.append(run, Math.min(start, stop), stop);
            }
        }
        return raw.toString().strip();
    }

    private void lineEnd(int index) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            put('\n', index, 0);
        }
        blank = false;
    }

    private void add(String run, int index) {
        for (int i = 0; i < run.length(); i++) {
            char c = run.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = text.length() > 0;
            } else if (!isInvisible(c)) {
                if (c < 0x80) {
                    put(c, index, i);
                } else {
                    putNormal(run, index, i);
                    if (Character.isHighSurrogate(c) && i + 1 < run.length()) {
                        i++;
                    }
                }
            }
        }
    }

    private void putNormal(String run, int index, int at) {
        char c = run.charAt(at);
        if (c >= '\u4e00' && c <= '\u9fff') {
            put(c, index, at);
            return;
        }
        boolean pair = Character.isHighSurrogate(c) && at + 1 < run.length();
        String normal = Normalizer.normalize(run.substring(at, at + (pair ? 2 : 1)), Normalizer.Form.NFKC);
        for (int k = 0; k < normal.length(); k++) {
            char n = normal.charAt(k);
            if (!Character.isWhitespace(n)) {
                put(isDash(n) ? '-' : n, index, at);
            }
        }
    }

    private void put(char c, int index, int at) {
        int here = text.length();
        if (blank && here > 0 && c != '\n') {
            blankBefore.set(here);
            if (isAsciiWord(text.charAt(here - 1)) && isAsciiWord(c)) {
                append(' ', index, at);
                blankBefore.set(here + 1);
            }
        }
        blank = false;
        append(c, index, at);
    }

    private void append(char c, int index, int at) {
        int here = text.length();
        if (here == piece.length) {
            piece = Arrays.copyOf(piece, here * 2);
            offset = Arrays.copyOf(offset, here * 2);
        }
        piece[here] = index;
        offset[here] = at;
        text.append(c);
    }

    private static boolean isAsciiWord(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isInvisible(char c) {
        return (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || c == '\u2060'
                || c == '\ufeff'
                || c == '\u00ad';
    }

    private static boolean isDash(char c) {
        return c >= '\u2010' && c <= '\u2015' || c == '\u2212' || c == '\ufe58';
    }

    /** Standings that occur in a zone, in the order of the enum. */
    static Set<Standing> standings(Zone zone) {
        Set<Standing> found = EnumSet.noneOf(Standing.class);
        zone.pieces().forEach(piece -> found.add(piece.standing()));
        return found;
    }
}
