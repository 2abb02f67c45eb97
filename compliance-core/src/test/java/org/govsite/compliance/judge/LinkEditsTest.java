package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkEditsTest {

    @Test
    void the_name_of_an_address_has_neither_leading_dots_nor_question_nor_fragment() {
        assertThat(LinkEdits.name("../.././News/A.html?x=1#y")).isEqualTo("/news/a.html");
        assertThat(LinkEdits.name("/a.html#b?c")).isEqualTo("/a.html");
        assertThat(LinkEdits.name("a.html?x\ny")).isEqualTo("/a.html");
    }

    @Test
    void an_address_of_any_length_has_a_name() {
        assertThat(LinkEdits.name("../".repeat(500_000) + "a.html")).isEqualTo("/a.html");
        assertThat(LinkEdits.name("?".repeat(500_000))).isEqualTo("/");
    }
}
