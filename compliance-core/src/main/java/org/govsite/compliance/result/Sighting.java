package org.govsite.compliance.result;

import java.util.Objects;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * One place where an item was recognised. Immutable.
 *
 * @param carrier what carries it
 * @param rung the state that this sighting alone would give
 * @param zone part of the page
 * @param value normalised value; empty when the sighting has none
 * @param raw what stands there, as written
 * @param href address of the link that it is or stands in, as written; null when there is none
 * @param official whether it is an official embed, which counts as shown although a script draws it
 * @param location place in the file that a person edits
 */
public record Sighting(
        Carrier carrier,
        ItemState rung,
        ZoneKind zone,
        String value,
        String raw,
        @Nullable String href,
        boolean official,
        Location location) {

    public Sighting {
        Objects.requireNonNull(carrier, "carrier");
        Objects.requireNonNull(rung, "rung");
        Objects.requireNonNull(zone, "zone");
    }
}
