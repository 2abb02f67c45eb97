/**
 * From bytes to facts: encoding, includes, scripts, frames, zones. Knows no rule; the one place that knows jsoup. Not an
 * API: it may change in every release.
 */
@NullMarked
package org.govsite.compliance.observe;

import org.jspecify.annotations.NullMarked;
