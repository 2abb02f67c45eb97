package org.govsite.compliance.judge;

import org.govsite.compliance.site.Location;

/**
 * What a site says of itself at one place.
 *
 * @param value the value as written
 * @param location where it stands; of what is declared in the site card, where the page begins
 */
record Told(String value, Location location) {}
