package org.govsite.compliance.pack;

import java.nio.file.Path;
import java.util.List;

/**
 * What a folder, a jar, a zip or this library holds of rule packs, for those who want to see more of it than the
 * packs themselves: which there are, the examples of their rules, everything that is wrong. Nothing is unpacked; what is
 * read is bounded as {@link RulePacks} bounds it.
 *
 * <p>Not for use by several threads. Close it to release an archive; after that it answers no more.
 */
public final class PackContents implements AutoCloseable {

    private final PackFiles files;
    private final Shelf shelf;

    private PackContents(PackFiles files) {
        this.files = files;
        this.shelf = Shelf.of(files);
    }

    /**
     * Opens a folder, a jar or a zip: the folder of a pack itself, or one that holds packs as {@link RulePacks#read(Path,
     * PackRef)} says.
     *
     * @throws PackException when the place is not there, cannot be read or holds no pack
     */
    public static PackContents open(Path place) {
        return open(PackSource.of(place));
    }

    /**
     * Opens a place by the name that messages call it.
     *
     * @throws PackException when the place is not there, cannot be read or holds no pack
     */
    public static PackContents open(PackSource place) {
        PackFiles files = place.open();
        try {
            PackContents opened = new PackContents(files);
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
    public static PackContents bundled() {
        return new PackContents(new BundledFiles());
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
     * Ids of the items that a pack adds, as its {@code pack.json} names them; empty when the pack is not here.
     *
     * @throws PackException when its {@code pack.json} cannot be read
     */
    public List<String> items(String id) {
        return shelf.pack(id).map(pack -> pack.manifest().itemIds()).orElse(List.of());
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
        return folder(id).examples(rule.value()).read(name);
    }

    /** Files beside the examples of a rule that belong to none of them, as messages name them. */
    public List<String> strayExampleFiles(String id, RuleId rule) {
        return shelf.pack(id).map(pack -> pack.examples(rule.value()).strays()).orElse(List.of());
    }

    /**
     * Everything that cannot be read, in every version and every file of every pack that is here: not only what a reader of
     * one version meets first. In the order of packs and versions; empty when all can be read.
     */
    public List<PackException> errors() {
        return new PackReading(shelf, this::read).errors();
    }

    /**
     * Where a key stands in the file of a rule, as {@code file:line:column}; the file where it holds no such key.
     *
     * @param id id of the pack that holds the rule
     * @param keys the key, below the keys that lead to it; none for the file
     * @throws PackException when the pack or the file is not here or cannot be read
     */
    public String placeInRule(String id, RuleId rule, String... keys) {
        return folder(id).place("rules/" + rule + "/rule.json", keys);
    }

    /**
     * Where a key stands in what a version overrides of a rule; the entry of the version where it overrides no such key.
     *
     * @param version a version of a pack that is here
     * @param keys the key, below the keys that lead to it; none for all that is overridden
     * @throws PackException when the pack or the version is not here or cannot be read
     */
    public String placeInOverride(PackRef version, RuleId rule, String... keys) {
        VersionEntry entry = folder(version.id())
                .manifest()
                .version(version)
                .orElseThrow(() -> PackAssembler.unknown(version, shelf.label(), shelf.versions()));
        RuleChange change = entry.overrides().get(rule.value());
        return change == null
                ? entry.place().where()
                : PackFolder.below(change.place(), keys).where();
    }

    /** Where a key stands in the file of an item; as {@link #placeInRule}. */
    public String placeInItem(String id, String item, String... keys) {
        return folder(id).place("items/" + item + ".json", keys);
    }

    /** Where a key stands in {@code pack.json}; as {@link #placeInRule}. */
    public String placeInPack(String id, String... keys) {
        return folder(id).place(Manifest.FILE, keys);
    }

    private PackFolder folder(String id) {
        return shelf.pack(id)
                .orElseThrow(() -> PackAssembler.unknown(new PackRef(id, "*"), shelf.label(), shelf.versions()));
    }

    @Override
    public void close() {
        files.close();
    }
}
