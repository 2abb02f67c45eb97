package org.govsite.compliance.pack;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.govsite.compliance.json.JsonPart;

/** One pack in a place: its manifest and its files. */
final class PackFolder {

    private static final String REGIONS = "regions.json";

    private final PackFiles files;
    private final String prefix;
    private final Manifest manifest;

    private PackFolder(PackFiles files, String prefix, Manifest manifest) {
        this.files = files;
        this.prefix = prefix;
        this.manifest = manifest;
    }

    /**
     * @param prefix folder of the pack, with {@code /} at its end unless it is the outermost
     */
    static PackFolder open(PackFiles files, String prefix) {
        String path = prefix + Manifest.FILE;
        byte[] bytes = files.read(path)
                .orElseThrow(() -> PackErrors.at(
                        files.label(path),
                        "没有 pack.json",
                        "请检查规则包的文件夹。",
                        "There is no pack.json",
                        "Check the folder of the pack."));
        return new PackFolder(files, prefix, Manifest.read(PackErrors.json(files.label(path), bytes)));
    }

    Manifest manifest() {
        return manifest;
    }

    /** The file of an item that {@code pack.json} names. */
    JsonPart item(JsonPart id) {
        return json("items/" + id.text() + ".json", id);
    }

    /** The file of a rule that a version adds. */
    JsonPart rule(JsonPart id) {
        return json("rules/" + id.text() + "/rule.json", id);
    }

    /** The examples of a rule. */
    ExampleFolder examples(String rule) {
        return new ExampleFolder(files, prefix + "rules/" + rule + "/examples/");
    }

    /** Where a key stands in a file of the pack; the nearest place above it that there is. */
    String place(String name, String... keys) {
        String path = prefix + name;
        JsonPart at = files.read(path)
                .map(bytes -> PackErrors.json(files.label(path), bytes))
                .orElse(null);
        return at == null ? files.label(path) : below(at, keys).where();
    }

    /** A part below others, or the nearest above it that there is. */
    static JsonPart below(JsonPart part, String... keys) {
        JsonPart at = part;
        for (String key : keys) {
            JsonPart below = at.value() instanceof JsonPart.Members members
                    ? members.values().get(key)
                    : null;
            if (below == null) {
                break;
            }
            at = below;
        }
        return at;
    }

    Optional<JsonPart> regions() {
        String path = prefix + "tables/" + REGIONS;
        return files.read(path).map(bytes -> PackErrors.json(files.label(path), bytes));
    }

    /** The first file of rules, items or tables that another copy of the pack has in other bytes or not at all. */
    Optional<String> differenceFrom(PackFolder other) {
        Set<String> paths = dataFiles();
        paths.addAll(other.dataFiles());
        return paths.stream()
                .filter(path -> !Arrays.equals(
                        files.read(prefix + path).orElse(null),
                        other.files.read(other.prefix + path).orElse(null)))
                .findFirst();
    }

    /** What a judgement rests on; examples are none of it. */
    private SortedSet<String> dataFiles() {
        SortedSet<String> paths = new TreeSet<>(Set.of(Manifest.FILE));
        for (String folder : List.of("items/", "tables/")) {
            files.files(prefix + folder).forEach(name -> paths.add(folder + name));
        }
        files.folders(prefix + "rules/").forEach(rule -> paths.add("rules/" + rule + "/rule.json"));
        return paths;
    }

    /** How messages name the folder. */
    String label() {
        return files.label(prefix);
    }

    private JsonPart json(String name, JsonPart asked) {
        String path = prefix + name;
        byte[] bytes = files.read(path)
                .orElseThrow(() -> asked.wrong(
                        "没有文件 " + files.label(path),
                        "请补上这个文件，或在 pack.json 里删去“" + asked.text() + "”。",
                        "There is no file " + files.label(path),
                        "Add it, or remove \"" + asked.text() + "\" from pack.json."));
        return PackErrors.json(files.label(path), bytes);
    }

    /** A file that nothing speaks of is mostly a rule that somebody believes to be in force. */
    void refuseStrays() {
        if (!files.listable()) {
            return;
        }
        Set<String> added = manifest.versions().stream()
                .flatMap(version -> version.adds().stream())
                .map(JsonPart::text)
                .collect(Collectors.toSet());
        Set<String> spokenOf = new TreeSet<>(added);
        manifest.versions()
                .forEach(version -> spokenOf.addAll(version.overrides().keySet()));
        refuse(files.folders(prefix + "rules/"), spokenOf, "rules/", "pack.json, versions[].adds");
        // Of a rule that is only overridden, there may be examples that show what changes.
        spokenOf.removeAll(added);
        for (String id : spokenOf) {
            String file = "rules/" + id + "/rule.json";
            if (files.read(prefix + file).isPresent()) {
                throw stray(file, "pack.json, versions[].adds");
            }
        }
        Set<String> items = manifest.itemIds().stream().map(id -> id + ".json").collect(Collectors.toSet());
        refuse(files.files(prefix + "items/"), items, "items/", "pack.json, items");
        refuse(files.files(prefix + "tables/"), Set.of(REGIONS), "tables/", REGIONS);
    }

    private void refuse(Set<String> there, Set<String> known, String folder, String key) {
        for (String name : there) {
            // Files such as .DS_Store belong to the machine, not to the pack.
            if (!known.contains(name) && !name.startsWith(".")) {
                throw stray(folder + name, key);
            }
        }
    }

    private PackException stray(String name, String known) {
        return PackErrors.at(
                files.label(prefix + name),
                "多出了 " + name,
                "规则包只认识 " + known + " 里的；请写上它，或移走它。",
                "Nothing speaks of " + name,
                "Known is what stands in " + known + "; add it there or move it away.");
    }
}
