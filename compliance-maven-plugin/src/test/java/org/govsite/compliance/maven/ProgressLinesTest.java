package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private final List<String> lines = new ArrayList<>();
    private long seconds = Long.MAX_VALUE / 1_000_000_000L;

    private long nanos() {
        return seconds * 1_000_000_000L;
    }

    private ProgressLines progress(Locale locale) {
        return new ProgressLines(Texts.in(locale), lines::add, this::nanos);
    }

    @Test
    void a_run_of_less_than_ten_seconds_says_nothing() {
        ProgressLines progress = progress(Locale.CHINA);
        for (int page = 1; page <= 9; page++) {
            seconds++;
            progress.observed(page, 10);
        }
        assertThat(lines).isEmpty();
    }

    @Test
    void a_long_run_says_how_far_it_is_every_ten_seconds() {
        ProgressLines progress = progress(Locale.CHINA);
        for (int page = 1; page <= 10_214; page++) {
            if (page % 150 == 0) {
                seconds++;
            }
            progress.observed(page, 10_214);
        }
        assertThat(lines)
                .containsExactly(
                        "已读 1,500/10,214 页",
                        "已读 3,000/10,214 页",
                        "已读 4,500/10,214 页",
                        "已读 6,000/10,214 页",
                        "已读 7,500/10,214 页",
                        "已读 9,000/10,214 页");
    }

    @Test
    void the_last_page_needs_no_line_because_the_result_follows() {
        ProgressLines progress = progress(Locale.ENGLISH);
        seconds += 30;
        progress.observed(1, 2);
        seconds += 30;
        progress.observed(2, 2);
        assertThat(lines).containsExactly("read 1 of 2 pages");
    }
}
