package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.PackPlace;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.publish.Examples;
import org.jspecify.annotations.Nullable;

/**
 * One of two packs that a goal compares, as it is named in a parameter: {@code id:version}, in the place of
 * {@code compliance.packs} or else bundled; {@code id:version@PLACE}, in a folder, jar or zip; or {@code PLACE} alone, the
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
     * @param packs the place of {@code compliance.packs}; null for none
     * @param base the folder that relative places are below; null for that where Maven was started
     */
    static NamedPack read(
            String property, @Nullable String written, @Nullable File packs, @Nullable File base, Texts texts) {
        if (written == null || written.isBlank()) {
            throw new ParameterException(texts.text("named-pack.missing", property, bundled()));
        }
        Matcher named = REF.matcher(written.strip());
        if (!named.matches()) {
            Path place = below(base, written.strip());
            return new NamedPack(RulePacks.read(place), Examples.read(place));
        }
        PackRef ref = PackRef.parse(named.group("ref"));
        if (named.group("place") != null) {
            return in(below(base, named.group("place").strip()), ref);
        }
        return packs != null && holds(packs.toPath(), ref)
                ? in(packs.toPath(), ref)
                : new NamedPack(RulePacks.bundled(ref), Examples.bundled());
    }

    private static NamedPack in(Path place, PackRef ref) {
        return new NamedPack(RulePacks.read(place, ref), Examples.read(place));
    }

    /** Whether a place has the pack, if perhaps another version of it: then it is meant, and not a bundled one. */
    private static boolean holds(Path place, PackRef ref) {
        try (PackPlace opened = PackPlace.open(place)) {
            return opened.ids().contains(ref.id());
        }
    }

    private static Path below(@Nullable File base, String place) {
        return base == null ? Path.of(place) : base.toPath().resolve(place);
    }

    private static String bundled() {
        return RulePacks.bundled().stream().map(PackRef::toString).collect(Collectors.joining(", "));
    }
}
