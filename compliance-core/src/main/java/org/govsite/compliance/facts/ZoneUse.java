package org.govsite.compliance.facts;

import java.util.Objects;
import org.govsite.compliance.site.Location;

/**
 * That a page has a zone: which one, and where it starts in the page.
 *
 * @param kind part of the page
 * @param zone digest that names the zone in {@link FactSheet#zones()}
 * @param line line of the page at which the zone starts, from 1
 * @param column column at which it starts, from 1
 */
public record ZoneUse(ZoneKind kind, String zone, int line, int column) {

    public ZoneUse {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(zone, "zone");
    }

    /** Turns a place of the zone into a place in a file, for the page that has the zone here. */
    public Location locate(String page, Place place) {
        if (!place.file().isEmpty()) {
            return new Location(place.file(), place.line(), place.column());
        }
        int column = place.line() == 1 ? this.column + place.column() - 1 : place.column();
        return new Location(page, line + place.line() - 1, column);
    }
}
