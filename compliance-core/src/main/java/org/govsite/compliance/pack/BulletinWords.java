package org.govsite.compliance.pack;

import java.util.List;

/**
 * How a bulletin of the issuing office puts missing items into one sentence.
 *
 * @param sentence the sentence, with {@code {site}} and {@code {items}}
 * @param merged items that are named together when all of them are missing
 */
public record BulletinWords(LocalizedText sentence, List<Merged> merged) {

    public BulletinWords {
        merged = List.copyOf(merged);
    }

    /**
     * Items named together.
     *
     * @param items item ids, in pack order
     * @param name the common name
     */
    public record Merged(List<String> items, LocalizedText name) {
        public Merged {
            items = List.copyOf(items);
        }
    }
}
