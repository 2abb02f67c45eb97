package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @Test
    void a_chinese_character_takes_two_columns() {
        assertThat(DisplayWidth.of("abc")).isEqualTo(3);
        assertThat(DisplayWidth.of("网站标识码")).isEqualTo(10);
        assertThat(DisplayWidth.of("（𠮷）")).isEqualTo(6);
    }

    @Test
    void an_english_text_is_broken_between_words() {
        assertThat(DisplayWidth.wrap("the footer does not show it", 12))
                .containsExactly("the footer", "does not", "show it");
    }

    @Test
    void a_chinese_text_is_broken_anywhere_but_before_what_closes_and_behind_what_opens() {
        assertThat(DisplayWidth.wrap("底部功能区，没有（站点）", 10)).containsExactly("底部功能", "区，没有", "（站点）");
    }

    @Test
    void a_word_that_is_wider_than_a_line_is_broken() {
        assertThat(DisplayWidth.wrap("see abcdefghijkl", 5)).containsExactly("see", "abcde", "fghij", "kl");
    }

    @Test
    void a_text_without_letters_is_one_empty_line() {
        assertThat(DisplayWidth.wrap("", 40)).containsExactly("");
    }

    @Test
    void a_line_that_is_cut_says_so_and_fits() {
        assertThat(DisplayWidth.cut("<p>网站标识码</p>", 10)).isEqualTo("<p>网站…");
        assertThat(DisplayWidth.cut("<p>短</p>", 10)).isEqualTo("<p>短</p>");
    }
}
