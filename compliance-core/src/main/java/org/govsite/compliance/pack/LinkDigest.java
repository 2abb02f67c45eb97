package org.govsite.compliance.pack;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** The part of a digest that speaks of where links lead; see {@link PackDigest}. */
final class LinkDigest {

    private LinkDigest() {}

    static Map<String, Object> requirement(LinkRequirement requirement) {
        if (requirement instanceof LinkRequirement.LinkTarget target) {
            return PackDigest.object("kind", target.kind(), "wholeFolder", target.wholeFolder());
        }
        if (requirement instanceof LinkRequirement.SiteMapLists map) {
            return PackDigest.object(
                    "kind", map.kind(),
                    "item", map.item(),
                    "share", map.share(),
                    "fewest", map.fewest());
        }
        if (requirement instanceof LinkRequirement.HiddenLink hidden) {
            return PackDigest.object(
                    "kind", hidden.kind(),
                    "fails", words(hidden.fails()),
                    "asks", words(hidden.asks()),
                    "exceptHosts", hidden.exceptHosts());
        }
        LinkRequirement.IconFile icon = (LinkRequirement.IconFile) requirement;
        return PackDigest.object("kind", icon.kind(), "item", icon.item());
    }

    private static List<String> words(SortedSet<LinkRequirement.HiddenLink.Way> ways) {
        return ways.stream().map(LinkRequirement.HiddenLink.Way::json).toList();
    }
}
