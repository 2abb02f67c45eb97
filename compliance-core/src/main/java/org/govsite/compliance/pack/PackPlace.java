package org.govsite.compliance.pack;

import java.nio.file.Path;
import java.util.List;

/**
 * A place that holds rule packs - a folder, a jar, a zip, or this library - for those who want to see more of it than the
 * packs themselves: which there are, the examples of their rules, everything that is wrong. Nothing is unpacked; what is
 * read is bounded as {@link RulePacks} bounds it.
 *
 * <p>Not for use by several threads. Close it to release an archive; after that it answers no more.
 */
public final class PackPlace implements AutoCloseable {

    private final PackFiles files;
    private final Shelf shelf;

    private PackPlace(PackFiles files) {
        this.files = files;
        this.shelf = Shelf.of(files);
    }

    /**
     * Opens a folder, a jar or a zip: the folder of a pack itself, or one that holds packs as {@link RulePacks#read(Path,
     * PackRef)} says.
     *
     * @throws PackException when the place is not there, cannot be read or holds no pack
     */
    public static PackPlace open(Path place) {
        return open(PackSource.of(place));
    }

    /**
     * Opens a place by the name that messages call it.
     *
     * @throws PackException when the place is not there, cannot be read or holds no pack
     */
    public static PackPlace open(PackSource place) {
        PackFiles files = place.open();
        try {
            PackPlace opened = new PackPlace(files);
            if (opened.ids().isEmpty()) {
                throw PackLibrary.noPack(opened.shelf);
            }
            return opened;
        } catch (PackException e) {
            files.close();
            throw e;
        }
    }

    /** The packs that come with this library. */
    public static PackPlace bundled() {
        return new PackPlace(new BundledFiles());
    }

    /** Ids of the packs that are here, in natural order; of a place that was opened never empty. */
    public List<String> ids() {
        return shelf.ids();
    }

    /**
     * The versions of a pack, oldest first; empty when the pack is not here.
     *
     * @throws PackException when its {@code pack.json} cannot be read
     */
    public List<PackRef> versions(String id) {
        return shelf.pack(id)
                .map(pack -> pack.manifest().versions().stream()
                        .map(VersionEntry::ref)
                        .toList())
                .orElse(List.of());
    }

    /**
     * A version of a pack that is here; parents are looked up here first, then among the bundled packs.
     *
     * @throws PackException when it is not here or cannot be read
     */
    public RulePack read(PackRef ref) {
        return new PackAssembler(List.of(shelf, Shelf.of(new BundledFiles()))).assemble(ref, shelf);
    }

    /**
     * Names of the examples of a rule, in natural order: a file without {@code .html}, or a folder. Empty when the pack, the
     * rule or its examples are not here.
     *
     * @param id id of the pack that holds the rule
     */
    public List<String> examples(String id, RuleId rule) {
        return shelf.pack(id).map(pack -> pack.examples(rule.value()).names()).orElse(List.of());
    }

    /**
     * An example of a rule.
     *
     * @param id id of the pack that holds the rule
     * @param name one of {@link #examples}
     * @throws PackException when there is no such example, or what it says of itself cannot be read
     * @throws org.govsite.compliance.site.SiteException when its site card or register cannot be read
     */
    public ExampleFiles example(String id, RuleId rule, String name) {
        return shelf.pack(id)
                .orElseThrow(() -> PackAssembler.unknown(new PackRef(id, "*"), shelf.label(), shelf.versions()))
                .examples(rule.value())
                .read(name);
    }

    @Override
    public void close() {
        files.close();
    }
}
