package org.govsite.compliance.result;

import java.util.List;
import org.govsite.compliance.pack.RulePack;

/**
 * What a checker sees on a site, before any rule: the pages in path order with the items recognised on them. Immutable.
 *
 * @param pack the pack whose items were looked for
 * @param pages one reading per page
 */
public record Inspection(RulePack pack, List<PageReading> pages) {

    public Inspection {
        pages = List.copyOf(pages);
    }
}
