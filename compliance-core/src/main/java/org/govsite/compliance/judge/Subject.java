package org.govsite.compliance.judge;

import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/**
 * The site that is judged, as far as it does not stand on its pages.
 *
 * @param card what the site declares of itself
 * @param register what the office has on record of it; null when it is not known
 */
record Subject(SiteCard card, @Nullable SiteCard register) {}
