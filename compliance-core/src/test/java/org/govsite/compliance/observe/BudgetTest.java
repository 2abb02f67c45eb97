package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.govsite.compliance.facts.Standing;
import org.junit.jupiter.api.Test;

class BudgetTest {

    @Test
    void the_text_of_a_page_leaves_room_for_its_footer() {
        Budget budget = new Budget();

        assertThat(taken(budget, false)).isEqualTo(500_000);
        assertThat(taken(budget, true)).isEqualTo(100_000);
        assertThat(taken(budget, false)).isZero();
    }

    @Test
    void a_footer_may_have_as_much_as_the_page_left() {
        assertThat(taken(new Budget(), true)).isEqualTo(600_000);
    }

    @Test
    void comments_do_not_use_up_what_is_seen() {
        Budget budget = new Budget();

        assertThat(budget.of(Standing.COMMENT).part("x".repeat(6 * 1024 * 1024 + 1)))
                .isFalse();
        assertThat(budget.of(Standing.HIDDEN).spent()).isTrue();
        assertThat(budget.of(Standing.LIVE).spent()).isFalse();
        assertThat(budget.of(Standing.SCRIPT).part("<p>")).isTrue();
    }

    @Test
    void a_short_file_counts_for_more_than_its_length() {
        Budget.Allowance allowance = new Budget().of(Standing.LIVE);

        assertThat(IntStream.range(0, 10_000)
                        .takeWhile(i -> allowance.file("<b>x</b>"))
                        .count())
                .isEqualTo(6 * 1024 * 1024 / 4000);
    }

    private static long taken(Budget budget, boolean inZone) {
        return IntStream.range(0, 1_000_000)
                .takeWhile(i -> budget.piece(inZone))
                .count();
    }
}
