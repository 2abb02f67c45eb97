package org.govsite.compliance.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
        } else {
            BASES.forEach(shelf::look);
        }
        return shelf;
    }

    private void look(String base) {
        for (String name : files.folders(base)) {
            String prefix = base + name + "/";
            if (files.read(prefix + Manifest.FILE).isEmpty()) {
                continue;
            }
            String other = prefixes.put(name, prefix);
            if (other != null) {
                throw PackErrors.at(
                        files.label(prefix),
                        "规则包“" + name + "”在 " + other + " 里还有一个",
                        "请只留一个。",
                        "Pack \"" + name + "\" stands in " + other + " too",
                        "Keep one of them.");
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
