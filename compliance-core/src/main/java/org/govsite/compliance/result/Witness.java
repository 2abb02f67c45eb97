package org.govsite.compliance.result;

import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * Something of a site that says who the site is: one value at one kind of place. Immutable.
 *
 * @param place the kind of place as in rule packs, such as {@code text:site-id-code}, {@code tag:SiteIDCode},
 *     {@code card:siteIdCode} or {@code register:siteIdCode}
 * @param name what people call the place, such as 网页标签
 * @param value what it says, as it was recognised
 * @param pages number of pages that say so; 0 for the site card and the register
 * @param first where it says so first; null for the site card and the register
 * @param agrees whether it says what counts for the site
 */
public record Witness(
        String place,
        LocalizedText name,
        String value,
        int pages,
        @Nullable Location first,
        boolean agrees) {}
