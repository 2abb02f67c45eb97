package org.govsite.compliance.maven;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.PackContents;
import org.govsite.compliance.pack.PackRef;
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
 */
record NamedPack(RulePack pack, Examples examples) {

    private static final Pattern REF =
            Pattern.compile("(?<ref>[a-z][a-z0-9-]*:[0-9A-Za-z][0-9A-Za-z.-]*)(@(?<place>.+))?");

    /**
     * Reads a pack.
     *
     * @param property the parameter, for messages
     * @param written its value; null or blank when it is not given
     * @param packs the places of {@code compliance.packs}; empty for none
     * @param places finds the place that a path or Maven coordinates name
     */
    static NamedPack read(
            String property, @Nullable String written, List<Path> packs, Function<String, Path> places, Texts texts) {
        if (written == null || written.isBlank()) {
            throw new ParameterException(texts.text("named-pack.missing", property, bundled()));
        }
        Matcher named = REF.matcher(written.strip());
        if (!named.matches()) {
            Path place = places.apply(written.strip());
            return new NamedPack(RulePacks.read(place), Examples.read(place));
        }
        PackRef ref = PackRef.parse(named.group("ref"));
        if (named.group("place") != null) {
            return in(places.apply(named.group("place").strip()), ref);
        }
        return packs.stream()
                .filter(place -> holds(place, ref))
                .findFirst()
                .map(place -> in(place, ref))
                .orElseGet(() -> new NamedPack(RulePacks.bundled(ref), Examples.bundled()));
    }

    private static NamedPack in(Path place, PackRef ref) {
        return new NamedPack(RulePacks.read(place, ref), Examples.read(place));
    }

    /** Whether a place has the pack, if perhaps another version of it: then it is meant, and not a bundled one. */
    private static boolean holds(Path place, PackRef ref) {
        try (PackContents opened = PackContents.open(place)) {
            return opened.ids().contains(ref.id());
        }
    }

    private static String bundled() {
        return RulePacks.bundled().stream().map(PackRef::toString).collect(Collectors.joining(", "));
    }
}
