package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.govsite.compliance.pack.LocalizedText;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void words_within_words_are_put_in_by_language_and_not_looked_through() {
        LocalizedText inner = new LocalizedText("甲{0}", "a{0}");

        assertThat(Words.of("mutant.dropped", inner)).isEqualTo(new LocalizedText("去掉“甲{0}”", "without \"a{0}\""));
        assertThatThrownBy(() -> Words.of("no-such-key")).hasMessageContaining("no-such-key");
    }
}
