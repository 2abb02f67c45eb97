package org.govsite.compliance.publish;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.site.SiteKind;

/**
 * Whose sites a change speaks of, of those that the rule speaks of at all. Immutable.
 *
 * @param kinds kinds of site
 * @param undeclared whether sites whose card does not say their kind are among them
 */
public record Audience(SortedSet<SiteKind> kinds, boolean undeclared) {

    /** All sites that the rule speaks of. */
    public static final Audience ALL = new Audience(new TreeSet<>(Set.of(SiteKind.values())), true);

    public Audience {
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }

    /** Every kind of site, and those whose card does not say theirs. */
    static List<Optional<SiteKind>> everyone() {
        return Stream.concat(Stream.of(SiteKind.values()).map(Optional::of), Stream.of(Optional.<SiteKind>empty()))
                .toList();
    }

    /** Whether a rule is asked of a kind of site. */
    static boolean isAsked(Rule rule, Optional<SiteKind> kind) {
        return rule.siteKinds().isEmpty()
                || kind.filter(rule.siteKinds()::contains).isPresent();
    }

    /** Some of those that a rule speaks of. */
    static Audience of(Collection<Optional<SiteKind>> some, Collection<Optional<SiteKind>> all) {
        if (some.containsAll(all)) {
            return ALL;
        }
        SortedSet<SiteKind> kinds = new TreeSet<>();
        some.forEach(kind -> kind.ifPresent(kinds::add));
        return new Audience(kinds, some.contains(Optional.<SiteKind>empty()));
    }
}
