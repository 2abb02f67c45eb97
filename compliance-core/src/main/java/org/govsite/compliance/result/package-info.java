/** What a run produced: values only, in a stable order. */
@NullMarked
package org.govsite.compliance.result;

import org.jspecify.annotations.NullMarked;
