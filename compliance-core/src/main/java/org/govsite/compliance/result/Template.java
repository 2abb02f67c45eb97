package org.govsite.compliance.result;

import java.util.List;

/**
 * Pages that share the same footer.
 *
 * @param letter name of the template in this result: A, B, …, Z, AA, …; A has the most pages
 * @param pages paths, sorted
 */
public record Template(String letter, List<String> pages) {

    public Template {
        pages = List.copyOf(pages);
    }
}
