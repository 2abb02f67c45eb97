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
        try (PackFiles files = PackContents.files(place)) {
            return read(Shelf.of(files), ref);
        }
    }

    /**
     * The version that was last to come into effect, of the only pack in a folder, a jar or a zip.
     *
     * @throws PackException when the place cannot be read or holds no pack or several; then say which
     */
    public static RulePack read(Path place) {
        try (PackFiles files = PackContents.files(place)) {
            Shelf shelf = Shelf.of(files);
            List<PackFolder> packs = shelf.packs();
            if (packs.size() != 1) {
                String there = shelf.versions().toString();
                throw PackErrors.at(
                        shelf.label(),
                        packs.isEmpty() ? "这里没有规则包" : "这里有几个规则包：" + there,
                        packs.isEmpty() ? "请指向放有 pack.json 的位置。" : "请写明 id:version。",
                        packs.isEmpty() ? "There is no rule pack here" : "There are several rule packs here: " + there,
                        packs.isEmpty() ? "Point to the place that holds pack.json." : "Say which, as id:version.");
            }
            return read(shelf, packs.get(0).manifest().newest().ref());
        }
    }

    private static RulePack read(Shelf shelf, PackRef ref) {
        return new PackAssembler(List.of(shelf, bundledShelf())).assemble(ref, shelf);
    }

    private static Shelf bundledShelf() {
        return Shelf.of(new BundledFiles());
    }
}
