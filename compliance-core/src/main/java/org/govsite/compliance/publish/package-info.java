/**
 * For those who publish rule packs: executes the examples of rules, compares versions, proves a pack and rehearses a version over
 * sites. Stands above the front door.
 */
@NullMarked
package org.govsite.compliance.publish;

import org.jspecify.annotations.NullMarked;
