package org.govsite.compliance.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Outcome;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages that no person writes end in bounded time, and say what was read or why it was not. */
class ExtremesTest {

    /** Each takes one to five seconds, where work grows with the page; where it grows with its square, minutes. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final String CODE = "site-id-code";

    @ParameterizedTest
    @MethodSource("worst")
    void a_page_that_used_up_all_time_or_memory_is_read_or_given_up(Extreme extreme) {
        check(extreme);
    }

    @Tag("thorough")
    @ParameterizedTest
    @MethodSource("all")
    void a_page_that_is_too_deep_too_long_or_never_closed_is_read_or_given_up(Extreme extreme) {
        check(extreme);
    }

    static Stream<Extreme> worst() {
        return Extremes.worst();
    }

    static Stream<Extreme> all() {
        return Extremes.all();
    }

    private static void check(Extreme extreme) {
        WholeChain.Outcome outcome = assertTimeoutPreemptively(
                LONGEST, () -> WholeChain.run(extreme.files().get()));
        ItemReading code = outcome.item("index.html", CODE);

        assertThat(code.state()).isEqualTo(extreme.state());
        if (extreme.state() == ItemState.NOT_MEASURABLE) {
            assertThat(code.gaps()).extracting(ItemReading.Unseen::target).contains(extreme.reason());
            assertThat(outcome.result().findings(Outcome.FAILED))
                    .as("accusations of lacking what could not be seen")
                    .noneMatch(finding -> finding.item().equals(CODE));
        }
    }
}
