package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Place;
import org.govsite.compliance.facts.Zone;

/**
 * What a visitor reads in a zone: its text, what scripts write into it, and behind both the alternative texts of its
 * pictures, lines apart. Every character knows its place. Immutable once built.
 */
final class LiveText {

    static final LiveText NONE = of(new Zone(List.of()), List.of());

    private final NormalText text;
    private final List<Part> parts;

    /** A part of the text: where it starts, and where the characters in it stand. */
    private record Part(int start, IntFunction<Place> places) {}

    private LiveText(String text, List<Part> parts) {
        this.text = NormalText.of(text);
        this.parts = parts;
    }

    /** @param texts the text of the zone that a visitor sees, live text first */
    static LiveText of(Zone zone, List<Squeezed> texts) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        texts.forEach(squeezed -> add(squeezed.text(), squeezed.places(), text, parts));
        for (Piece piece : zone.pieces()) {
            if (piece instanceof Piece.Image image && !piece.standing().inert()) {
                add(LinkView.alternative(image), index -> image.place(), text, parts);
            }
        }
        return new LiveText(text.toString(), List.copyOf(parts));
    }

    private static void add(String part, IntFunction<Place> places, StringBuilder text, List<Part> parts) {
        if (part.isEmpty()) {
            return;
        }
        if (text.length() > 0) {
            text.append('\n');
        }
        parts.add(new Part(text.length(), places));
        text.append(part);
    }

    NormalText text() {
        return text;
    }

    /** Where the character at an index stands; of a line end between two parts, that before it. */
    Place placeAt(int index) {
        Part found = parts.get(0);
        int end = text.written().length();
        for (Part part : parts) {
            if (part.start() > index) {
                end = part.start() - 1;
                break;
            }
            found = part;
        }
        return found.places().apply(Math.min(index, end - 1) - found.start());
    }
}
