package org.govsite.compliance.judge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
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

    private static final int HEX_BYTES = 8;

    private final FactSheet facts;
    private final SiteView site;

    EvidenceDigests(FactSheet facts, SiteView site) {
        this.facts = facts;
        this.site = site;
    }

    /** @param page path of the page that the verdict is of */
    String of(String page, Verdict verdict) {
        Evidence evidence = verdict.evidence();
        List<String> parts = new ArrayList<>(List.of(evidence.reason(), evidence.seen(), evidence.wanted()));
        for (Sighting sighting : evidence.sightings()) {
            parts.add(sighting.carrier().json());
            parts.add(sighting.rung().json());
            parts.add(sighting.raw());
            parts.add(Objects.requireNonNullElse(sighting.href(), ""));
            pictures(page, sighting, parts);
        }
        for (Witness witness : evidence.witnesses()) {
            parts.add(witness.place());
            parts.add(witness.value());
        }
        if (evidence.sightings().isEmpty() && evidence.seen().isEmpty()) {
            site.page(page).ifPresent(found -> footers(found, parts));
        }
        return digest(parts);
    }

    /** The pictures that stand where something was seen. */
    private void pictures(String page, Sighting sighting, List<String> parts) {
        Location at = sighting.location();
        site.page(page).map(PageFacts::zones).orElse(List.of()).forEach(use -> {
            if (use.kind() == sighting.zone()) {
                Zone zone = facts.zones().get(use.zone());
                for (Piece piece : zone.pieces()) {
                    if (piece instanceof Piece.Image image && isAt(zone, use, page, image, at)) {
                        String path = site.targets()
                                .resolve(page, image.place().file(), image.src())
                                .path();
                        parts.add(image.src());
                        parts.add(facts.pictures().getOrDefault(path, ""));
                    }
                }
            }
        });
    }

    /** Whether a picture, or the link that it stands in, is at a place. */
    private static boolean isAt(Zone zone, ZoneUse use, String page, Piece.Image image, Location place) {
        return use.locate(page, image.place()).equals(place)
                || image.link() >= 0
                        && use.locate(page, zone.pieces().get(image.link()).place())
                                .equals(place);
    }

    private void footers(PageFacts page, List<String> parts) {
        for (ZoneUse use : page.zones()) {
            if (use.kind() == ZoneKind.FOOTER) {
                parts.add(facts.zones().get(use.zone()).templateKey());
            }
        }
    }

    private static String digest(List<String> parts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\u0000", parts).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HEX_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
