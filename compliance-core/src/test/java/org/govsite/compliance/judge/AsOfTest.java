package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.govsite.compliance.pack.ColumnRequirement.Window;
import org.junit.jupiter.api.Test;

class AsOfTest {

    private static final LocalDate DAY = LocalDate.of(2018, 9, 10);

    @Test
    void nothing_changes_where_nothing_was_asked() {
        AsOf asOf = AsOf.day(DAY);

        assertThat(asOf.wasAsked()).isFalse();
        assertThat(asOf.change()).isEqualTo(LocalDate.MAX);
    }

    @Test
    void the_nearest_day_ahead_that_an_answer_hangs_on_is_kept() {
        AsOf asOf = AsOf.day(DAY);

        assertThat(asOf.reaches(DAY)).isTrue();
        assertThat(asOf.reaches(DAY.plusDays(9))).isFalse();
        assertThat(asOf.isAfter(DAY.plusDays(4))).isFalse();
        assertThat(asOf.isAfter(DAY.minusDays(4))).isTrue();
        assertThat(asOf.change()).isEqualTo(DAY.plusDays(5));
    }

    @Test
    void windows_open_on_their_first_day_and_close_behind_their_last() {
        Window window = new Window(DAY, DAY.plusDays(2));

        assertThat(AsOf.day(DAY.minusDays(1)).isBefore(window)).isTrue();
        assertThat(AsOf.day(DAY).isBefore(window)).isFalse();
        assertThat(AsOf.day(DAY.plusDays(2)).isOver(window)).isFalse();
        assertThat(AsOf.day(DAY.plusDays(3)).isOver(window)).isTrue();
        AsOf asOf = AsOf.day(DAY);
        assertThat(asOf.isOver(window)).isFalse();
        assertThat(asOf.change()).isEqualTo(DAY.plusDays(3));
        assertThat(AsOf.day(DAY).isBefore(Window.OPEN)).isFalse();
    }

    @Test
    void a_site_that_gets_no_older_changes_by_windows_alone() {
        AsOf asOf = AsOf.dutiesOf(DAY.plusDays(20), DAY);

        assertThat(asOf.day()).isEqualTo(DAY);
        assertThat(asOf.reaches(DAY.plusDays(20))).isFalse();
        assertThat(asOf.wasAsked()).isFalse();
        assertThat(asOf.isBefore(new Window(DAY.plusDays(20), null))).isFalse();
        assertThat(asOf.isOver(new Window(null, DAY.plusDays(30)))).isFalse();
        assertThat(asOf.change()).isEqualTo(DAY.plusDays(31));
    }
}
