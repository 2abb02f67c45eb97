package org.govsite.compliance.result;

import java.util.List;
import java.util.Optional;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised of one item on one page. Immutable.
 *
 * @param item item id
 * @param state best rung that held
 * @param values normalised values without duplicates, in order of sighting; live ones when there are live ones
 * @param href address of the first live sighting that has one; else null
 * @param sightings all sightings, best rung first, then by place
 * @param gaps what could hold the item but could not be seen; empty when nothing
 */
public record ItemReading(
        String item,
        ItemState state,
        List<String> values,
        @Nullable String href,
        List<Sighting> sightings,
        List<Unseen> gaps) {

    public ItemReading {
        values = List.copyOf(values);
        sightings = List.copyOf(sightings);
        gaps = List.copyOf(gaps);
    }

    /** The first sighting of the best rung, if there is any sighting. */
    public Optional<Sighting> best() {
        return sightings.stream().findFirst();
    }

    /** Sightings that a visitor sees. */
    public List<Sighting> shown() {
        return sightings.stream().filter(s -> s.rung() == ItemState.SHOWN).toList();
    }

    /**
     * A part of the page that could not be seen.
     *
     * @param kind why, as {@link org.govsite.compliance.facts.GapKind#json()}
     * @param target address or expression as written
     * @param location where it stands
     */
    public record Unseen(String kind, String target, Location location) {}
}
