/** The face for builds: each goal is parameters plus one call of the library. Not for use from code. */
@NullMarked
package org.govsite.compliance.maven;

import org.jspecify.annotations.NullMarked;
