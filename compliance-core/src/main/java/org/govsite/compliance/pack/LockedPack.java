package org.govsite.compliance.pack;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * What a lock file holds of one pack version. Immutable.
 *
 * @param ref id and version
 * @param effective from when the version may be used
 * @param from the place it was read from, as a path relative to the lock file or as Maven coordinates; empty for a bundled one
 * @param digest digest of the version, as {@link RulePack#digest()}
 * @param sha256 SHA-256 over the bytes of the archive it was read from, lower-case hex; empty where that was no archive
 */
public record LockedPack(PackRef ref, LocalDate effective, String from, String digest, String sha256) {

    /** The older version first: by effective date, then by version. */
    static final Comparator<LockedPack> AGE = Comparator.comparing(LockedPack::effective)
            .thenComparing(pack -> pack.ref.version(), VersionOrder.INSTANCE);

    public LockedPack {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(effective, "effective");
    }

    /** Whether the same file, by its name, has other bytes now. */
    boolean isReplacedBy(LockedPack now) {
        return from.equals(now.from) && !sha256.isEmpty() && !now.sha256.isEmpty() && !sha256.equals(now.sha256);
    }
}
