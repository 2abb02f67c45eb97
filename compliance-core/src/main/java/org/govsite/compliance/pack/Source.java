package org.govsite.compliance.pack;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a duty comes from.
 *
 * @param document title of the document
 * @param number its number (文号); empty when it has none or none was seen
 * @param article article or section; empty when not known
 * @param date date of the document; null when not known
 * @param confidence how sure it is
 */
public record Source(
        String document,
        String number,
        String article,
        @Nullable LocalDate date,
        Confidence confidence) {

    /** The short form for a message: the number, else the title; with the article where known. */
    public String citation() {
        String name = number.isEmpty() ? document : number;
        return article.isEmpty() ? name : name + " " + article;
    }
}
