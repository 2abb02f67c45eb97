package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.LocalizedText;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void both_languages_have_the_same_keys_and_placeholders() {
        assertThat(new TreeSet<>(Words.zh().stringPropertyNames()))
                .isEqualTo(new TreeSet<>(Words.en().stringPropertyNames()));
        for (String key : Words.zh().stringPropertyNames()) {
            assertThat(placeholders(Words.en(), key)).as(key).isEqualTo(placeholders(Words.zh(), key));
        }
    }

    @Test
    void words_within_words_are_put_in_by_language_and_not_looked_through() {
        LocalizedText inner = new LocalizedText("甲{0}", "a{0}");

        assertThat(Words.of("mutant.dropped", inner)).isEqualTo(new LocalizedText("去掉“甲{0}”", "without \"a{0}\""));
        assertThatThrownBy(() -> Words.of("no-such-key")).hasMessageContaining("no-such-key");
    }

    private static Set<String> placeholders(Properties texts, String key) {
        return Pattern.compile("\\{\\d}")
                .matcher(texts.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
