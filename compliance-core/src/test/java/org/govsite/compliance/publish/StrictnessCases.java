package org.govsite.compliance.publish;

import static org.govsite.compliance.publish.Direction.EQUAL;
import static org.govsite.compliance.publish.Direction.LAXER;
import static org.govsite.compliance.publish.Direction.OPEN;
import static org.govsite.compliance.publish.Direction.STRICTER;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.LinkRequirement.HiddenLink;
import org.govsite.compliance.pack.LinkRequirement.HiddenLink.Way;
import org.govsite.compliance.pack.Requirement;
import org.junit.jupiter.params.provider.Arguments;

/** One change of each key of each kind of requirement, and the only direction that it may have. */
final class StrictnessCases {

    private StrictnessCases() {}

    /** Field, requirement before, requirement after, direction. */
    static Stream<Arguments> changes() {
        return Stream.of(
                        presence(), values(), tags(), IdentityStrictness.changes(), ColumnStrictness.changes(), links())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> presence() {
        Requirement plain = new Requirement.Presence("a", false, "", "", false, false);
        return Stream.of(
                arguments("presence.item", plain, new Requirement.Presence("b", false, "", "", false, false), OPEN),
                arguments(
                        "presence.failsAsAttribute",
                        plain,
                        new Requirement.Presence("a", true, "", "", false, false),
                        STRICTER),
                arguments(
                        "presence.softenedBy",
                        plain,
                        new Requirement.Presence("a", false, "c", "", false, false),
                        OPEN),
                arguments(
                        "presence.askedBy", plain, new Requirement.Presence("a", false, "", "c", false, false), LAXER),
                arguments(
                        "presence.labelAsks", plain, new Requirement.Presence("a", false, "", "", true, false), LAXER),
                arguments("presence.inText", plain, new Requirement.Presence("a", false, "", "", false, true), OPEN));
    }

    private static Stream<Arguments> values() {
        return Stream.of(
                arguments("value-format.item", format("a", "x"), format("b", "x"), OPEN),
                arguments("value-format.patterns", format("a", "x"), format("a", "x", "y"), LAXER),
                arguments("value-format.patterns", format("a", "x", "y"), format("a", "x", "z"), OPEN),
                arguments("value-format.patterns", format("a", "x", "y"), format("a", "y", "x"), EQUAL),
                arguments(
                        "value-format.oneIsEnough",
                        format("a", "x"),
                        new Requirement.ValueFormat("a", List.of("x"), true),
                        LAXER),
                arguments(
                        "link-host.item",
                        new Requirement.LinkHost("a", false),
                        new Requirement.LinkHost("b", false),
                        OPEN),
                arguments(
                        "link-host.linkRequired",
                        new Requirement.LinkHost("a", false),
                        new Requirement.LinkHost("a", true),
                        STRICTER),
                arguments("live-link.item", new Requirement.LiveLink("a"), new Requirement.LiveLink("b"), OPEN),
                arguments(
                        "embedded-once.item",
                        new Requirement.EmbeddedOnce("a"),
                        new Requirement.EmbeddedOnce("b"),
                        OPEN),
                arguments(
                        "in-footer.items",
                        new Requirement.InFooter(List.of("a")),
                        new Requirement.InFooter(List.of("a", "b")),
                        STRICTER));
    }

    private static Stream<Arguments> tags() {
        Requirement filled = new Requirement.TagsFilled(List.of("SiteName"), List.of("无"));
        Requirement format = new Requirement.TagFormat("PubDate", List.of("x"));
        return Stream.of(
                arguments(
                        "tags-present.tags",
                        new Requirement.TagsPresent(List.of("SiteName")),
                        new Requirement.TagsPresent(List.of("SiteName", "SiteDomain")),
                        STRICTER),
                arguments(
                        "tags-filled.tags",
                        filled,
                        new Requirement.TagsFilled(List.of("SiteName", "Url"), List.of("无")),
                        STRICTER),
                arguments(
                        "tags-filled.placeholders",
                        filled,
                        new Requirement.TagsFilled(List.of("SiteName"), List.of("无", "暂无")),
                        STRICTER),
                arguments("tag-format.tag", format, new Requirement.TagFormat("Url", List.of("x")), OPEN),
                arguments(
                        "tag-format.patterns", format, new Requirement.TagFormat("PubDate", List.of("x", "y")), LAXER),
                arguments(
                        "tags-exact.tags",
                        new Requirement.TagsExact(List.of("SiteName", "Url")),
                        new Requirement.TagsExact(List.of("Url")),
                        LAXER));
    }

    private static Stream<Arguments> links() {
        return Stream.of(
                arguments(
                        "link-target.wholeFolder",
                        new LinkRequirement.LinkTarget(10),
                        new LinkRequirement.LinkTarget(20),
                        STRICTER),
                arguments(
                        "site-map-lists.item",
                        new LinkRequirement.SiteMapLists("a", 50, 3),
                        new LinkRequirement.SiteMapLists("b", 50, 3),
                        OPEN),
                arguments(
                        "site-map-lists.share",
                        new LinkRequirement.SiteMapLists("a", 50, 3),
                        new LinkRequirement.SiteMapLists("a", 80, 3),
                        STRICTER),
                arguments(
                        "site-map-lists.fewest",
                        new LinkRequirement.SiteMapLists("a", 50, 3),
                        new LinkRequirement.SiteMapLists("a", 50, 5),
                        LAXER),
                arguments(
                        "hidden-link.ways",
                        hidden(EnumSet.of(Way.OFF_SCREEN), EnumSet.noneOf(Way.class)),
                        hidden(EnumSet.of(Way.OFF_SCREEN), EnumSet.of(Way.NOT_SHOWN)),
                        STRICTER),
                arguments(
                        "hidden-link.ways",
                        hidden(EnumSet.of(Way.OFF_SCREEN), EnumSet.of(Way.NOT_SHOWN)),
                        hidden(EnumSet.of(Way.OFF_SCREEN, Way.NOT_SHOWN), EnumSet.noneOf(Way.class)),
                        STRICTER),
                arguments(
                        "hidden-link.ways",
                        hidden(EnumSet.of(Way.OFF_SCREEN), EnumSet.noneOf(Way.class)),
                        hidden(EnumSet.of(Way.NO_FONT), EnumSet.noneOf(Way.class)),
                        OPEN),
                arguments(
                        "hidden-link.exceptHosts",
                        hidden(EnumSet.of(Way.NO_SIZE), EnumSet.noneOf(Way.class)),
                        new HiddenLink(new TreeSet<>(Set.of(Way.NO_SIZE)), new TreeSet<>(), List.of("a.cn")),
                        LAXER),
                arguments(
                        "icon-file.item", new LinkRequirement.IconFile("a"), new LinkRequirement.IconFile("b"), OPEN));
    }

    private static Requirement format(String item, String... patterns) {
        return new Requirement.ValueFormat(item, List.of(patterns), false);
    }

    private static Requirement hidden(Set<Way> fails, Set<Way> asks) {
        return new HiddenLink(new TreeSet<>(fails), new TreeSet<>(asks), List.of());
    }
}
