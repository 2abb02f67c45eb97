package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.pack.LinkRequirement.HiddenLink;
import org.govsite.compliance.pack.LinkRequirement.HiddenLink.Way;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Location;

/** Asks whether links to other hosts are hidden from visitors (暗链). */
final class HiddenLinks {

    private static final int NAMED = 10;

    private final SiteView site;

    HiddenLinks(SiteView site) {
        this.site = site;
    }

    /** A hidden link. */
    private record Hidden(String host, String how, Sighting sighting) {}

    List<Verdict> evaluate(HiddenLink requirement, PageFacts page) {
        Map<Way, List<Hidden>> found = new EnumMap<>(Way.class);
        boolean any = false;
        for (ZoneUse use : page.zones()) {
            for (Piece piece : site.reader().zone(use).pieces()) {
                if (piece instanceof Piece.Link link && link.href() != null) {
                    String host = foreignHost(requirement, link.href());
                    any |= !host.isEmpty();
                    Optional<Way> way = host.isEmpty() ? Optional.empty() : way(link);
                    way.ifPresent(each -> found.computeIfAbsent(each, key -> new ArrayList<>())
                            .add(hidden(link, host, each, use, page)));
                }
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        found.forEach((way, links) -> {
            if (requirement.fails().contains(way) || requirement.asks().contains(way)) {
                Outcome outcome = requirement.fails().contains(way) ? Outcome.FAILED : Outcome.NEEDS_REVIEW;
                verdicts.add(verdict(outcome, way, links));
            }
        });
        return verdicts.isEmpty() ? List.of(Verdict.quiet(any ? Outcome.PASSED : Outcome.INAPPLICABLE, "")) : verdicts;
    }

    private String foreignHost(HiddenLink requirement, String href) {
        Address address = Address.of(href);
        boolean foreign = address.host().indexOf('.') > 0
                && !site.targets().isOwn(address)
                && requirement.exceptHosts().stream().noneMatch(address::isAt);
        return foreign ? address.host() : "";
    }

    private static Optional<Way> way(Piece.Link link) {
        String veil = link.attributes().getOrDefault("style", "");
        String word = veil.substring(0, Math.max(0, veil.indexOf(' ')));
        if (link.standing() == Standing.HIDDEN && word.isEmpty()) {
            return Optional.of(Way.NOT_SHOWN);
        }
        return link.standing().inert() && link.standing() != Standing.HIDDEN
                ? Optional.empty()
                : Stream.of(Way.values()).filter(way -> way.json().equals(word)).findFirst();
    }

    private static Hidden hidden(Piece.Link link, String host, Way way, ZoneUse use, PageFacts page) {
        String veil = link.attributes().getOrDefault("style", "");
        String how = way == Way.NOT_SHOWN ? "" : veil.substring(veil.indexOf(' ') + 1);
        Location location = use.locate(page.path(), link.place());
        Sighting sighting = new Sighting(
                Carrier.LINK,
                ItemState.INERT,
                use.kind(),
                host,
                link.href() == null ? "" : link.href(),
                link.href(),
                false,
                location);
        return new Hidden(host, how, sighting);
    }

    private static Verdict verdict(Outcome outcome, Way way, List<Hidden> links) {
        TreeSet<String> hosts = links.stream().map(Hidden::host).collect(Collectors.toCollection(TreeSet::new));
        String how = links.get(0).how;
        String seen = hosts.stream().limit(NAMED).collect(Collectors.joining("、"))
                + (hosts.size() > NAMED ? "…（" + hosts.size() + "）" : "")
                + (how.isEmpty() ? "" : "（" + how + "）");
        List<Sighting> sightings =
                links.stream().limit(NAMED).map(Hidden::sighting).toList();
        return new Verdict(
                outcome,
                "",
                Severity.ERROR,
                new Evidence("hidden-link." + way.json(), seen, "", sightings),
                sightings.get(0).location());
    }
}
