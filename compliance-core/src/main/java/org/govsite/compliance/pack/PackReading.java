package org.govsite.compliance.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.govsite.compliance.json.JsonPart;

/** Reads everything that a place holds and goes on behind what cannot be read. */
final class PackReading {

    private final Shelf shelf;
    private final Consumer<PackRef> reader;

    /** By message, because what a version cannot read its later versions cannot read either. */
    private final Map<String, PackException> errors = new LinkedHashMap<>();

    /** @param reader reads a version */
    PackReading(Shelf shelf, Consumer<PackRef> reader) {
        this.shelf = shelf;
        this.reader = reader;
    }

    List<PackException> errors() {
        for (String id : shelf.ids()) {
            attempt(() -> pack(id));
        }
        return List.copyOf(errors.values());
    }

    private void pack(String id) {
        PackFolder folder = shelf.pack(id).orElseThrow();
        Manifest manifest = folder.manifest();
        int before = errors.size();
        manifest.versions().forEach(version -> attempt(() -> reader.accept(version.ref())));
        if (errors.size() > before) {
            // A version stops at its first error. The files are read once more, each for itself, for the others.
            eachFile(folder, manifest);
        }
    }

    private void eachFile(PackFolder folder, Manifest manifest) {
        List<Edition> parents = new ArrayList<>();
        int before = errors.size();
        attempt(() -> parents.addAll(parents(manifest)));
        Macros macros = parents.isEmpty() ? Macros.base() : parents.get(0).macros();
        List<Macros> own = new ArrayList<>();
        attempt(() -> folder.regions()
                .filter(table -> !macros.haveRegions())
                .ifPresent(table -> own.add(macros.with(Region.table(table)))));
        if (errors.size() > before) {
            // Without its parents or its table every item and macro of theirs would be called unknown.
            return;
        }
        Macros all = own.isEmpty() ? macros : own.get(0);
        ItemReader items = new ItemReader(all);
        manifest.items().forEach(item -> attempt(() -> items.read(folder.item(item), item.text())));
        Set<String> known = new TreeSet<>(manifest.itemIds());
        parents.forEach(parent -> parent.items().forEach(item -> known.add(item.id())));
        RuleReader rules = new RuleReader(all, known);
        Set<String> seen = new TreeSet<>();
        for (VersionEntry version : manifest.versions()) {
            for (JsonPart rule : version.adds()) {
                if (seen.add(rule.text())) {
                    attempt(() -> rules.read(folder.rule(rule), rule.text(), version.ref()));
                }
            }
        }
        attempt(folder::refuseStrays);
    }

    /** The editions of other packs that versions of this one extend. */
    private List<Edition> parents(Manifest manifest) {
        List<Edition> parents = new ArrayList<>();
        PackAssembler assembler = new PackAssembler(List.of(shelf, Shelf.of(new BundledFiles())));
        for (VersionEntry version : manifest.versions()) {
            version.parent()
                    .filter(parent -> !parent.id().equals(manifest.id()))
                    .ifPresent(parent -> parents.add(assembler.edition(parent, version)));
        }
        return parents;
    }

    private void attempt(Runnable reading) {
        try {
            reading.run();
        } catch (PackException e) {
            errors.putIfAbsent(e.getMessage(), e);
        }
    }
}
