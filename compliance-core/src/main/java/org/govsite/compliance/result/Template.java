package org.govsite.compliance.result;

import java.util.List;
import java.util.Objects;

/**
 * Pages that share the same footer. Immutable.
 *
 * @param letter name of the template in this result: A, B, …, Z, AA, …; A has the most pages
 * @param pages paths, sorted
 * @param footer what they share, as seen on one of them
 */
public record Template(String letter, List<String> pages, Footer footer) {

    public Template {
        pages = List.copyOf(pages);
        Objects.requireNonNull(footer, "footer");
    }

    /** A template of which only the pages are known. */
    public Template(String letter, List<String> pages) {
        this(letter, pages, Footer.NOT_KEPT);
    }
}
