package org.govsite.compliance.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.govsite.compliance.pack.LockState;
import org.govsite.compliance.pack.LockedPack;
import org.govsite.compliance.pack.PackContents;
import org.govsite.compliance.pack.PackLock;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.jspecify.annotations.Nullable;

/**
 * Pins the rule pack that a site is judged by in a lock file, to be committed with the sources of the site: version, digests
 * and where it came from. Where there is a lock file already, it is brought to the pack of now, and what changes is printed
 * in plain words. An older version than the locked one is refused.
 */
@Mojo(name = "pack-lock", requiresProject = false, threadSafe = true)
public final class PackLockMojo extends ComplianceMojo {

    /**
     * The rule pack and its version, as <code>id:version</code>. Without it the newest version of the pack in
     * <code>packs</code> is pinned, if that is one; else the goal stops and lists the bundled packs.
     */
    @Parameter(property = "compliance.pack")
    private @Nullable String pack;

    /**
     * The file to write. Default: <code>compliance.lock.json</code> beside the POM; where a folder above, up to the root of the
     * build, holds one for the same pack, that one.
     */
    @Parameter(property = "compliance.lockFile")
    private @Nullable File lockFile;

    @Override
    void run(Texts texts) throws MojoExecutionException {
        OwnPacks ownPacks = ownPacks(texts);
        PackRef ref = Parameters.ref(pack, ownPacks.sources(shown()), texts);
        RulePack judged = RulePacks.read(ownPacks.sources(shown()), ref);
        new ForeignPacks(judged).tell(texts, getLog());
        LockFile file = file(ref);
        PackLock now = PackLock.of(ownPacks.sourcesBeside(file.path()), ref);
        if (!file.isThere()) {
            file.write(now, texts);
            getLog().info(texts.text("lock.written", ref, judged.rules().size(), file.shown()));
            return;
        }
        PackLock before = file.read();
        refuseRewritten(before, ownPacks.sources(shown()), file, texts);
        if (before.equals(now)) {
            getLog().info(texts.text("lock.unchanged", file.shown(), ref));
            return;
        }
        refuseOlder(before, now, file, texts);
        tell(before, now, new LockedBefore(before, file, ownPacks, artifacts()), judged, texts);
        file.write(now, texts);
        PackRef was = before.judged().ref();
        getLog().info(
                        was.equals(ref)
                                ? texts.text("lock.again", ref, file.shown())
                                : texts.text("lock.updated", was, ref, file.shown()));
    }

    /** A module that follows another pack than the modules around it gets a lock of its own, and theirs stays as it is. */
    private LockFile file(PackRef ref) {
        LockFile file = LockFile.of(lockFile, folder(), root(), shown());
        boolean othersOnly = file.shared() && !file.read().judged().ref().id().equals(ref.id());
        return othersOnly ? LockFile.beside(folder(), shown()) : file;
    }

    /** A newer version may stand beside the locked one, and may not change it. */
    private static void refuseRewritten(PackLock before, List<PackSource> sources, LockFile file, Texts texts) {
        LockedPack locked = before.judged();
        for (PackSource source : sources) {
            try (PackContents place = PackContents.open(source)) {
                boolean here = place.versions(locked.ref().id()).contains(locked.ref());
                if (here && !RulePacks.read(sources, locked.ref()).digest().equals(locked.digest())) {
                    throw new ParameterException(
                            texts.text("lock.rewritten", locked.ref(), source.name(), file.shown()));
                }
            }
        }
    }

    private static void refuseOlder(PackLock before, PackLock now, LockFile file, Texts texts) {
        before.olderIn(now).stream().findFirst().ifPresent(older -> {
            PackRef locked = before.pack(older.id()).orElseThrow().ref();
            throw new ParameterException(texts.text("lock.older", older, locked, file.shown()));
        });
    }

    private void tell(PackLock before, PackLock now, LockedBefore locked, RulePack judged, Texts texts) {
        LockState state = before.compare(now);
        if (state == LockState.CHANGED || state == LockState.REPLACED) {
            getLog().warn(texts.text("lock." + (state == LockState.CHANGED ? "changed" : "replaced"), judged.ref()));
        } else if (state == LockState.OTHER_PACK) {
            getLog().warn(texts.text("lock.other-pack", before.judged().ref(), judged.ref()));
        }
        locked.differences(now, judged, texts).forEach(getLog()::info);
    }
}
