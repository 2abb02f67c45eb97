package org.govsite.compliance.publish;

import java.util.List;
import java.util.TreeSet;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.LinkRequirement.HiddenLink;
import org.govsite.compliance.pack.LinkRequirement.SiteMapLists;
import org.govsite.compliance.pack.Requirement;

/** The ways in which questions about where links lead can be weakened. */
final class LinkChanges {

    private LinkChanges() {}

    static void collect(LinkRequirement requirement, Changes<Requirement> changes) {
        if (requirement instanceof LinkRequirement.LinkTarget t) {
            changes.changed("wholeFolder", t.wholeFolder(), 1, LinkRequirement.LinkTarget::new);
            changes.doubled("wholeFolder", t.wholeFolder(), LinkRequirement.LinkTarget::new);
        } else if (requirement instanceof SiteMapLists m) {
            changes.changed("share", m.share(), 1, least -> new SiteMapLists(m.item(), least, m.fewest()));
            changes.changed("share", m.share(), 100, most -> new SiteMapLists(m.item(), most, m.fewest()));
            changes.doubled("fewest", m.fewest(), twice -> new SiteMapLists(m.item(), m.share(), twice));
        } else if (requirement instanceof HiddenLink h) {
            changes.dropEach(
                    "fails",
                    List.copyOf(h.fails()),
                    fewer -> new HiddenLink(new TreeSet<>(fewer), h.asks(), h.exceptHosts()));
            changes.dropEach(
                    "asks",
                    List.copyOf(h.asks()),
                    fewer -> new HiddenLink(h.fails(), new TreeSet<>(fewer), h.exceptHosts()));
            changes.dropEach("exceptHosts", h.exceptHosts(), fewer -> new HiddenLink(h.fails(), h.asks(), fewer));
            Hosts.widen(changes, h.exceptHosts(), wider -> new HiddenLink(h.fails(), h.asks(), wider));
        }
        // icon-file has nothing but its item.
    }
}
