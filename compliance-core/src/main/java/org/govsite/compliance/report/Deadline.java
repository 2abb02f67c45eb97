package org.govsite.compliance.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.govsite.compliance.text.Texts;

/** Says until when breaches are to be mended, and how many days are left of that. */
final class Deadline {

    private Deadline() {}

    static String text(Texts messages, LocalDate date, LocalDate asOf) {
        long days = ChronoUnit.DAYS.between(asOf, date);
        if (days == 0) {
            return messages.text("rectify.today", Map.of("date", date));
        }
        return messages.count(days > 0 ? "rectify" : "rectify.overdue", Math.abs(days), Map.of("date", date));
    }
}
