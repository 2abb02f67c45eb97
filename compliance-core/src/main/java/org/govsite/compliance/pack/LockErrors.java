package org.govsite.compliance.pack;

import java.util.List;
import java.util.stream.Collectors;

/** Says how the packs of now differ from those of a lock file, and what to do. */
final class LockErrors {

    /** More changed rules and items than these are counted. */
    private static final int NAMED = 5;

    private LockErrors() {}

    /** @param where place in the lock file */
    static PackException differs(String where, PackLock lock, PackLock now, LockState state) {
        PackRef was = lock.judged().ref();
        PackRef is = now.judged().ref();
        return switch (state) {
            case OTHER_PACK ->
                PackErrors.at(
                        where,
                        "锁定的是规则包 " + was + "，这次用的是 " + is,
                        "请检查 <pack> 和 <packs>；要改用 " + is.id() + "，请运行 compliance:pack-lock 并提交锁定文件。",
                        "Rule pack " + was + " is locked and this build uses " + is,
                        "Check <pack> and <packs>; to change to " + is.id()
                                + ", run compliance:pack-lock and commit the lock file.");
            case OLDER ->
                PackErrors.at(
                        where,
                        "规则包 " + is + " 比锁定的 " + was + " 旧，不能退回旧版本",
                        "请用 " + was.version() + " 或更新的版本；确需退回的，先删去锁定文件并说明理由。",
                        "Rule pack " + is + " is older than the locked " + was + "; going back is refused",
                        "Use " + was.version() + " or a newer version; where going back is meant, delete the lock file"
                                + " first and say why.");
            case NEWER ->
                PackErrors.at(
                        where,
                        "规则包 " + is + " 比锁定的 " + was + " 新",
                        "请运行 compliance:pack-lock 查看变化、更新锁定，并提交锁定文件。",
                        "Rule pack " + is + " is newer than the locked " + was,
                        "Run compliance:pack-lock to see what changes and to lock it, and commit the lock file.");
            case CHANGED -> changed(where, lock, now);
            case REPLACED -> replaced(where, lock, now);
            case SAME -> throw new IllegalArgumentException("nothing differs");
        };
    }

    private static PackException changed(String where, PackLock lock, PackLock now) {
        PackRef ref = lock.judged().ref();
        List<String> ids = lock.changed(now);
        String layers = layers(lock, now);
        return PackErrors.at(
                where,
                "规则包 " + ref + " 在锁定之后内容变了" + (layers.isEmpty() ? "" : "（上级 " + layers + " 变了）") + "："
                        + (ids.isEmpty() ? "通报用语、整改期限或例外的限度" : zh(ids)),
                "已发布的版本不应再改动：请发布单位另发新版本；确认是应有的变化后，运行 compliance:pack-lock 并提交锁定文件。",
                "Rule pack " + ref + " changed after it was locked"
                        + (layers.isEmpty() ? "" : " (its parent " + layers + " did)") + ": "
                        + (ids.isEmpty() ? "words of the bulletin, deadline or bounds of exceptions" : en(ids)),
                "A released version does not change: ask its issuer for a new version; where the change is meant, run"
                        + " compliance:pack-lock and commit the lock file.");
    }

    private static PackException replaced(String where, PackLock lock, PackLock now) {
        String files = lock.packs().stream()
                .filter(pack ->
                        now.pack(pack.ref().id()).filter(pack::isReplacedBy).isPresent())
                .map(LockedPack::from)
                .distinct()
                .collect(Collectors.joining(", "));
        return PackErrors.at(
                where,
                files + " 的文件内容与锁定时不同，规则和期限没有变，标题等可能变了",
                "已发布的文件不应再替换：请向发布单位核实；确认无误后运行 compliance:pack-lock 并提交锁定文件。",
                "The file of " + files
                        + " has other bytes than when it was locked; rules and deadline are the same, titles may not"
                        + " be",
                "A released file is not replaced: ask its issuer; where it is right, run compliance:pack-lock and commit"
                        + " the lock file.");
    }

    /** Parents that have the same version and another digest; the changes of the judged version itself name no layer. */
    private static String layers(PackLock lock, PackLock now) {
        return lock.packs().stream()
                .skip(1)
                .filter(pack -> now.pack(pack.ref().id())
                        .filter(other -> other.ref().equals(pack.ref())
                                && !other.digest().equals(pack.digest()))
                        .isPresent())
                .map(pack -> pack.ref().toString())
                .collect(Collectors.joining(", "));
    }

    private static String zh(List<String> ids) {
        String named = ids.stream().limit(NAMED).collect(Collectors.joining("、"));
        return ids.size() <= NAMED ? named : named + " 等 " + ids.size() + " 项";
    }

    private static String en(List<String> ids) {
        String named = ids.stream().limit(NAMED).collect(Collectors.joining(", "));
        return ids.size() <= NAMED ? named : named + " and " + (ids.size() - NAMED) + " more";
    }
}
