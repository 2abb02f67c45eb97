package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Location;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTest {

    /** Outcome, and of a failure its weight and the day on which it becomes an error; {@code -} for no such rule. */
    @ParameterizedTest
    @CsvSource({
        "-, FAILED ERROR 2018-10-01, NEWLY_FAILING",
        "PASSED, FAILED WARNING never, NEWLY_FAILING",
        "NEEDS_REVIEW, FAILED NOTE never, NEWLY_FAILING",
        "NOT_MEASURABLE, FAILED NOTE never, NEWLY_FAILING",
        "FAILED WARNING never, FAILED ERROR 2018-10-01, HEAVIER",
        "FAILED ERROR 2018-10-01, FAILED ERROR 2018-09-30, HEAVIER",
        "FAILED NOTE never, FAILED WARNING never, HEAVIER",
        "FAILED ERROR 2018-10-01, FAILED ERROR 2018-10-02, LIGHTER",
        "FAILED ERROR 2018-10-01, FAILED WARNING never, LIGHTER",
        "FAILED WARNING never, FAILED WARNING never, STILL_FAILING",
        "FAILED ERROR 2018-10-01, FAILED ERROR 2018-10-01, STILL_FAILING",
        "FAILED NOTE never, PASSED, NEWLY_PASSING",
        "FAILED NOTE never, INAPPLICABLE, NEWLY_PASSING",
        "FAILED NOTE never, -, NEWLY_PASSING",
        "FAILED NOTE never, NEEDS_REVIEW, NEWLY_ASKING",
        "PASSED, NEEDS_REVIEW, NEWLY_ASKING",
        "NEEDS_REVIEW, NEEDS_REVIEW, STILL_ASKING",
        "FAILED ERROR 2018-10-01, NOT_MEASURABLE, NEWLY_UNSEEN",
        "PASSED, NOT_MEASURABLE, NEWLY_UNSEEN",
        "NOT_MEASURABLE, NOT_MEASURABLE, STILL_UNSEEN",
        "PASSED, PASSED, PASSING",
        "-, PASSED, PASSING",
        "PASSED, INAPPLICABLE, NOT_ASKED",
        "NEEDS_REVIEW, -, NOT_ASKED",
        "-, -, NOT_ASKED"
    })
    void what_was_and_what_is_say_what_becomes_of_a_rule(String before, String after, Move move) {
        assertThat(Move.of(prospect(before), prospect(after))).isEqualTo(move);
    }

    private static @Nullable Prospect prospect(String written) {
        if (written.equals("-")) {
            return null;
        }
        String[] words = written.split(" ");
        Outcome outcome = Outcome.valueOf(words[0]);
        boolean found = words.length > 1;
        return new Prospect(
                outcome,
                found ? Severity.valueOf(words[1]) : null,
                LocalDate.of(2018, 9, 10),
                found && !words[2].equals("never") ? LocalDate.parse(words[2]) : null,
                1,
                found ? Location.file("index.html") : null,
                new LocalizedText("", ""),
                true);
    }
}
