package org.govsite.compliance.judge;

import org.govsite.compliance.facts.Place;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.ItemState;
import org.jspecify.annotations.Nullable;

/**
 * A sighting in a zone, before it is known which page the zone is on.
 *
 * @param footerOnly whether it counts in the footer zone only
 */
record Found(
        Carrier carrier,
        ItemState rung,
        String value,
        String raw,
        @Nullable String href,
        boolean official,
        boolean footerOnly,
        Place place) {}
