package org.govsite.compliance.result;

import java.util.List;
import java.util.Objects;
import org.govsite.compliance.pack.Item;

/**
 * How an item was looked for on one page: every rung of the ladder, the best first, with what stood on it. Immutable.
 *
 * @param page path of the page that was looked at: the first of the finding's pages
 * @param item the item, with the clues by which it is recognised
 * @param reading what was recognised on the page
 */
public record Ladder(String page, Item item, ItemReading reading) {

    private static final List<ItemState> ORDER = List.of(
            ItemState.SHOWN,
            ItemState.SCRIPT,
            ItemState.ATTRIBUTE,
            ItemState.IMAGE,
            ItemState.INERT,
            ItemState.NOT_MEASURABLE,
            ItemState.ABSENT);

    public Ladder {
        Objects.requireNonNull(page, "page");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(reading, "reading");
    }

    /** The rungs in the order in which they count. Each was looked for, whether a better one held or not. */
    public List<Rung> rungs() {
        return ORDER.stream()
                .map(state -> new Rung(
                        state,
                        state == reading.state(),
                        reading.sightings().stream()
                                .filter(sighting -> sighting.rung() == state)
                                .toList()))
                .toList();
    }

    /**
     * One rung.
     *
     * @param state the state that it stands for
     * @param held whether it is the one that held
     * @param sightings what stands on it; empty for nothing, and always for {@code ABSENT} and {@code NOT_MEASURABLE}
     */
    public record Rung(ItemState state, boolean held, List<Sighting> sightings) {
        public Rung {
            sightings = List.copyOf(sightings);
        }
    }
}
