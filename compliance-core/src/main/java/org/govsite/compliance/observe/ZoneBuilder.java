package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Place;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.jspecify.annotations.Nullable;

/**
 * Collects the pieces of one zone. At the end places become relative to the zone's start, so that the same footer on two
 * pages is the same zone; and outside header and footer, text without a landmark is dropped.
 */
final class ZoneBuilder {

    /** How much text around a landmark word is kept outside header and footer, in characters to either side. */
    private static final int AROUND = 120;

    /** How much is kept around a date. */
    private static final int AROUND_DATE = 16;

    /** How much is kept of a value in the line behind its label. */
    private static final int AROUND_VALUE = 40;

    /** How many lines behind a label its value stands: in the next cell. */
    private static final int BESIDE = 2;

    private final ZoneKind kind;
    private final List<Piece> pieces = new ArrayList<>();
    private Piece.@Nullable Text lastText;
    private int exhibits;

    ZoneBuilder(ZoneKind kind) {
        this.kind = kind;
    }

    ZoneKind kind() {
        return kind;
    }

    int size() {
        return pieces.size();
    }

    boolean holds(Predicate<Piece> wanted) {
        return pieces.stream().anyMatch(wanted);
    }

    void add(Piece piece) {
        pieces.add(piece);
        if (piece instanceof Piece.Text text) {
            lastText = text;
        }
    }

    /** Says that something is shown here that counts as so much text. */
    void exhibit(int characters) {
        exhibits = Math.min(PageFacts.MOST_BODY_TEXT, exhibits + characters);
    }

    /** How much live text stands here outside links, and what counts as text; none in header and footer. */
    int bodyText() {
        return kind == ZoneKind.OTHER ? exhibits + BodyText.length(pieces) : 0;
    }

    /** Whether the block has text whose last character is no blank, so that a following blank separates words. */
    boolean wantsBlank(int block) {
        return lastText != null && lastText.block() == block && !lastText.text().endsWith(" ");
    }

    /** The finished zone and where it starts in the page. */
    record Built(Zone zone, ZoneUse use) {}

    Built build() {
        List<Piece> kept = kind == ZoneKind.OTHER ? landmarksOnly() : pieces;
        int line = Integer.MAX_VALUE;
        int column = 1;
        for (Piece piece : kept) {
            Place place = piece.place();
            if (place.file().isEmpty() && (place.line() < line || (place.line() == line && place.column() < column))) {
                line = place.line();
                column = place.column();
            }
        }
        if (line == Integer.MAX_VALUE) {
            line = 1;
        }
        List<Piece> relative = new ArrayList<>(kept.size());
        int block = -1;
        int lastBlock = Integer.MIN_VALUE;
        for (Piece piece : kept) {
            if (piece.block() != lastBlock) {
                lastBlock = piece.block();
                block++;
            }
            relative.add(piece.moved(relative(piece.place(), line, column), block, piece.link()));
        }
        Zone zone = new Zone(relative);
        return new Built(zone, new ZoneUse(kind, zone.digest(), line, column));
    }

    private static Place relative(Place place, int line, int column) {
        if (!place.file().isEmpty()) {
            return place;
        }
        return new Place(
                "", place.line() - line + 1, place.line() == line ? place.column() - column + 1 : place.column());
    }

    private List<Piece> landmarksOnly() {
        Landmarks landmarks = Landmarks.get();
        SectionTitles titles = SectionTitles.in(pieces);
        List<Piece> kept = new ArrayList<>();
        int[] newIndex = new int[pieces.size()];
        int from = 0;
        int labelled = -BESIDE - 1;
        while (from < pieces.size()) {
            int to = from;
            StringBuilder text = new StringBuilder();
            while (to < pieces.size()
                    && pieces.get(to).block() == pieces.get(from).block()) {
                if (pieces.get(to) instanceof Piece.Text run) {
                    text.append(run.text());
                }
                to++;
            }
            List<Landmarks.Hit> hits = hits(landmarks, text);
            int block = pieces.get(from).block();
            if (hits.isEmpty() && block - labelled <= BESIDE && !text.toString().isBlank()) {
                hits = List.of(new Landmarks.Hit(Landmarks.VALUE, 0, 1));
            }
            if (!hits.isEmpty() && endsLikeLabel(text)) {
                labelled = block;
            }
            int at = 0;
            for (int i = from; i < to; i++) {
                Piece piece = pieces.get(i);
                int before = kept.size();
                if (piece instanceof Piece.Text run) {
                    // The text of a link is a title: a part of it would be another one.
                    boolean whole = run.standing() == Standing.LIVE
                            && (run.link() >= 0 || Dates.isCrumb(run.text()) || titles.isTitle(run));
                    Piece.Text part = whole ? run : near(run, at, hits);
                    at += run.text().length();
                    if (part != null) {
                        kept.add(part.moved(part.place(), part.block(), link(part, newIndex)));
                    }
                } else if (!piece.standing().inert() || !hits.isEmpty() || tells(piece, landmarks)) {
                    kept.add(piece.moved(piece.place(), piece.block(), link(piece, newIndex)));
                }
                newIndex[i] = kept.size() > before ? before : -1;
            }
            from = to;
        }
        return kept;
    }

    private static boolean endsLikeLabel(CharSequence text) {
        int last = text.length() - 1;
        while (last >= 0 && (Character.isWhitespace(text.charAt(last)) || Character.isSpaceChar(text.charAt(last)))) {
            last--;
        }
        return last >= 0 && (text.charAt(last) == ':' || text.charAt(last) == '：');
    }

    private static List<Landmarks.Hit> hits(Landmarks landmarks, CharSequence text) {
        List<Landmarks.Hit> kept = landmarks.kept(text);
        List<Landmarks.Hit> hits = landmarks.hits(text);
        if (kept.isEmpty()) {
            return hits;
        }
        List<Landmarks.Hit> all = new ArrayList<>(hits);
        all.addAll(kept);
        all.sort(Comparator.comparingInt(Landmarks.Hit::start).thenComparingInt(Landmarks.Hit::end));
        return all;
    }

    private static int link(Piece piece, int[] newIndex) {
        return piece.link() < 0 ? -1 : newIndex[piece.link()];
    }

    private static boolean tells(Piece piece, Landmarks landmarks) {
        if (piece instanceof Piece.Link link) {
            // A link to another host that visitors do not see tells more than one that they do.
            boolean hiddenWayOut = link.standing() == Standing.HIDDEN
                    && link.href() != null
                    && link.href().contains("//");
            return hiddenWayOut
                    || landmarks.any(String.valueOf(link.href()))
                    || landmarks.any(link.attributes().values().toString());
        }
        if (piece instanceof Piece.Image image) {
            return landmarks.any(image.src())
                    || landmarks.any(image.attributes().values().toString());
        }
        if (piece instanceof Piece.Script script) {
            return landmarks.any(script.src())
                    || landmarks.any(script.attributes().toString());
        }
        return piece instanceof Piece.Gap;
    }

    /** The part of a run that lies near a landmark of its line; null when there is none. */
    private static Piece.@Nullable Text near(Piece.Text run, int at, List<Landmarks.Hit> hits) {
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (int i = firstFrom(hits, at - AROUND - Landmarks.LONGEST); i < hits.size(); i++) {
            Landmarks.Hit hit = hits.get(i);
            int around =
                    hit.kind() == Landmarks.DATE ? AROUND_DATE : hit.kind() == Landmarks.VALUE ? AROUND_VALUE : AROUND;
            int start = Math.max(0, hit.start() - around - at);
            int end = Math.min(run.text().length(), hit.end() + around - at);
            if (hit.start() - AROUND - at >= run.text().length()) {
                break;
            }
            if (start < end) {
                from = Math.min(from, start);
                to = Math.max(to, end);
            }
        }
        if (to < 0) {
            return null;
        }
        return new Piece.Text(
                run.place().plus(from),
                run.standing(),
                run.block(),
                run.link(),
                run.text().substring(from, to));
    }

    /** Index of the first hit that starts at a place or behind it. */
    private static int firstFrom(List<Landmarks.Hit> hits, int place) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).start() < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
