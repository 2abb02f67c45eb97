package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.json.Nearest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({"sevrity, severity", "Severity, severity", "fx, fix", "tilte, title", "colour, ''", "x, ''"})
    void a_mistyped_word_is_guessed_only_when_it_is_near(String typed, String guess) {
        assertThat(Nearest.to(typed, List.of("severity", "fix", "title")).orElse(""))
                .isEqualTo(guess);
    }

    @Test
    void versions_are_ordered_by_number() {
        assertThat(Stream.of("2018.10", "2018.9", "2018.9-b", "2018").sorted(VersionOrder.INSTANCE))
                .containsExactly("2018", "2018.9", "2018.9-b", "2018.10");
    }
}
