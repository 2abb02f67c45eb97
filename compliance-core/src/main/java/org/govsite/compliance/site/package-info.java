/** The site as it was built: {@code Site}, {@code Page}, {@code Location}, and {@code SiteCard}, what it declares of itself. */
@NullMarked
package org.govsite.compliance.site;

import org.jspecify.annotations.NullMarked;
