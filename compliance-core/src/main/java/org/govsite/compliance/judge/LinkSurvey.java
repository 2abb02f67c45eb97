package org.govsite.compliance.judge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.Zone;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.judge.LinkTargets.Kind;
import org.govsite.compliance.judge.LinkTargets.Target;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * What the live links, pictures, scripts and frames of all documents of a site lead to inside the site: what of it is not
 * there, and whether the artifact looks like a whole site. A zone that many pages of a folder share is looked at once.
 * Immutable once made.
 */
final class LinkSurvey {

    /** Fewer documents than these, without most of what they link to, are pages taken out of a site. */
    private static final int FEWEST_DOCUMENTS = 10;

    private final PageReader reader;
    private final LinkTargets targets;
    private final int documents;
    private final Map<String, List<Lost>> byZone = new HashMap<>();
    private final SortedMap<String, Missing> missing = new TreeMap<>();
    private final int missingPages;
    private final int missingFiles;
    private final Set<String> pagesThere = new HashSet<>();
    private final Set<String> byProgram = new HashSet<>();
    private final Set<String> outside = new HashSet<>();

    /** Something that leads to what is not there. */
    record Lost(Piece piece, int index, String href, Target target) {}

    /** An address that is not there: how many pages lead to it, and where the first of them does. */
    static final class Missing {
        private final boolean onHome;
        private final Location first;
        private int pages;
        private String last = "";

        private Missing(boolean onHome, Location first) {
            this.onHome = onHome;
            this.first = first;
        }

        boolean onHome() {
            return onHome;
        }

        Location first() {
            return first;
        }

        int pages() {
            return pages;
        }
    }

    /** @param documents the documents of the site, home page first */
    LinkSurvey(List<PageFacts> documents, String home, PageReader reader, LinkTargets targets) {
        this.reader = reader;
        this.targets = targets;
        this.documents = documents.size();
        for (PageFacts page : documents) {
            for (ZoneUse use : page.zones()) {
                for (Lost lost : byZone.computeIfAbsent(key(page, use), key -> look(page, use))) {
                    Missing seen = missing.computeIfAbsent(
                            lost.target.path(),
                            path -> new Missing(page.path().equals(home), use.locate(page.path(), lost.piece.place())));
                    seen.pages += seen.last.equals(page.path()) ? 0 : 1;
                    seen.last = page.path();
                }
            }
        }
        this.missingFiles = (int) missing.keySet().stream()
                .filter(path -> !LinkTargets.isPage(path))
                .count();
        this.missingPages = (int) missing.keySet().stream()
                .filter(path -> LinkTargets.isPage(path) && !AddressForms.isBareHost(path))
                .count();
    }

    /** What leads to nothing in a part of a page that the survey has seen. */
    List<Lost> lost(PageFacts page, ZoneUse use) {
        return byZone.getOrDefault(key(page, use), List.of());
    }

    /** Addresses that are not there, by path, those among them that differ from a file in capital letters only. */
    SortedMap<String, Missing> missing() {
        return missing;
    }

    /** Whether the artifact is a page alone: its links lead outside by nature. */
    boolean alone() {
        return documents <= 1;
    }

    /** Whether the artifact is a few pages, taken out of a site; nobody needs to be asked that. */
    boolean few() {
        return documents < FEWEST_DOCUMENTS;
    }

    /** Whether the pages of the artifact are plainly a part of those of the site: most that are linked are not there. */
    boolean lacksPages() {
        return missingPages > pagesThere.size();
    }

    /** Whether pictures, scripts and documents are plainly kept elsewhere: more are used and not there than there are. */
    boolean lacksFiles() {
        return missingFiles > targets.files().noPages();
    }

    /** Whether something that is not there may be missed. A host without its scheme is wrong, whatever the artifact holds. */
    boolean misses(String path) {
        return AddressForms.isBareHost(path) || !alone() && !(LinkTargets.isPage(path) ? lacksPages() : lacksFiles());
    }

    int missingPages() {
        return missingPages;
    }

    int pagesThere() {
        return pagesThere.size();
    }

    /** How many addresses are not there that a program in the artifact may answer. */
    int byProgram() {
        return byProgram.size();
    }

    /** How many addresses the card says are not in the artifact. */
    int outside() {
        return outside.size();
    }

    private static String key(PageFacts page, ZoneUse use) {
        String from =
                page.base().isEmpty() ? page.path().substring(0, page.path().lastIndexOf('/') + 1) : page.path();
        return use.zone() + ' ' + from;
    }

    private List<Lost> look(PageFacts page, ZoneUse use) {
        Zone zone = reader.zone(use);
        List<Lost> all = new ArrayList<>();
        for (int i = 0; i < zone.pieces().size(); i++) {
            Piece piece = zone.pieces().get(i);
            String href = piece.standing() == Standing.LIVE ? address(piece) : null;
            if (href == null) {
                continue;
            }
            Target target = targets.resolve(page.path(), piece.place().file(), href);
            if (target.kind() == Kind.PAGE) {
                pagesThere.add(target.path());
            } else if (target.kind() == Kind.OUTSIDE) {
                outside.add(target.path());
            } else if (target.kind() == Kind.DYNAMIC && targets.files().programs()) {
                byProgram.add(target.path());
            }
            if (target.lost()) {
                all.add(new Lost(piece, i, href, target));
            }
        }
        return all.isEmpty() ? List.of() : all;
    }

    private static @Nullable String address(Piece piece) {
        if (piece instanceof Piece.Link link) {
            return link.href();
        }
        if (piece instanceof Piece.Image image) {
            return image.src();
        }
        if (piece instanceof Piece.Script script) {
            return script.src();
        }
        return piece instanceof Piece.Gap gap && gap.kind() == GapKind.FRAME ? gap.target() : null;
    }
}
