package org.govsite.compliance.result;

import java.util.List;
import java.util.Optional;

/**
 * Why a finding says what it says. Immutable.
 *
 * @param reason key of the reason, such as {@code presence.absent}; texts for it are in the messages of this package
 * @param seen what stands there instead, as written; empty when nothing
 * @param wanted what was wanted, as a value or an address; empty when the rule's title says it all
 * @param sightings the sightings that it rests on; empty when there is none
 * @param witnesses every place of the site that says the same or another value, the one that counts first; empty where
 *     values are not compared over the site
 */
public record Evidence(String reason, String seen, String wanted, List<Sighting> sightings, List<Witness> witnesses) {

    /** The reason where facts were observed by an extractor that did not keep what a rule asks about. */
    public static final String FACTS_TOO_OLD = "not-measurable.facts-too-old";

    public Evidence {
        sightings = List.copyOf(sightings);
        witnesses = List.copyOf(witnesses);
    }

    /** Evidence without a comparison over the site. */
    public Evidence(String reason, String seen, String wanted, List<Sighting> sightings) {
        this(reason, seen, wanted, sightings, List.of());
    }

    /** The sighting that the finding points at, if any. */
    public Optional<Sighting> sighting() {
        return sightings.stream().findFirst();
    }
}
