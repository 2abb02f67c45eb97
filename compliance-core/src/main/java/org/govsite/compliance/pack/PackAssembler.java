package org.govsite.compliance.pack;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.govsite.compliance.json.Nearest;

/** Puts a pack version together with its parents, which are looked up on several shelves in turn. */
final class PackAssembler {

    private static final int LONGEST_LINEAGE = 100;

    private final List<Shelf> shelves;

    PackAssembler(List<Shelf> shelves) {
        this.shelves = List.copyOf(shelves);
    }

    RulePack assemble(PackRef ref, Shelf first) {
        PackFolder folder = first.version(ref).orElseThrow(() -> unknown(ref, first.label(), first.versions()));
        return edition(folder, ref, new LinkedHashSet<>()).toPack();
    }

    /** A version of a pack of whichever shelf has it first. */
    RulePack assemble(PackRef ref) {
        PackFolder folder = shelves.stream()
                .flatMap(shelf -> shelf.version(ref).stream())
                .findFirst()
                .orElseThrow(() -> unknown(
                        ref,
                        shelves.get(0).label(),
                        shelves.stream()
                                .flatMap(shelf -> shelf.versions().stream())
                                .toList()));
        return edition(folder, ref, new LinkedHashSet<>()).toPack();
    }

    /** A parent as a version of another pack sees it. */
    Edition edition(PackRef parent, VersionEntry child) {
        return edition(find(parent, child), parent, new LinkedHashSet<>());
    }

    private Edition edition(PackFolder folder, PackRef ref, Set<PackRef> children) {
        VersionEntry entry = folder.manifest().version(ref).orElseThrow();
        if (!children.add(ref) || children.size() > LONGEST_LINEAGE) {
            throw entry.place()
                    .wrong(
                            "继承关系绕成了圈或太长：" + children + " → " + ref,
                            "请改正 extends。",
                            "The parents run in a circle or are too many: " + children + " → " + ref,
                            "Mend \"extends\".");
        }
        Optional<Edition> parent = entry.parent().map(up -> edition(find(up, entry), up, children));
        Edition edition = new EditionBuilder(folder, entry, parent).build();
        // Last, because a misspelt name makes a stray of the file that was meant, and the misspelling is the better
        // news.
        folder.refuseStrays();
        return edition;
    }

    private PackFolder find(PackRef ref, VersionEntry child) {
        List<PackRef> there = new ArrayList<>();
        for (Shelf shelf : shelves) {
            Optional<PackFolder> pack = shelf.version(ref);
            if (pack.isPresent()) {
                return pack.get();
            }
            there.addAll(shelf.versions());
        }
        throw unknown(ref, child.place().where(), there);
    }

    /** A version that is not there; the message lists those that are. */
    static PackException unknown(PackRef ref, String where, List<PackRef> there) {
        List<String> known = there.stream().map(PackRef::toString).distinct().toList();
        String list = known.isEmpty() ? "-" : String.join(", ", known);
        Optional<String> near = Nearest.to(ref.toString(), known);
        return PackErrors.at(
                where,
                "没有规则包 " + ref,
                near.map(name -> "是不是 " + name + "？").orElse("") + "可用：" + list + "。",
                "There is no rule pack " + ref,
                near.map(name -> "Did you mean " + name + "? ").orElse("") + "Available: " + list + ".");
    }
}
