package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Place;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.site.Location;

/** The hosts that the live links of a site lead to, and which of them seem to be those of the site itself. */
final class SiteLinks {

    /** So many of its files have to be met at a host; one may be met by chance. */
    private static final int FEWEST_OWN = 2;

    private final ArtifactFiles files;
    private final PageReader reader;
    private final Map<String, List<Target>> byZone = new HashMap<>();
    private final Map<String, Set<String>> paths = new HashMap<>();

    private record Target(String host, String path, Place place) {}

    /** A link of a page to a host. */
    record Link(String host, Location at) {}

    SiteLinks(List<String> files, List<PageFacts> pages, PageReader reader) {
        this.files = new ArtifactFiles(files, "");
        this.reader = reader;
        for (PageFacts page : pages) {
            for (ZoneUse use : page.zones()) {
                targets(use)
                        .forEach(target -> paths.computeIfAbsent(target.host, host -> new HashSet<>())
                                .add(target.path));
            }
        }
    }

    /** The links of a page to other hosts or by whole addresses, in document order. */
    List<Link> on(PageFacts page) {
        List<Link> links = new ArrayList<>();
        for (ZoneUse use : page.zones()) {
            targets(use).forEach(target -> links.add(new Link(target.host, use.locate(page.path(), target.place))));
        }
        return links;
    }

    /**
     * Whether most of what the links look for at the host, outside its root folder, is a file of the site. Sites of one
     * maker have folders of the same names, so that one path alone says nothing.
     */
    boolean isOwn(String host) {
        Set<String> below = new HashSet<>(paths.getOrDefault(host, Set.of()));
        below.removeIf(path -> path.indexOf('/') < 0);
        long own = below.stream().filter(path -> files.find(path) != null).count();
        return own >= FEWEST_OWN && own * 2 > below.size();
    }

    private List<Target> targets(ZoneUse use) {
        return byZone.computeIfAbsent(use.zone(), zone -> targets(reader.zone(use)));
    }

    private static List<Target> targets(Zone zone) {
        List<Target> targets = new ArrayList<>();
        for (Piece piece : zone.pieces()) {
            if (piece instanceof Piece.Link link
                    && link.href() != null
                    && !piece.standing().inert()) {
                Address address = Address.of(link.href());
                if (!address.host().isEmpty()) {
                    String path = Address.decoded(address.rest()).replaceAll("[?#].*", "");
                    targets.add(
                            new Target(address.host(), path.startsWith("/") ? path.substring(1) : path, piece.place()));
                }
            }
        }
        return List.copyOf(targets);
    }
}
