package org.govsite.compliance.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NearestTest {

    private static final List<String> KNOWN =
            List.of("name", "siteIdCode", "severity", "reason", "footer-site-map", "asOf");

    @ParameterizedTest
    @CsvSource({
        "naem, name",
        "nam, name",
        "names, name",
        "mame, name",
        "site_id_code, siteIdCode",
        "SITE-ID CODE, siteIdCode",
        "siteidcod, siteIdCode",
        "serverity, severity",
        "footer-sitemap, footer-site-map",
        "as-of, asOf"
    })
    void a_word_with_few_errors_is_taken_for_the_one_that_was_meant(String typed, String meant) {
        assertThat(Nearest.to(typed, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "n", "nm", "title", "sources", "footer"})
    void a_word_that_is_not_near_is_not_guessed(String typed) {
        assertThat(Nearest.to(typed, KNOWN)).isEmpty();
    }

    @Test
    void short_words_may_have_one_error_but_not_in_their_only_letter() {
        assertThat(Nearest.to("ie", List.of("id", "x"))).contains("id");
        assertThat(Nearest.to("y", List.of("x"))).isEmpty();
    }

    @Test
    void the_nearest_is_taken_and_of_equals_the_first_of_the_alphabet() {
        assertThat(Nearest.to("portal", List.of("portray", "portals"))).contains("portals");
        assertThat(Nearest.to("cat", List.of("hat", "bat"))).contains("bat");
    }

    @Test
    void what_is_longer_than_any_word_is_not_compared() {
        String word = "a".repeat(100);
        assertThat(Nearest.to(word + "a", List.of(word))).isEmpty();
        assertThat(Nearest.to(word, List.of(word + "a"))).contains(word + "a");
    }
}
