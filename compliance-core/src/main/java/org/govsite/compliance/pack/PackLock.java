package org.govsite.compliance.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The pack version that a site is judged by, pinned: which versions, from where, with which digests. It is kept in a file
 * beside the sources of the site, so that a pack which changed or went back is noticed. Immutable and safe for use by several
 * threads; the same packs give the same bytes.
 */
public final class PackLock {

    private final String where;
    private final List<LockedPack> packs;
    private final SortedMap<String, String> items;
    private final SortedMap<String, String> rules;

    /** @param where how messages name the place of the first pack, or the lock as a whole */
    PackLock(String where, List<LockedPack> packs, Map<String, String> items, Map<String, String> rules) {
        this.where = where;
        this.packs = List.copyOf(packs);
        this.items = Collections.unmodifiableSortedMap(new TreeMap<>(items));
        this.rules = Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }

    /**
     * Pins a version as it is now.
     *
     * @param places where to look, as for {@link RulePacks#read(List, PackRef)}; their names come into the lock
     * @throws PackException as {@link RulePacks#read(List, PackRef)}
     */
    public static PackLock of(List<PackSource> places, PackRef ref) {
        try (PackLibrary library = PackLibrary.open(places)) {
            RulePack judged = library.assemble(ref);
            Map<String, LockedPack> nearest = new LinkedHashMap<>();
            for (PackRef layer : judged.lineage()) {
                if (!nearest.containsKey(layer.id())) {
                    nearest.put(layer.id(), pin(library, layer));
                }
            }
            Map<String, String> items = new TreeMap<>();
            judged.items().forEach(item -> items.put(item.id(), PackDigest.of(item)));
            Map<String, String> rules = new TreeMap<>();
            judged.rules().forEach(rule -> rules.put(rule.id().value(), PackDigest.of(rule)));
            return new PackLock(ref.toString(), List.copyOf(nearest.values()), items, rules);
        }
    }

    private static LockedPack pin(PackLibrary library, PackRef ref) {
        RulePack pack = library.assemble(ref);
        Optional<PackSource> place = library.placeOf(ref);
        return new LockedPack(
                ref,
                pack.effective(),
                place.map(PackSource::name).orElse(""),
                pack.digest(),
                place.map(PackSource::sha256).orElse(""));
    }

    /**
     * Reads a lock file.
     *
     * @param shown how messages name the file
     * @throws PackException when the file is not there or is no lock file
     */
    public static PackLock read(Path file, String shown) {
        try {
            return PackLockJson.read(shown, Files.readAllBytes(file));
        } catch (IOException e) {
            throw PackErrors.at(
                    shown,
                    "读不了锁定文件",
                    "请检查路径和权限；还没有的话，先运行 compliance:pack-lock。",
                    "The lock file cannot be read",
                    "Check path and permissions; where there is none yet, run compliance:pack-lock first.",
                    e);
        }
    }

    /** The lock as JSON of the format {@code lock/1}, with a line end at the end. */
    public String toJson() {
        return PackLockJson.write(this);
    }

    /** The version that is judged by, then its parents: of each pack the nearest version. Never empty. */
    public List<LockedPack> packs() {
        return packs;
    }

    /** The version that is judged by. */
    public LockedPack judged() {
        return packs.get(0);
    }

    /** Digests of the effective items, by id. */
    public SortedMap<String, String> items() {
        return items;
    }

    /** Digests of the effective rules, by id. */
    public SortedMap<String, String> rules() {
        return rules;
    }

    /** How the packs of another lock, mostly those of now, stand to these. */
    public LockState compare(PackLock now) {
        if (!judged().ref().id().equals(now.judged().ref().id())) {
            return LockState.OTHER_PACK;
        }
        int age = LockedPack.AGE.compare(now.judged(), judged());
        if (age != 0) {
            return age < 0 ? LockState.OLDER : LockState.NEWER;
        }
        if (!judged().digest().equals(now.judged().digest())) {
            return LockState.CHANGED;
        }
        return packs.stream()
                        .anyMatch(pack -> now.pack(pack.ref().id())
                                .filter(pack::isReplacedBy)
                                .isPresent())
                ? LockState.REPLACED
                : LockState.SAME;
    }

    /**
     * The packs of another lock that are older than here, each as {@code id:version}; empty when none is.
     *
     * @param now the other lock
     */
    public List<PackRef> olderIn(PackLock now) {
        return packs.stream()
                .flatMap(pack ->
                        now.pack(pack.ref().id()).filter(other -> LockedPack.AGE.compare(other, pack) < 0).stream())
                .map(LockedPack::ref)
                .toList();
    }

    /** The version of this pack, if the lock has one. */
    public Optional<LockedPack> pack(String id) {
        return packs.stream().filter(pack -> pack.ref().id().equals(id)).findFirst();
    }

    /**
     * Makes sure that the packs of now are those of this lock.
     *
     * @throws PackException when they are not; the message says what differs and what to do
     */
    public void verify(PackLock now) {
        LockState state = compare(now);
        if (state != LockState.SAME) {
            throw LockErrors.differs(where, this, now, state);
        }
    }

    /** Ids of items and rules that another lock has in another form, or not at all, or in addition; sorted. */
    List<String> changed(PackLock now) {
        List<String> changed = new ArrayList<>(changed(rules, now.rules));
        changed.addAll(changed(items, now.items));
        return changed;
    }

    private static List<String> changed(SortedMap<String, String> before, SortedMap<String, String> after) {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream()
                .filter(id -> !Objects.equals(before.get(id), after.get(id)))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackLock lock
                && packs.equals(lock.packs)
                && items.equals(lock.items)
                && rules.equals(lock.rules);
    }

    @Override
    public int hashCode() {
        return packs.hashCode();
    }

    @Override
    public String toString() {
        return "PackLock" + packs;
    }
}
