package org.govsite.compliance.judge;

import org.govsite.compliance.facts.Place;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.ItemState;
import org.jspecify.annotations.Nullable;

/**
 * A sighting in a zone, before it is known which page the zone is on.
 *
 * @param footerOnly whether it counts in the footer zone only
 * @param of the body that its label names as that whose value it is; empty where the label names none
 */
record Found(
        Carrier carrier,
        ItemState rung,
        String value,
        String raw,
        @Nullable String href,
        boolean official,
        boolean footerOnly,
        Place place,
        String of) {

    Found(
            Carrier carrier,
            ItemState rung,
            String value,
            String raw,
            @Nullable String href,
            boolean official,
            boolean footerOnly,
            Place place) {
        this(carrier, rung, value, raw, href, official, footerOnly, place, "");
    }
}
