package org.govsite.compliance.publish;

import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.site.SiteKind;

/**
 * Whose sites a change speaks of. Immutable.
 *
 * @param kinds kinds of site
 * @param undeclared whether sites whose card does not say their kind are among them
 */
public record Audience(SortedSet<SiteKind> kinds, boolean undeclared) {

    /** All sites. */
    public static final Audience ALL = new Audience(new TreeSet<>(Set.of(SiteKind.values())), true);

    public Audience {
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }
}
