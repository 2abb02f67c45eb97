package org.govsite.compliance.pack;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A version that bears the id of a bundled pack, is not bundled itself and came from another place. That is how a pack is
 * published without a release of this library, and how somebody could take rules away under a name that people trust.
 * Immutable.
 *
 * @param ref the version
 * @param from the place it was read from, as {@link PackSource#name()}
 * @param bundled the bundled version of the pack that it takes the place of: the last that was in effect when it came into
 *     effect, else the first
 * @param withdrawn ids of the rules of that version which it does not have; empty when it has all. Rules that it lacks only
 *     because a parent of the same kind does are told of the parent
 * @param loosened ids of the rules that ask for less than in that version, and {@code exceptions} where sites may except
 *     themselves further; empty when nothing does
 */
public record ForeignVersion(
        PackRef ref, String from, PackRef bundled, SortedSet<String> withdrawn, SortedSet<String> loosened) {

    /** More ids than these are counted. */
    private static final int NAMED = 10;

    public ForeignVersion {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(bundled, "bundled");
        withdrawn = Collections.unmodifiableSortedSet(new TreeSet<>(withdrawn));
        loosened = Collections.unmodifiableSortedSet(new TreeSet<>(loosened));
    }

    /** Whether it asks for less than the bundled version. */
    public boolean asksForLess() {
        return !withdrawn.isEmpty() || !loosened.isEmpty();
    }

    /** One sentence without a full stop: that it is not bundled, where it came from, and what it takes away. */
    public LocalizedText words() {
        return new LocalizedText(
                "规则包 " + ref + " 用的是内置规则包的编号，但不是内置的版本，来自 " + from + "；与内置的 " + bundled + " 相比，" + zhLess(),
                "Rule pack " + ref + " bears the id of a bundled pack, is no bundled version and comes from " + from
                        + "; compared with the bundled " + bundled + " it " + enLess());
    }

    private String zhLess() {
        if (!asksForLess()) {
            return "没有撤销或放宽规则";
        }
        String gone = withdrawn.isEmpty() ? "" : "撤销 " + withdrawn.size() + " 项：" + named(withdrawn, "、", " 等");
        String laxer = loosened.isEmpty() ? "" : "放宽 " + loosened.size() + " 项：" + named(loosened, "、", " 等");
        return gone + (gone.isEmpty() || laxer.isEmpty() ? "" : "；") + laxer;
    }

    private String enLess() {
        if (!asksForLess()) {
            return "withdraws and loosens nothing";
        }
        String gone = withdrawn.isEmpty() ? "" : "withdraws " + withdrawn.size() + ": " + named(withdrawn, ", ", ", …");
        String laxer = loosened.isEmpty() ? "" : "loosens " + loosened.size() + ": " + named(loosened, ", ", ", …");
        return gone + (gone.isEmpty() || laxer.isEmpty() ? "" : "; it ") + laxer;
    }

    private static String named(Collection<String> ids, String comma, String more) {
        return ids.stream().limit(NAMED).collect(Collectors.joining(comma)) + (ids.size() > NAMED ? more : "");
    }
}
