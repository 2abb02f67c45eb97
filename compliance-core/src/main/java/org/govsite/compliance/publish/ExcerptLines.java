package org.govsite.compliance.publish;

import java.util.List;
import java.util.Optional;

/** The lines of an excerpt with their numbers and marks, as a compiler shows them. */
final class ExcerptLines {

    private static final String GAP = "     …";

    private ExcerptLines() {}

    static List<String> of(PagePart.Excerpt excerpt) {
        return excerpt.lines().stream().map(ExcerptLines::line).toList();
    }

    private static String line(Optional<PagePart.Line> shown) {
        return shown.map(line -> (line.marked() ? ">" : " ")
                        + " "
                                .repeat(Math.max(
                                        0, 4 - String.valueOf(line.number()).length()))
                        + line.number() + " | " + line.text())
                .orElse(GAP)
                .stripTrailing();
    }
}
