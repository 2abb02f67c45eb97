package org.govsite.compliance.facts;

import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The two names of a zone: by all of its content, and by what makes a template of it. */
final class ZoneDigests {

    private final Digests digests = new Digests();

    /** Whether only what makes a template counts. */
    private final boolean template;

    private ZoneDigests(boolean template) {
        this.template = template;
    }

    static String content(Zone zone) {
        return new ZoneDigests(false).of(zone);
    }

    static String template(Zone zone) {
        return new ZoneDigests(true).of(zone);
    }

    private String of(Zone zone) {
        digests.add(zone.pieces().size());
        zone.pieces().forEach(this::add);
        return digests.hex();
    }

    private void add(Piece piece) {
        digests.add(PieceKind.of(piece).json()).add(piece.standing().json());
        if (!template) {
            Place place = piece.place();
            digests.add(place.file()).add(place.line()).add(place.column());
            digests.add(piece.block()).add(piece.link());
        }
        if (piece instanceof Piece.Text text) {
            digests.add(text.text());
        } else if (piece instanceof Piece.Time time) {
            digests.add(time.datetime());
        } else if (piece instanceof Piece.Literal literal) {
            digests.add(literal.text());
        } else if (piece instanceof Piece.Link link) {
            address(link.href());
            attributes(link.attributes());
        } else if (piece instanceof Piece.Image image) {
            address(image.src());
            attributes(image.attributes());
        } else if (piece instanceof Piece.Script script) {
            address(script.src());
            attributes(script.attributes());
        } else if (piece instanceof Piece.Gap gap) {
            gap(gap);
        }
    }

    private void gap(Piece.Gap gap) {
        digests.add(gap.kind().json());
        switch (gap.kind()) {
            case INCLUDE, FRAME, SCRIPT, LOADED -> address(gap.target());
            // an expression, in which a question mark is no query
            case DATA, BOUND, SHELL, UNREADABLE -> digests.add(gap.target());
        }
    }

    private void address(@Nullable String address) {
        digests.add(address == null ? 0 : 1);
        if (address != null) {
            digests.add(template ? stem(address) : address);
        }
    }

    private void attributes(SortedMap<String, String> attributes) {
        // a map keeps the set of its entries once it was asked for it, and a site has very many maps
        attributes.forEach((name, value) -> {
            if (!template) {
                digests.add(name).add(value);
            } else if (!name.equals("style")) {
                digests.add(name).add(looksRelative(value) ? stem(value) : value);
            }
        });
        // says where the attributes end, as their number would, of which a template does not count all
        digests.add(-1);
    }

    /** Whether an attribute holds an address, such as that of a picture which a script loads later. */
    private static boolean looksRelative(String value) {
        return value.startsWith("/") || value.startsWith("./") || value.startsWith("../");
    }

    /** What an address has in common on pages of every depth: without query, fragment and the way to the root. */
    private static String stem(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        int start = 0;
        while (start < end) {
            if (address.startsWith("../", start)) {
                start += 3;
            } else if (address.startsWith("./", start)) {
                start += 2;
            } else if (address.charAt(start) == '/') {
                start++;
            } else {
                break;
            }
        }
        String stem = address.substring(start, end);
        return stem.equals(".") || stem.equals("..") ? "" : stem;
    }
}
