package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days without an entry are let pass, over August and September of 2018; the 1st of September is a Saturday. */
class WorkdaysTest {

    @ParameterizedTest
    @CsvSource({
        "1, count, 31 1 2, 31, 3, ''",
        "1, count, 31 2, 31, 3, 1",
        "1, count, 31, 31, 4, 1 2 3",
        "1, skip, 31 3, 31, 4, ''",
        "1, skip, 31 4, 31, 5, 3",
        "7, count, 31 7, 31, 8, ''",
        "7, count, 31 8, 31, 9, 7",
        "1, count, '', 31, 1, 31",
    })
    void days_are_missed(int every, String weekends, String entries, int first, int last, String missed) {
        Workdays workdays = new Workdays(weekends.equals("count"), Set.of());

        String told = workdays.missed(days(entries), day(first), day(last), every).stream()
                .map(day -> String.valueOf(day.getDayOfMonth()))
                .collect(Collectors.joining(" "));

        assertThat(told).isEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource({
        "7, count, 31 7, 8, ''",
        "7, count, 31 8, 9, 1-7",
        "7, count, 31 9 10, 19, 1-8 11-18",
        "7, skip, 31 11, 12, ''",
        "7, skip, 31 12, 13, 1-11",
        "3, count, '', 9, 31-8",
    })
    void the_days_of_a_hole_are_told_as_one(int every, String weekends, String entries, int last, String holes) {
        Workdays workdays = new Workdays(weekends.equals("count"), Set.of());

        String told = workdays.holes(days(entries), day(31), day(last), every).stream()
                .map(hole -> hole.from().getDayOfMonth() + "-" + hole.to().getDayOfMonth())
                .collect(Collectors.joining(" "));

        assertThat(told).isEqualTo(holes);
    }

    @ParameterizedTest
    @CsvSource({
        "1, count, 3, 5",
        "1, skip, 3, 5",
        "1, skip, 7, 11",
        "2, skip, 31, 5",
        "7, count, 31, 8",
    })
    void a_column_is_overdue(int every, String weekends, int newest, int overdue) {
        Workdays workdays = new Workdays(weekends.equals("count"), Set.of());

        assertThat(workdays.overdue(day(newest), every)).isEqualTo(day(overdue));
    }

    private static Set<LocalDate> days(String entries) {
        return Arrays.stream(entries.split(" "))
                .filter(day -> !day.isEmpty())
                .map(day -> day(Integer.parseInt(day)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate day(int number) {
        return number == 31 ? LocalDate.of(2018, 8, 31) : LocalDate.of(2018, 9, number);
    }
}
