/**
 * Rule packs: what is asked of a site, from when, and by which document. {@link org.govsite.compliance.pack.RulePacks} reads
 * them; everything that it returns is immutable. The file format is described in {@code docs/rule-packs.md}.
 */
@NullMarked
package org.govsite.compliance.pack;

import org.jspecify.annotations.NullMarked;
