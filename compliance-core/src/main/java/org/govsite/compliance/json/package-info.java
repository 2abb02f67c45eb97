/**
 * JSON that people write: read into parts that remember where they stand, so that every complaint can name the place; and how
 * what this library writes is laid out. Not an API: it may change in every release.
 */
@NullMarked
package org.govsite.compliance.json;

import org.jspecify.annotations.NullMarked;
