package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.List;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.judge.LinkTargets.Kind;
import org.govsite.compliance.judge.LinkTargets.Target;
import org.govsite.compliance.pack.LinkRequirement.IconFile;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Location;

/** Asks whether the picture beside an item, such as the badge beside the police number, is in the artifact. */
final class Icons {

    /** A picture belongs to what follows it when no more stands between them than the link and a blank. */
    private static final int NEAR = 2;

    /** No page shows an item more often, unless somebody wants this to take long. */
    private static final int MOST_SIGHTINGS = 20;

    private final SiteView site;

    Icons(SiteView site) {
        this.site = site;
    }

    /** A picture beside an item, and what its address leads to. */
    record Icon(Piece.Image image, ZoneUse use, Location location, Target target) {}

    Verdict evaluate(IconFile requirement, PageReading page) {
        List<Icon> icons = beside(site, page, requirement.item());
        List<Icon> lost = icons.stream()
                .filter(icon -> icon.target.lost() && site.survey().misses(icon.target.path()))
                .toList();
        boolean there = icons.stream()
                .anyMatch(icon -> !icon.target.lost()
                        && icon.target.kind() != Kind.NOWHERE
                        && icon.target.kind() != Kind.DYNAMIC);
        if (there || lost.isEmpty()) {
            return Verdict.quiet(there ? Outcome.PASSED : Outcome.INAPPLICABLE, requirement.item());
        }
        return verdict(requirement.item(), lost.get(0));
    }

    private Verdict verdict(String item, Icon icon) {
        String namesake = site.targets().files().namesake(icon.target.path());
        boolean otherCase = icon.target.otherCase();
        String reason = otherCase ? "icon-file.case" : namesake.isEmpty() ? "icon-file.missing" : "icon-file.namesake";
        Sighting sighting = new Sighting(
                Carrier.IMAGE,
                ItemState.SHOWN,
                icon.use.kind(),
                icon.target.path(),
                LinkView.alternative(icon.image),
                icon.image.src(),
                false,
                icon.location);
        Evidence evidence = new Evidence(
                reason,
                otherCase ? icon.image.src() : icon.target.path(),
                otherCase ? icon.target.path() : namesake,
                List.of(sighting));
        return new Verdict(Outcome.FAILED, item, Severity.ERROR, evidence, icon.location);
    }

    /** The pictures beside what a visitor sees of an item: in the same link, else right before it. */
    static List<Icon> beside(SiteView site, PageReading reading, String item) {
        List<Icon> icons = new ArrayList<>();
        PageFacts page = reading.page();
        List<Sighting> shown = reading.item(item).shown();
        for (Sighting sighting : shown.subList(0, Math.min(shown.size(), MOST_SIGHTINGS))) {
            for (ZoneUse use : page.zones()) {
                Zone zone = use.kind() == sighting.zone() ? site.reader().zone(use) : new Zone(List.of());
                int at = pieceAt(zone, use, page.path(), sighting.location());
                if (at >= 0) {
                    beside(zone, at).forEach(image -> icons.add(icon(site, page.path(), use, image)));
                }
            }
        }
        return icons;
    }

    private static Icon icon(SiteView site, String page, ZoneUse use, Piece.Image image) {
        Target target = site.targets().resolve(page, image.place().file(), image.src());
        return new Icon(image, use, use.locate(page, image.place()), target);
    }

    /** The last text or link of a zone that starts at or before a place on the same line; -1 when there is none. */
    private static int pieceAt(Zone zone, ZoneUse use, String page, Location wanted) {
        int found = -1;
        for (int i = 0; i < zone.pieces().size(); i++) {
            Piece piece = zone.pieces().get(i);
            if (piece instanceof Piece.Text || piece instanceof Piece.Link) {
                Location at = use.locate(page, piece.place());
                boolean same = at.file().equals(wanted.file()) && at.line() == wanted.line();
                found = same && at.column() <= wanted.column() ? i : found;
            }
        }
        return found;
    }

    private static List<Piece.Image> beside(Zone zone, int at) {
        Piece piece = zone.pieces().get(at);
        int link = piece instanceof Piece.Link ? at : piece.link();
        List<Piece.Image> inside = new ArrayList<>();
        if (link >= 0) {
            for (Piece other : zone.pieces()) {
                if (other instanceof Piece.Image image && image.link() == link) {
                    inside.add(image);
                }
            }
        }
        if (!inside.isEmpty()) {
            return inside;
        }
        int start = link >= 0 ? link : at;
        for (int i = start - 1; i >= Math.max(0, start - NEAR); i--) {
            Piece before = zone.pieces().get(i);
            boolean blank = before instanceof Piece.Text text && text.text().isBlank();
            if (before instanceof Piece.Image image) {
                return image.link() < 0 && image.standing() == piece.standing() ? List.of(image) : List.of();
            }
            if (!blank) {
                return List.of();
            }
        }
        return List.of();
    }
}
