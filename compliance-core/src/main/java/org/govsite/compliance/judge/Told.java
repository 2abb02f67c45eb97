package org.govsite.compliance.judge;

import java.util.function.IntFunction;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * What a site says of itself at one place.
 *
 * @param text what it says
 * @param location where it stands; of what is declared in the site card, where the page begins
 * @param zone the part of the page that it stands in; null where that plays no part
 * @param places where the character at an index of the text as written stands
 */
record Told(NormalText text, Location location, @Nullable ZoneKind zone, IntFunction<Location> places) {

    Told(String value, Location location) {
        this(value, location, null);
    }

    Told(String value, Location location, @Nullable ZoneKind zone) {
        this(NormalText.of(value), location, zone, index -> location);
    }

    static Told of(Sighting sighting) {
        return new Told(sighting.value(), sighting.location(), sighting.zone());
    }

    /** The text as written. */
    String value() {
        return text.written();
    }
}
