/** What was observed on a site, as plain values that know no rule, and their JSON. */
@NullMarked
package org.govsite.compliance.facts;

import org.jspecify.annotations.NullMarked;
