package org.govsite.compliance.pack;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which pack version set what a rule says now. Immutable.
 *
 * @param added the version that added the rule; what no later version changed is its word
 * @param changed the version that last changed a field, by the names of {@link Rule#fields}; a version that wrote what was
 *     there already changed nothing
 * @param sources the version that named each source, in the order of the sources
 */
public record Origins(PackRef added, SortedMap<String, PackRef> changed, List<PackRef> sources) {

    public Origins {
        changed = Collections.unmodifiableSortedMap(new TreeMap<>(changed));
        sources = List.copyOf(sources);
    }

    /** Everything comes from one version. */
    public static Origins of(PackRef added, int sources) {
        return new Origins(added, new TreeMap<>(), Collections.nCopies(sources, added));
    }

    /** The version that set a field: one of {@link Rule#fields}, or one that never changes, such as {@code title}. */
    public PackRef of(String field) {
        return changed.getOrDefault(field, added);
    }

    /** These, after a version changed some fields and put sources in front. */
    Origins with(PackRef version, Map<String, String> before, Map<String, String> after, int newSources) {
        SortedMap<String, PackRef> now = new TreeMap<>(changed);
        after.forEach((field, value) -> {
            if (!value.equals(before.get(field))) {
                now.put(field, version);
            }
        });
        return new Origins(
                added,
                now,
                Stream.concat(Collections.nCopies(newSources, version).stream(), sources.stream())
                        .toList());
    }
}
