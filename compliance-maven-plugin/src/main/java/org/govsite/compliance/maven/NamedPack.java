package org.govsite.compliance.maven;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.pack.PackContents;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.publish.Examples;
import org.jspecify.annotations.Nullable;

/**
 * One of two packs that a goal compares, as it is named in a parameter: {@code id:version}, in the place of
 * {@code compliance.packs} or else bundled; {@code id:version@PLACE}, in a folder, jar, zip or artifact; or {@code PLACE} alone, the
 * newest version of the only pack there.
 *
 * @param pack the pack
 * @param examples the examples that come with it
 * @param places where it was read from; none for a bundled one
 */
record NamedPack(RulePack pack, Examples examples, List<PackSource> places) {

    private static final Pattern REF =
            Pattern.compile("(?<ref>[a-z][a-z0-9-]*:[0-9A-Za-z][0-9A-Za-z.-]*)(@(?<place>.+))?");

    /**
     * Reads a pack.
     *
     * @param property the parameter, for messages
     * @param written its value; null or blank when it is not given
     * @param own what {@code compliance.packs} names
     * @param places finds what a place names
     */
    static NamedPack read(
            String property,
            @Nullable String written,
            List<PackSource> own,
            Function<String, List<PackSource>> places,
            Texts texts) {
        if (written == null || written.isBlank()) {
            throw new ParameterException(texts.text("named-pack.missing", property, bundled()));
        }
        Matcher named = REF.matcher(written.strip());
        if (!named.matches()) {
            List<PackSource> place = places.apply(written.strip());
            return in(with(place, own), RulePacks.newest(place));
        }
        PackRef ref = PackRef.parse(named.group("ref"));
        if (named.group("place") != null) {
            return in(with(places.apply(named.group("place").strip()), own), ref);
        }
        // Another version of it in a place of one's own says that it is meant, and not a bundled one.
        return own.stream().anyMatch(place -> ids(place).contains(ref.id()))
                ? in(own, ref)
                : new NamedPack(RulePacks.bundled(ref), Examples.bundled(), List.of());
    }

    private static NamedPack in(List<PackSource> places, PackRef ref) {
        return new NamedPack(RulePacks.read(places, ref), Examples.read(places), places);
    }

    /** A place, and behind it those of one's own that hold other packs, such as its parents. */
    private static List<PackSource> with(List<PackSource> place, List<PackSource> own) {
        Set<String> here = place.stream().flatMap(each -> ids(each).stream()).collect(Collectors.toSet());
        return Stream.concat(place.stream(), own.stream().filter(each -> Collections.disjoint(ids(each), here)))
                .toList();
    }

    private static List<String> ids(PackSource place) {
        try (PackContents opened = PackContents.open(place)) {
            return opened.ids();
        }
    }

    private static String bundled() {
        return RulePacks.bundled().stream().map(PackRef::toString).collect(Collectors.joining(", "));
    }

    /** The versions of this pack that a later place holds too, with other rules than here; in the order of their age. */
    List<PackRef> rewrittenIn(NamedPack later) {
        Set<PackRef> there = later.versions();
        return versions().stream()
                .filter(there::contains)
                .filter(ref -> !RulePacks.read(places, ref)
                        .digest()
                        .equals(RulePacks.read(later.places, ref).digest()))
                .toList();
    }

    /** All versions of this pack in its places, oldest first. */
    private Set<PackRef> versions() {
        Set<PackRef> versions = new LinkedHashSet<>();
        for (PackSource place : places) {
            try (PackContents opened = PackContents.open(place)) {
                versions.addAll(opened.versions(pack.ref().id()));
            }
        }
        return versions;
    }
}
