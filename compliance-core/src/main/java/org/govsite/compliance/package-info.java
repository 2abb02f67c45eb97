/** The front door of the library: {@link org.govsite.compliance.ComplianceChecker}. */
@NullMarked
package org.govsite.compliance;

import org.jspecify.annotations.NullMarked;
