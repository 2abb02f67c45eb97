package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.result.Witness;
import org.govsite.compliance.site.Location;

/**
 * Digests of what a person looks at who answers a question: the words and addresses of what was seen, the pictures themselves
 * where they are files of the site, and where nothing was seen the footer. Neither lines nor the number of pages count.
 */
final class EvidenceDigests {

    private final FactSheet facts;
    private final SiteView site;

    EvidenceDigests(FactSheet facts, SiteView site) {
        this.facts = facts;
        this.site = site;
    }

    /**
     * @param pages paths of all pages that have the verdict
     * @param page path of the one that it is of
     */
    String of(List<String> pages, String page, Verdict verdict) {
        Evidence evidence = verdict.evidence();
        List<String> parts = new ArrayList<>(List.of(evidence.reason()));
        if (!Measures.REASONS.contains(evidence.reason())) {
            parts.add(evidence.seen());
            parts.add(evidence.wanted());
        }
        // Pages of one template may show other pictures under the same address.
        SortedSet<String> pictures = new TreeSet<>();
        for (Sighting sighting : evidence.sightings()) {
            parts.add(sighting.carrier().json());
            parts.add(sighting.rung().json());
            parts.add(sighting.raw());
            parts.add(Objects.requireNonNullElse(sighting.href(), ""));
            for (Piece.Image image : picturesAt(page, sighting)) {
                pages.forEach(path -> pictures.add(picture(path, image)));
            }
        }
        for (Witness witness : evidence.witnesses()) {
            parts.add(witness.place());
            parts.add(witness.value());
        }
        if (evidence.sightings().isEmpty() && evidence.seen().isEmpty()) {
            zones(page, verdict.location()).forEach(zone -> zone(zone, pages, parts, pictures));
        }
        parts.addAll(pictures);
        return ShortDigest.of(parts);
    }

    /** The pictures that stand where something was seen. */
    private List<Piece.Image> picturesAt(String page, Sighting sighting) {
        List<Piece.Image> images = new ArrayList<>();
        for (ZoneUse use : site.page(page).map(PageFacts::zones).orElse(List.of())) {
            Zone zone = site.reader().zone(use);
            for (Piece piece : use.kind() == sighting.zone() ? zone.pieces() : List.<Piece>of()) {
                if (piece instanceof Piece.Image image && isAt(zone, use, page, image, sighting.location())) {
                    images.add(image);
                }
            }
        }
        return images;
    }

    /** Whether a picture, or the link that it stands in, is at a place. */
    private static boolean isAt(Zone zone, ZoneUse use, String page, Piece.Image image, Location place) {
        return use.locate(page, image.place()).equals(place)
                || image.link() >= 0
                        && use.locate(page, zone.pieces().get(image.link()).place())
                                .equals(place);
    }

    /** What a picture says of itself, and the digest of its file where it is one of the site. */
    private String picture(String page, Piece.Image image) {
        String path =
                site.targets().resolve(page, image.place().file(), image.src()).path();
        return image.src() + " " + image.attributes() + " " + facts.pictures().getOrDefault(path, "");
    }

    /** The zone that a question without sighting is about: the one that begins at its place, else the footer. */
    private List<Zone> zones(String page, Location place) {
        List<ZoneUse> uses = site.page(page).map(PageFacts::zones).orElse(List.of());
        List<ZoneUse> there = uses.stream()
                .filter(use -> use.locate(page, PageReader.start(site.reader().zone(use)))
                        .equals(place))
                .toList();
        return (there.isEmpty()
                        ? uses.stream()
                                .filter(use -> use.kind() == ZoneKind.FOOTER)
                                .toList()
                        : there)
                .stream().map(site.reader()::zone).toList();
    }

    /** The pictures of a zone; where it has none, its content. */
    private void zone(Zone zone, List<String> pages, List<String> parts, SortedSet<String> pictures) {
        boolean pictured = false;
        for (Piece piece : zone.pieces()) {
            if (piece instanceof Piece.Image image) {
                pictured = true;
                pages.forEach(path -> pictures.add(picture(path, image)));
            }
        }
        if (!pictured) {
            parts.add(zone.templateKey());
        }
    }
}
