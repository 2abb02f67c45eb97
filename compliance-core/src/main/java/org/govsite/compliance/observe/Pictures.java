package org.govsite.compliance.observe;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteException;

/**
 * Digests of the pictures that a person may be asked about: an answer holds as long as the picture is the same. Marks stand in
 * header and footer, and on a page without footer anywhere; the pictures of articles are left alone.
 */
final class Pictures {

    private static final int MOST = 2000;
    private static final long MOST_BYTES = 4L << 20;
    private static final int HEX_CHARS = 32;
    private static final Pattern HOST = Pattern.compile("(?i)^(?:https?:)?//[^/]+/");

    private final Site site;
    private final References references;

    Pictures(Site site) {
        this.site = site;
        this.references = new References(site);
    }

    /** Digest by path; pictures that are too large, cannot be read or are too many are left out, in path order. */
    SortedMap<String, String> of(List<PageFacts> pages, Map<String, Zone> zones) {
        SortedSet<String> paths = new TreeSet<>();
        for (PageFacts page : pages) {
            if (page.kind() == PageKind.DOCUMENT) {
                boolean everywhere = page.zones().stream().noneMatch(use -> use.kind() == ZoneKind.FOOTER);
                for (ZoneUse use : page.zones()) {
                    if (everywhere || use.kind() != ZoneKind.OTHER) {
                        add(paths, page, zones.get(use.zone()));
                    }
                }
            }
        }
        SortedMap<String, String> digests = new TreeMap<>();
        for (String path : paths) {
            if (digests.size() < MOST) {
                digest(path).ifPresent(digest -> digests.put(path, digest));
            }
        }
        return digests;
    }

    private void add(SortedSet<String> paths, PageFacts page, Zone zone) {
        for (Piece piece : zone.pieces()) {
            if (piece instanceof Piece.Image image) {
                String file = image.place().file().isEmpty()
                        ? page.path()
                        : image.place().file();
                // A browser starts from the page, but an include may have been written as if it were a page itself.
                String address = local(image.src());
                references
                        .resolve(page.path(), address)
                        .or(() -> references.resolve(file, address))
                        .ifPresent(paths::add);
            }
        }
    }

    /** An address on a host as one from the root: whose host it is, only a site card tells, and one digest more does no harm. */
    private static String local(String address) {
        return HOST.matcher(address.strip()).replaceFirst("/");
    }

    private Optional<String> digest(String path) {
        try {
            if (site.size(path) > MOST_BYTES) {
                return Optional.empty();
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(site.read(path));
            return Optional.of(HexFormat.of().formatHex(digest).substring(0, HEX_CHARS));
        } catch (SiteException e) {
            // A picture that cannot be read is no reason to give up the site.
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
