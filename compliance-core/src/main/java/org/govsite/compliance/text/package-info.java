/** The texts for people, which lie in files beside the classes that say them. Not an API: it may change in every release. */
@NullMarked
package org.govsite.compliance.text;

import org.jspecify.annotations.NullMarked;
