package org.govsite.compliance.pack;

import java.nio.file.Path;
import java.util.List;

/**
 * Reads rule packs: those that come with this library, and others from a folder, a jar or a zip.
 *
 * <p>Whatever is wrong with a pack - a misspelt key, a pattern that does not compile, a rule that a lower pack loosens - is a
 * {@link PackException} that names the file, the line and what to do; a pack is never read in part. Reading opens no
 * connection and unpacks nothing.
 */
public final class RulePacks {

    private RulePacks() {}

    /**
     * A version of a bundled pack.
     *
     * @throws PackException when there is no such version; the message lists the bundled ones
     */
    public static RulePack bundled(String id, String version) {
        return bundled(new PackRef(id, version));
    }

    /**
     * A version of a bundled pack.
     *
     * @throws PackException when there is no such version; the message lists the bundled ones
     */
    public static RulePack bundled(PackRef ref) {
        Shelf shelf = bundledShelf();
        return new PackAssembler(List.of(shelf)).assemble(ref, shelf);
    }

    /** All bundled versions, by id and version. */
    public static List<PackRef> bundled() {
        return bundledShelf().versions();
    }

    /**
     * The version of a bundled pack that was last to come into effect.
     *
     * @throws PackException when there is no such pack; the message lists the bundled versions
     */
    public static PackRef newestBundled(String id) {
        Shelf shelf = bundledShelf();
        return shelf.pack(id)
                .map(pack -> pack.manifest().newest().ref())
                .orElseThrow(() -> PackAssembler.unknown(new PackRef(id, "*"), shelf.label(), shelf.versions()));
    }

    /**
     * A version of a pack in a folder, a jar or a zip. The place is the folder of the pack itself or holds one folder for
     * each pack, at its top, in {@code packs/} or in {@code org/govsite/compliance/packs/}. Parents are looked up in the
     * same place first, then among the bundled packs.
     *
     * @throws PackException when the place, the pack or the version is not there or cannot be read
     */
    public static RulePack read(Path place, PackRef ref) {
        try (PackFiles files = PackSource.of(place).open()) {
            return read(Shelf.of(files), ref);
        }
    }

    /**
     * The version that was last to come into effect, of the only pack in a folder, a jar or a zip.
     *
     * @throws PackException when the place cannot be read or holds no pack or several; then say which
     */
    public static RulePack read(Path place) {
        try (PackFiles files = PackSource.of(place).open()) {
            Shelf shelf = Shelf.of(files);
            List<PackFolder> packs = shelf.packs();
            if (packs.isEmpty()) {
                throw PackLibrary.noPack(shelf);
            }
            if (packs.size() != 1) {
                throw PackLibrary.severalPacks(shelf.label(), shelf.versions());
            }
            return read(shelf, packs.get(0).manifest().newest().ref());
        }
    }

    /**
     * A version of a pack in one of several places, or a bundled one. Parents are looked up in all places in turn, then among
     * the bundled packs. A version of one's own of a bundled pack is read; {@link RulePack#foreign()} tells of it and whether it
     * asks for less.
     *
     * @param places where to look, first one first; empty for the bundled packs only
     * @throws PackException when a place, the pack or the version is not there or cannot be read, when a place holds no
     *     pack, when two places hold copies of a pack that differ, or when a place has another content for a version that
     *     is bundled
     */
    public static RulePack read(List<PackSource> places, PackRef ref) {
        try (PackLibrary library = PackLibrary.open(places)) {
            return library.assemble(ref);
        }
    }

    /**
     * Names the version that was last to come into effect, of the only pack in some places.
     *
     * @throws PackException when a place cannot be read or holds no pack, or when the places hold several packs; then say
     *     which
     */
    public static PackRef newest(List<PackSource> places) {
        try (PackLibrary library = PackLibrary.open(places)) {
            return library.newest();
        }
    }

    private static RulePack read(Shelf shelf, PackRef ref) {
        Shelf bundled = bundledShelf();
        PackAssembler both = new PackAssembler(List.of(shelf, bundled));
        RulePack pack = both.assemble(ref, shelf);
        return pack.with(new ForeignVersions(bundled, both::assemble, layer -> shelf.label()).in(pack));
    }

    private static Shelf bundledShelf() {
        return Shelf.of(new BundledFiles());
    }
}
