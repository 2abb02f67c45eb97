package org.govsite.compliance.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import org.govsite.compliance.pack.LockedPack;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.PackLock;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.publish.PackDiff;

/**
 * The pack that a lock file pinned before, as far as it can still be had, and what changed since.
 *
 * @param lock what was pinned
 * @param file where
 * @param ownPacks the packs of now, which mostly hold the older versions too
 * @param artifacts finds jars that were pinned
 */
record LockedBefore(PackLock lock, LockFile file, OwnPacks ownPacks, ArtifactFinder artifacts) {

    /** What differs from what was pinned, in plain words, each a line. */
    List<String> differences(PackLock now, RulePack judged, Texts texts) {
        Optional<RulePack> before = pack(texts);
        if (before.isPresent()) {
            List<String> lines = PackDiff.between(before.get(), judged).linesForSites(texts.locale());
            return lines.isEmpty() ? List.of(texts.text("lock.same-rules")) : lines;
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.text("lock.not-had", lock.judged().ref()));
        line(
                lines,
                "lock.rules-added",
                now.rules(),
                (id, digest) -> !lock.rules().containsKey(id),
                texts);
        line(
                lines,
                "lock.rules-gone",
                lock.rules(),
                (id, digest) -> !now.rules().containsKey(id),
                texts);
        line(lines, "lock.rules-changed", now.rules(), (id, digest) -> differs(lock.rules(), id, digest), texts);
        line(
                lines,
                "lock.items-added",
                now.items(),
                (id, digest) -> !lock.items().containsKey(id),
                texts);
        line(
                lines,
                "lock.items-gone",
                lock.items(),
                (id, digest) -> !now.items().containsKey(id),
                texts);
        line(lines, "lock.items-changed", now.items(), (id, digest) -> differs(lock.items(), id, digest), texts);
        return lines;
    }

    /** The pinned version, with the digest that was pinned: from the packs of now, else from where it came from then. */
    private Optional<RulePack> pack(Texts texts) {
        Optional<RulePack> here = pinned(ownPacks.sourcesBeside(file.path()));
        if (here.isPresent()) {
            return here;
        }
        try {
            TreeSet<String> from = new TreeSet<>();
            lock.packs().stream()
                    .map(LockedPack::from)
                    .filter(name -> !name.isEmpty())
                    .forEach(from::add);
            return pinned(OwnPacks.find(List.copyOf(from), LockFile.folder(file.path()), artifacts, texts)
                    .sourcesBeside(file.path()));
        } catch (ParameterException e) {
            return Optional.empty();
        }
    }

    private Optional<RulePack> pinned(List<PackSource> sources) {
        try {
            return Optional.of(RulePacks.read(sources, lock.judged().ref()))
                    .filter(pack -> pack.digest().equals(lock.judged().digest()));
        } catch (PackException e) {
            return Optional.empty();
        }
    }

    private static boolean differs(SortedMap<String, String> before, String id, String digest) {
        return before.containsKey(id) && !Objects.equals(before.get(id), digest);
    }

    private static void line(
            List<String> lines,
            String key,
            SortedMap<String, String> digests,
            BiPredicate<String, String> wanted,
            Texts texts) {
        List<String> ids = digests.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey(), entry.getValue()))
                .map(java.util.Map.Entry::getKey)
                .toList();
        if (!ids.isEmpty()) {
            lines.add("    " + texts.text(key, String.join(", ", ids)));
        }
    }
}
