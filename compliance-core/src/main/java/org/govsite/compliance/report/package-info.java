/**
 * Turns results into text: lines for a console, JSON for programs. Everything here is a pure function of its arguments;
 * it reads no clock, no default locale and no default charset. Writers come from static factories, their
 * implementations are hidden. The JSON formats are published as JSON Schema beside the classes of this package:
 * {@code result-1.schema.json}, {@code timeline-1.schema.json} and {@code inspection-1.schema.json}.
 */
@NullMarked
package org.govsite.compliance.report;

import org.jspecify.annotations.NullMarked;
