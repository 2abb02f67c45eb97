package org.govsite.compliance.judge;

import java.time.LocalDate;
import org.govsite.compliance.judge.DatedItem.Told;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;

/**
 * A link of a list as it stands there, before the day is known as of which it is read; or the heading above some.
 *
 * @param title text of the link
 * @param href its address as written; empty for a heading
 * @param told what would tell its date
 * @param loose its date where that is written without a year; else null
 * @param date its date where it needs no other day to be known; else null
 * @param made the day that its address tells; null when it tells none
 * @param titled whether it may be an entry: it has an address and a title that is long enough
 * @param numbered whether its address alone shows that it is an entry
 * @param list number of the list of the page that it stands in, from 0
 * @param location where the link stands
 */
record ListEntry(
        String title,
        String href,
        Told told,
        @Nullable WrittenDate loose,
        @Nullable LocalDate date,
        @Nullable LocalDate made,
        boolean titled,
        boolean numbered,
        int list,
        Location location) {

    /** The entry with its date; null where it is none. */
    @Nullable
    DatedItem on(@Nullable LocalDate known) {
        return titled && (known != null || numbered)
                ? new DatedItem(title, href, known, told, made, list, location)
                : null;
    }
}
