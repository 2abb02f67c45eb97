/**
 * What people have said of findings: answers to questions, waivers, and the baseline of what was known. Each is a function from
 * result to result that hides nothing: what it settles stays in every report and holds nothing back.
 */
@NullMarked
package org.govsite.compliance.baseline;

import org.jspecify.annotations.NullMarked;
