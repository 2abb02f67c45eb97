package org.govsite.compliance.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.judge.Judge;
import org.govsite.compliance.publish.PackDiff;
import org.govsite.compliance.report.Console;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of texts of all rooms. */
class TextFilesTest {

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(Judge.class, "messages"),
                Arguments.of(Console.class, "messages"),
                Arguments.of(PackDiff.class, "diff"),
                Arguments.of(PackDiff.class, "rehearsal"),
                Arguments.of(PackDiff.class, "rule-pages"),
                Arguments.of(PackDiff.class, "words"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void both_languages_have_the_same_keys(Class<?> beside, String name) {
        Languages languages = Languages.beside(beside, name);

        assertThat(new TreeSet<>(languages.zh().keys()))
                .isEqualTo(new TreeSet<>(languages.en().keys()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void both_languages_have_the_same_placeholders_in_every_text(Class<?> beside, String name) {
        Languages languages = Languages.beside(beside, name);

        for (String key : languages.zh().keys()) {
            assertThat(placeholders(languages.en(), key)).as(key).isEqualTo(placeholders(languages.zh(), key));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_text_for_one_has_a_text_for_many(Class<?> beside, String name) {
        Set<String> keys = Languages.beside(beside, name).zh().keys();

        assertThat(keys).isNotEmpty();
        for (String key : keys) {
            if (key.endsWith(".one")) {
                assertThat(keys).contains(key.substring(0, key.length() - ".one".length()));
            }
        }
    }

    private static Set<String> placeholders(Texts texts, String key) {
        return Pattern.compile("\\{[a-zA-Z0-9]+}")
                .matcher(texts.raw(key))
                .results()
                .map(MatchResult::group)
                // "1 page" needs no number.
                .filter(placeholder -> !(key.endsWith(".one") && placeholder.equals("{n}")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
