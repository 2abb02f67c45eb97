package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TextsTest {

    private final Texts chinese = Texts.in(Locale.CHINA);
    private final Texts english = Texts.in(Locale.ENGLISH);

    @Test
    void both_languages_have_the_same_keys_and_placeholders() {
        assertThat(chinese.all().keySet()).isEqualTo(english.all().keySet()).isNotEmpty();
        for (String key : chinese.all().stringPropertyNames()) {
            assertThat(placeholders(chinese, key)).as(key).isEqualTo(placeholders(english, key));
        }
    }

    @Test
    void values_are_not_looked_through_for_placeholders() {
        assertThat(english.text("as-of.wrong", "{0}")).startsWith("compliance.asOf is \"{0}\", which is no date");
    }

    @Test
    void a_key_without_a_text_is_an_error() {
        assertThatThrownBy(() -> english.text("nothing")).hasMessage("no text for nothing");
    }

    private static TreeSet<String> placeholders(Texts texts, String key) {
        return Pattern.compile("\\{\\d}")
                .matcher(texts.all().getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
