package org.govsite.compliance.result;

import java.util.List;
import org.govsite.compliance.facts.Zone;

/**
 * The footer of a template as it was seen on one page. Immutable.
 *
 * @param page path of that page: the home page where it has this template, else the first by path; empty when nothing was
 *     kept
 * @param zones the footer zones of the page in document order; empty when it has none
 * @param items what was recognised on the page of each item that a bulletin names, in the pack's order
 */
public record Footer(String page, List<Zone> zones, List<ItemReading> items) {

    /** Of a result that does not keep what was seen. */
    public static final Footer NOT_KEPT = new Footer("", List.of(), List.of());

    public Footer {
        zones = List.copyOf(zones);
        items = List.copyOf(items);
    }
}
