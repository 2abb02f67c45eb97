package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinesTest {

    @ParameterizedTest(name = "{0} is at {1}:{2}")
    @CsvSource({"a, 1, 1", "b, 1, 2", "c, 2, 1", "d, 3, 1", "e, 3, 2", "f, 5, 1", "g, 7, 3"})
    void lf_crlf_and_cr_end_a_line(String letter, int line, int column) {
        String text = "ab\nc\r\nde\n\rf\r\r  g";
        Lines lines = new Lines(text);
        int offset = text.indexOf(letter);

        assertThat(lines.line(offset)).isEqualTo(line);
        assertThat(lines.column(offset)).isEqualTo(column);
    }

    @Test
    void an_empty_text_has_one_line() {
        Lines lines = new Lines("");

        assertThat(lines.line(0)).isEqualTo(1);
        assertThat(lines.column(0)).isEqualTo(1);
    }

    @Test
    void a_text_of_many_lines_finds_the_last_one() {
        Lines lines = new Lines("x\n".repeat(1000) + "y");

        assertThat(lines.line(2000)).isEqualTo(1001);
        assertThat(lines.column(2000)).isEqualTo(1);
    }

    @Test
    void columns_count_utf_16_units() {
        String text = "𠮷号x";

        assertThat(new Lines(text).column(text.indexOf('x'))).isEqualTo(4);
    }
}
