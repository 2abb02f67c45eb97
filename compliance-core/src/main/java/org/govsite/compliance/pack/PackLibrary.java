package org.govsite.compliance.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The packs of several places and, behind them, the bundled ones. What two of them say of one pack must be the same: else the
 * order of the places would decide what counts.
 */
final class PackLibrary implements AutoCloseable {

    private final List<PackFiles> opened = new ArrayList<>();
    private final Map<Shelf, PackSource> shelves = new LinkedHashMap<>();
    private final Shelf bundled = Shelf.of(new BundledFiles());

    private PackLibrary() {}

    /** @throws PackException when a place cannot be read, holds no pack, or holds another copy of a pack of another place */
    static PackLibrary open(List<PackSource> places) {
        PackLibrary library = new PackLibrary();
        try {
            places.forEach(library::add);
            return library;
        } catch (PackException e) {
            library.close();
            throw e;
        }
    }

    private void add(PackSource place) {
        PackFiles files = place.open();
        opened.add(files);
        Shelf shelf = Shelf.of(files);
        if (shelf.packs().isEmpty()) {
            throw noPack(shelf);
        }
        shelf.packs().forEach(this::refuseOtherCopies);
        shelves.put(shelf, place);
    }

    private void refuseOtherCopies(PackFolder pack) {
        String id = pack.manifest().id();
        for (Shelf shelf : shelves.keySet()) {
            Optional<PackFolder> copy = shelf.pack(id);
            Optional<String> differing = copy.flatMap(pack::differenceFrom);
            if (differing.isPresent()) {
                String first = copy.get().label();
                throw PackErrors.at(
                        pack.label(),
                        "规则包“" + id + "”在 " + first + " 里还有一个，内容不同（" + differing.get() + "）",
                        "请只留一个。",
                        "Pack \"" + id + "\" stands in " + first + " too, with other content (" + differing.get() + ")",
                        "Keep one of them.");
            }
        }
    }

    /** A version with what it inherits. */
    RulePack assemble(PackRef ref) {
        PackAssembler all = new PackAssembler(allShelves());
        RulePack pack = all.assemble(ref);
        for (PackRef layer : pack.lineage()) {
            if (placeOf(layer).isPresent() && bundled.version(layer).isPresent()) {
                refuseChanged(all.assemble(layer));
            }
        }
        return pack.with(new ForeignVersions(
                        bundled,
                        all::assemble,
                        layer -> placeOf(layer).orElseThrow().name())
                .in(pack));
    }

    /** A place may hold more versions than are bundled, or fewer; what it says of the same version must be the same. */
    private void refuseChanged(RulePack pack) {
        PackRef ref = pack.ref();
        if (!new PackAssembler(List.of(bundled)).assemble(ref).digest().equals(pack.digest())) {
            throw PackErrors.at(
                    placeOf(ref).orElseThrow().name(),
                    "规则包 " + ref + " 与内置的同一版本内容不同",
                    "已发布的版本不再改动：请换一个版本号或编号，或删去这一份。",
                    "Rule pack " + ref + " differs from the bundled one of the same version",
                    "A released version does not change: choose another version or id, or remove this copy.");
        }
    }

    /** The version that was last to come into effect, of the only pack that the places hold. */
    PackRef newest() {
        List<VersionEntry> newest = shelves.keySet().stream()
                .flatMap(shelf -> shelf.packs().stream())
                .map(PackFolder::manifest)
                .sorted(Comparator.comparing(Manifest::id))
                .map(Manifest::newest)
                .toList();
        if (newest.stream().map(entry -> entry.ref().id()).distinct().count() != 1) {
            List<PackRef> there = allShelves().stream()
                    .filter(shelf -> shelf != bundled)
                    .flatMap(shelf -> shelf.versions().stream())
                    .toList();
            throw severalPacks(
                    String.join(
                            ", ",
                            shelves.values().stream().map(PackSource::name).toList()),
                    there);
        }
        return newest.get(0).ref();
    }

    /** The place that a version was read from; empty for one that is bundled only. */
    Optional<PackSource> placeOf(PackRef ref) {
        return shelves.entrySet().stream()
                .filter(shelf -> shelf.getKey().version(ref).isPresent())
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private List<Shelf> allShelves() {
        List<Shelf> all = new ArrayList<>(shelves.keySet());
        all.add(bundled);
        return all;
    }

    static PackException noPack(Shelf shelf) {
        return PackErrors.at(
                shelf.label(),
                "这里没有规则包",
                "请指向放有 pack.json 的位置。",
                "There is no rule pack here",
                "Point to the place that holds pack.json.");
    }

    static PackException severalPacks(String where, List<PackRef> there) {
        return PackErrors.at(
                where,
                "这里有几个规则包：" + there,
                "请写明 id:version。",
                "There are several rule packs here: " + there,
                "Say which, as id:version.");
    }

    @Override
    public void close() {
        opened.forEach(PackFiles::close);
    }
}
