package org.govsite.compliance.judge;

import java.util.Optional;
import java.util.Set;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.facts.ZoneUse;
import org.govsite.compliance.judge.LinkTargets.Target;
import org.govsite.compliance.site.Location;

/**
 * Links that may be entries of a list although neither a date nor their address says so, such as {@code 0.html} beside a
 * date that a script fills in. A list that has them is not empty.
 */
final class MaybeEntries {

    /** A link with so many characters is more likely a title than a button or the name of a column. */
    private static final int LIKELY_TITLE = 7;

    private MaybeEntries() {}

    /** A link that may be an entry. */
    record Entry(String title, Location location) {}

    /** The first link of a page, outside header and footer, that may be an entry of its list. */
    static Optional<Entry> first(SiteView site, PageFacts page) {
        Set<String> ofHome = site.page(site.home())
                .map(home -> site.linkTexts(home).keySet())
                .orElse(Set.of());
        for (ZoneUse use : page.zones()) {
            if (SiteView.part(page, use) != ZoneKind.OTHER) {
                continue;
            }
            for (LinkView link : site.reader().links(use)) {
                if (isEntry(site, page, link, ofHome)) {
                    return Optional.of(new Entry(
                            link.squeezed(),
                            use.locate(page.path(), link.piece().place())));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What leads home or to a column is the navigation, and so mostly is what the home page links to as well, unless it is in
     * the folder of the list.
     */
    private static boolean isEntry(SiteView site, PageFacts page, LinkView link, Set<String> ofHome) {
        String href = link.piece().href();
        if (href == null
                || link.piece().standing().inert()
                || link.isDead()
                || link.squeezed().length() < LIKELY_TITLE) {
            return false;
        }
        Target target = site.targets().resolve(page.path(), href);
        String led = target.path().isEmpty() ? href : target.path();
        String folder = page.path().substring(0, page.path().lastIndexOf('/') + 1);
        boolean inFolder = !folder.isEmpty() && led.startsWith(folder);
        boolean leadsOut =
                led.equals(site.home()) || site.page(led).filter(site::isColumn).isPresent();
        return !leadsOut && !led.equals(page.path()) && (inFolder || !ofHome.contains(led));
    }
}
