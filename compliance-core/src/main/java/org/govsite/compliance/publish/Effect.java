package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.pack.Severity;
import org.jspecify.annotations.Nullable;

/**
 * That a breach of a rule weighs something else than before: its severity, capped by its phase. Immutable.
 *
 * @param audience whose sites
 * @param pages which pages; never empty
 * @param from first day, not before the new pack takes effect; a local date of Asia/Shanghai
 * @param until last day; null when it stays so
 * @param before what a breach weighed on these days by the old pack; null when it was not asked
 * @param after what it weighs by the new one; null when it is not asked
 */
public record Effect(
        Audience audience,
        SortedSet<Pages> pages,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Severity before,
        @Nullable Severity after) {

    /** Pages that a rule may weigh differently. */
    public enum Pages {
        /** The home page. */
        HOME,
        /** Column pages. */
        COLUMNS,
        /** Article pages. */
        ARTICLES,
        /** The other documents. */
        OTHERS
    }

    public Effect {
        pages = Collections.unmodifiableSortedSet(new TreeSet<>(pages));
    }

    /** Whether a breach weighs more than before. */
    boolean isHeavier() {
        return after != null && (before == null || after.compareTo(before) > 0);
    }
}
