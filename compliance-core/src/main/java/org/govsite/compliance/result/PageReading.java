package org.govsite.compliance.result;

import java.util.List;
import org.govsite.compliance.facts.PageFacts;

/**
 * What was recognised on one page: its facts and one reading per item of the pack, in the pack's order.
 *
 * @param page facts of the page
 * @param items readings, auxiliary items among them
 */
public record PageReading(PageFacts page, List<ItemReading> items) {

    public PageReading {
        items = List.copyOf(items);
    }

    /**
     * The reading of an item.
     *
     * @throws IllegalArgumentException when the pack has no such item
     */
    public ItemReading item(String id) {
        return items.stream()
                .filter(reading -> reading.item().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no item " + id));
    }
}
