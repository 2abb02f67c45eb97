package org.govsite.compliance.pack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds the versions of a lineage that bear the id of a bundled pack without being bundled, and what they take away. */
final class ForeignVersions {

    private static final String EXCEPTIONS = "exceptions";

    private final Shelf bundled;
    private final Function<PackRef, RulePack> assemble;
    private final Function<PackRef, String> place;

    /**
     * @param bundled the packs of this library
     * @param assemble puts together a version of the lineage
     * @param place names the place of a version that is not bundled
     */
    ForeignVersions(Shelf bundled, Function<PackRef, RulePack> assemble, Function<PackRef, String> place) {
        this.bundled = bundled;
        this.assemble = assemble;
        this.place = place;
    }

    /** Of each pack the nearest version, for it holds what versions before it took away; nearest first. */
    List<ForeignVersion> in(RulePack pack) {
        List<PackRef> foreign = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (PackRef layer : pack.lineage()) {
            if (ids.add(layer.id())
                    && bundled.pack(layer.id()).isPresent()
                    && bundled.version(layer).isEmpty()) {
                foreign.add(layer);
            }
        }
        Collections.reverse(foreign);
        List<ForeignVersion> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (PackRef layer : foreign) {
            ForeignVersion version = compare(assemble.apply(layer), told);
            told.addAll(version.withdrawn());
            told.addAll(version.loosened());
            found.add(0, version);
        }
        return found;
    }

    private ForeignVersion compare(RulePack now, Set<String> told) {
        RulePack before = new PackAssembler(List.of(bundled)).assemble(counterpart(now), bundled);
        boolean heir = now.lineage().stream()
                .anyMatch(layer -> layer.id().equals(now.ref().id())
                        && bundled.version(layer).isPresent());
        SortedSet<String> withdrawn = new TreeSet<>();
        SortedSet<String> loosened = new TreeSet<>();
        for (Rule rule : before.rules()) {
            Optional<Rule> after = now.rule(rule.id().value());
            // One that extends no bundled version may call other rules and items by the same names.
            if (!heir || after.isEmpty()) {
                withdrawn.add(rule.id().value());
            } else if (isLaxer(rule, after.get(), before, now)) {
                loosened.add(rule.id().value());
            }
        }
        if (!now.exceptions().areNoWiderThan(before.exceptions())) {
            loosened.add(EXCEPTIONS);
        }
        withdrawn.removeAll(told);
        loosened.removeAll(told);
        return new ForeignVersion(now.ref(), place.apply(now.ref()), before.ref(), withdrawn, loosened);
    }

    private static boolean isLaxer(Rule before, Rule after, RulePack were, RulePack are) {
        boolean other = !after.origin().equals(before.origin());
        boolean silenced = before.yieldsTo().stream()
                .anyMatch(id -> were.rule(id).isEmpty() && are.rule(id).isPresent());
        return other || silenced || Tightening.isLaxer(before, after);
    }

    private PackRef counterpart(RulePack now) {
        List<VersionEntry> versions =
                bundled.pack(now.ref().id()).orElseThrow().manifest().versions();
        return versions.stream()
                .filter(version -> !version.effective().isAfter(now.effective()))
                .reduce((earlier, later) -> later)
                .orElse(versions.get(0))
                .ref();
    }
}
