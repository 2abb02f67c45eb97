/**
 * From facts to a result: recognisers turn items into sightings, evaluators put the questions of the rules. A pure
 * function of facts, pack, site card and date. Not an API: it may change in every release.
 */
@NullMarked
package org.govsite.compliance.judge;

import org.jspecify.annotations.NullMarked;
