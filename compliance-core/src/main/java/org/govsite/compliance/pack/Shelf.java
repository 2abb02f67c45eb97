package org.govsite.compliance.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.govsite.compliance.json.JsonPart;

/** The packs of one place, by id. */
final class Shelf {

    /** Where packs may lie in a folder or an archive; the last is the place inside a jar like the one of this library. */
    private static final List<String> BASES = List.of("", "packs/", "org/govsite/compliance/packs/");

    private final PackFiles files;
    private final SortedMap<String, String> prefixes = new TreeMap<>();
    private final SortedMap<String, PackFolder> opened = new TreeMap<>();

    private Shelf(PackFiles files) {
        this.files = files;
    }

    static Shelf of(PackFiles files) {
        Shelf shelf = new Shelf(files);
        if (files.read(Manifest.FILE).isPresent()) {
            PackFolder only = PackFolder.open(files, "");
            shelf.prefixes.put(only.manifest().id(), "");
            shelf.opened.put(only.manifest().id(), only);
            shelf.refuseSecond(only.manifest().id());
        } else {
            BASES.forEach(shelf::look);
        }
        return shelf;
    }

    private void look(String base) {
        boolean found = false;
        for (String name : files.folders(base)) {
            String prefix = base + name + "/";
            if (files.read(prefix + Manifest.FILE).isEmpty()) {
                continue;
            }
            found = true;
            String other = prefixes.put(name, prefix);
            if (other != null) {
                throw twice(name, prefix, other);
            }
        }
        if (found) {
            refuseArchives(base);
        }
    }

    /** The place is the folder of a pack; below it, a pack of the same id would be passed over in silence. */
    private void refuseSecond(String id) {
        for (String base : BASES) {
            String prefix = base + id + "/";
            if (files.read(prefix + Manifest.FILE).isPresent()) {
                throw twice(id, prefix, Manifest.FILE);
            }
        }
    }

    private PackException twice(String id, String here, String there) {
        return PackErrors.at(
                files.label(here),
                "规则包“" + id + "”在 " + there + " 里还有一个",
                "请只留一个。",
                "Pack \"" + id + "\" stands in " + there + " too",
                "Keep one of them.");
    }

    /** Beside packs, an archive is mostly a pack too, perhaps one of the same id; it would be passed over in silence. */
    private void refuseArchives(String base) {
        for (String name : files.files(base)) {
            if (name.endsWith(".jar") || name.endsWith(".zip")) {
                throw PackErrors.at(
                        files.label(base + name),
                        "规则包文件夹旁边还有一个压缩包 " + name + "，它不会被读",
                        "请移走它，或改为直接指向它。",
                        "An archive " + name + " lies beside folders of packs, and nobody reads it",
                        "Move it away, or point to it instead.");
            }
        }
    }

    /** The pack of this id, if it is here. */
    Optional<PackFolder> pack(String id) {
        String prefix = prefixes.get(id);
        if (prefix == null) {
            return Optional.empty();
        }
        PackFolder folder = opened.computeIfAbsent(id, key -> PackFolder.open(files, prefix));
        JsonPart written = folder.manifest().place().members().values().get("id");
        if (!folder.manifest().id().equals(id)) {
            throw written.wrong(
                    "规则包编号“" + written.text() + "”与文件夹名“" + id + "”不同",
                    "请改成一致。",
                    "The pack id \"" + written.text() + "\" differs from the folder name \"" + id + "\"",
                    "Make them equal.");
        }
        return Optional.of(folder);
    }

    /** The pack of this version, if the version is here. */
    Optional<PackFolder> version(PackRef ref) {
        return pack(ref.id()).filter(pack -> pack.manifest().version(ref).isPresent());
    }

    /** Ids of the packs that are here, as their folders are called; none of them is opened. */
    List<String> ids() {
        return List.copyOf(prefixes.keySet());
    }

    List<PackFolder> packs() {
        List<PackFolder> packs = new ArrayList<>();
        prefixes.keySet().forEach(id -> pack(id).ifPresent(packs::add));
        return packs;
    }

    /** All versions that are here, by id and version. */
    List<PackRef> versions() {
        return packs().stream()
                .flatMap(pack -> pack.manifest().versions().stream())
                .map(VersionEntry::ref)
                .sorted(Comparator.comparing(PackRef::id).thenComparing(PackRef::version, VersionOrder.INSTANCE))
                .toList();
    }

    String label() {
        return files.label("");
    }
}
