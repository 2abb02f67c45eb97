package org.govsite.compliance.baseline;

import java.time.LocalDate;
import org.govsite.compliance.pack.ColumnRequirement.ColumnsFresh;
import org.govsite.compliance.pack.ColumnRequirement.HomeFresh;
import org.govsite.compliance.pack.ColumnRequirement.ListFresh;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.result.Finding;

/**
 * How long an answer holds. A mark is the same as long as its picture is; whether a column is up to date is another question when
 * its next entry is due, though nothing on the page has changed.
 */
final class AnswerLife {

    private AnswerLife() {}

    /** The last day on which an answer to a question holds; {@link LocalDate#MAX} where no day ends it. */
    static LocalDate lastDay(Answer answer, Finding question) {
        int days = days(question.rule().requirement());
        // A breach that somebody saw is one until it is mended.
        return days < 0 || !answer.passed() ? LocalDate.MAX : answer.on().plusDays(days);
    }

    private static int days(Requirement requirement) {
        if (requirement instanceof ListFresh list) {
            return list.days();
        }
        if (requirement instanceof HomeFresh home) {
            return home.days();
        }
        if (requirement instanceof ColumnsFresh columns) {
            return columns.classes().stream()
                    .mapToInt(ColumnsFresh.ColumnClass::days)
                    .min()
                    .orElse(0);
        }
        return -1;
    }
}
