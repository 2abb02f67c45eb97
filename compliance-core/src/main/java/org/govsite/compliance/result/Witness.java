package org.govsite.compliance.result;

import org.govsite.compliance.site.Location;

/**
 * Something of a site that says who the site is: one value at one kind of place. Immutable.
 *
 * @param place the kind of place as in rule packs, such as {@code shown:site-id-code}, {@code tag:SiteIDCode},
 *     {@code card:siteIdCode} or {@code register:siteIdCode}
 * @param value what it says, as written
 * @param pages number of pages that say so; 0 for the site card and the register
 * @param first where it says so first; an empty file for the site card and the register
 */
public record Witness(String place, String value, int pages, Location first) {}
