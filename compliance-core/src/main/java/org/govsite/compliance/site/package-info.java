/**
 * The site as it was built: {@code Site}, {@code Page}, {@code Location}; what it declares of itself: {@code SiteCard};
 * and what the supervising office knows of it: {@code Register}.
 */
@NullMarked
package org.govsite.compliance.site;

import org.jspecify.annotations.NullMarked;
