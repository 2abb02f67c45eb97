package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void ordinary_text_stays_as_it_is() {
        assertThat(Printable.value("辽ICP备05000001号-1 “网站” <b> 𠮷")).isEqualTo("辽ICP备05000001号-1 “网站” <b> 𠮷");
    }

    @Test
    void line_ends_and_blanks_of_every_kind_become_one_space() {
        assertThat(Printable.value("  a\r\n\tb\u00a0\u3000c\u2028d ")).isEqualTo("a b c d");
    }

    @Test
    void escapes_and_controls_are_spelled_out() {
        assertThat(Printable.value("\u001b[2Jx\u0007\u009b31m")).isEqualTo("\\u{001B}[2Jx\\u{0007}\\u{009B}31m");
    }

    @Test
    void bidirectional_overrides_and_zero_width_characters_are_spelled_out() {
        assertThat(Printable.value("a\u202eb\u2066c\u200bd\ufeff"))
                .isEqualTo("a\\u{202E}b\\u{2066}c\\u{200B}d\\u{FEFF}");
    }

    @Test
    void half_of_a_surrogate_pair_is_spelled_out() {
        assertThat(Printable.value("a\ud83d")).isEqualTo("a\\u{D83D}");
    }

    @Test
    void long_text_is_cut_between_characters() {
        assertThat(Printable.of("𠮷𠮷𠮷", 2)).isEqualTo("𠮷𠮷 …");
        assertThat(Printable.of("𠮷𠮷", 2)).isEqualTo("𠮷𠮷");
        assertThat(Printable.value("x".repeat(1_000_000))).hasSize(122);
    }
}
