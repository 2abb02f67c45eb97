package org.govsite.compliance.judge;

import java.time.LocalDate;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a list: a link with a title, and its date.
 *
 * @param title text of the link
 * @param href its address as written
 * @param date its date; null when nothing tells one
 * @param told what tells the date
 * @param made the day that its address tells; null when it tells none
 * @param list number of the list of the page that it stands in, from 0; entries of one list follow each other
 * @param location where the link stands
 */
record DatedItem(
        String title,
        String href,
        @Nullable LocalDate date,
        Told told,
        @Nullable LocalDate made,
        int list,
        Location location) {

    /** What tells a date. */
    enum Told {
        /** Text that a visitor reads. */
        SHOWN,
        /** An attribute of the entry. */
        ATTRIBUTE,
        /** The address of the entry. */
        ADDRESS,
        /** Nothing. */
        NOTHING
    }
}
