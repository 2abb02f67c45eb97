/**
 * The texts for people: they lie in files beside the classes that say them, and documents are written as files. Not an API: it may
 * change in every release.
 */
@NullMarked
package org.govsite.compliance.text;

import org.jspecify.annotations.NullMarked;
