package org.govsite.compliance.facts;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * One atom of a zone: something that stands at one place of a page. Pieces are plain, immutable values in document
 * order; they know no rule.
 */
public sealed interface Piece {

    /** Where it stands. */
    Place place();

    /** Whether a visitor gets to see it. */
    Standing standing();

    /** Number of the line of text, as a reader sees it, that the piece belongs to; grows in document order. */
    int block();

    /** Index in the zone of the link that surrounds the piece; -1 when there is none. */
    int link();

    /** The same piece at another place, in another line, in another link; a link itself stands in none. */
    Piece moved(Place place, int block, int link);

    /**
     * A run of characters that stand next to each other in the source, on one line, without an entity in between:
     * character <i>n</i> of the text stands <i>n</i> columns after the place.
     */
    record Text(Place place, Standing standing, int block, int link, String text) implements Piece {
        @Override
        public Piece moved(Place place, int block, int link) {
            return new Text(place, standing, block, link, text);
        }
    }

    /**
     * A link, or another element that acts like one ({@code onclick}).
     *
     * @param href the address as written, entities decoded; null when there is none
     * @param attributes other attributes that may carry a fact ({@code title}, {@code onclick}, {@code id}, …), by
     *     lower-case name; {@code style} holds only the way in which the style of the link, or of what it stands in, takes it out of
     *     sight, and the declaration, such as {@code off-screen left:-9999px}
     */
    record Link(
            Place place,
            Standing standing,
            int block,
            @Nullable String href,
            SortedMap<String, String> attributes) implements Piece {

        public Link {
            attributes = copy(attributes);
        }

        @Override
        public int link() {
            return -1;
        }

        @Override
        public Piece moved(Place place, int block, int link) {
            return new Link(place, standing, block, href, attributes);
        }
    }

    /** A picture; {@code src} is empty when the page gives none. */
    record Image(Place place, Standing standing, int block, int link, String src, SortedMap<String, String> attributes)
            implements Piece {

        public Image {
            attributes = copy(attributes);
        }

        @Override
        public Piece moved(Place place, int block, int link) {
            return new Image(place, standing, block, link, src, attributes);
        }
    }

    /** A script element with an address ({@code src}), or one that carries an id; {@code src} may be empty. */
    record Script(Place place, Standing standing, int block, int link, String src, SortedMap<String, String> attributes)
            implements Piece {

        public Script {
            attributes = copy(attributes);
        }

        @Override
        public Piece moved(Place place, int block, int link) {
            return new Script(place, standing, block, link, src, attributes);
        }
    }

    /** A point in time that stands in an attribute ({@code <time datetime>}), as written. */
    record Time(Place place, Standing standing, int block, int link, String datetime) implements Piece {
        @Override
        public Piece moved(Place place, int block, int link) {
            return new Time(place, standing, block, link, datetime);
        }
    }

    /** A string literal of a script that was not recognised as written markup but holds a landmark word. */
    record Literal(Place place, Standing standing, int block, int link, String text) implements Piece {
        @Override
        public Piece moved(Place place, int block, int link) {
            return new Literal(place, standing, block, link, text);
        }
    }

    /**
     * Something that brings content which could not be seen here.
     *
     * @param kind what would bring it
     * @param target its address or expression as written
     */
    record Gap(Place place, Standing standing, int block, int link, GapKind kind, String target) implements Piece {
        @Override
        public Piece moved(Place place, int block, int link) {
            return new Gap(place, standing, block, link, kind, target);
        }
    }

    /** Most pieces have no attribute: they share one empty map, because a site has very many. */
    private static SortedMap<String, String> copy(Map<String, String> attributes) {
        if (attributes instanceof FewAttributes few) {
            return few;
        }
        return attributes.isEmpty() ? Collections.emptySortedMap() : new FewAttributes(attributes);
    }
}
