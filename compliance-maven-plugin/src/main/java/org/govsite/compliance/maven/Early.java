package org.govsite.compliance.maven;

import java.time.LocalDate;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.Timeline;
import org.jspecify.annotations.Nullable;

/** Fails a build before the day comes on which it would fail anyway. */
final class Early {

    private Early() {}

    /**
     * Which day and which duties make the site fail soon; empty where none does.
     *
     * @param within the last of the days on which the site has to pass; null where none was asked for
     */
    static String failure(Timeline timeline, @Nullable LocalDate within, Console.View view, Texts texts) {
        return within == null
                ? ""
                : view.gate()
                        .nextFailure(timeline)
                        .filter(entry -> !entry.from().isAfter(within))
                        .map(entry -> texts.text("within.fails", Console.failure(timeline, entry, view), within))
                        .orElse("");
    }
}
