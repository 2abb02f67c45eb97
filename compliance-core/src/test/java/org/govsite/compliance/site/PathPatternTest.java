package org.govsite.compliance.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathPatternTest {

    @ParameterizedTest
    @CsvSource({
        "index.html, index.html",
        "xxgk/*.html, xxgk/a.html",
        "xxgk/*.html, xxgk/.html",
        "*/index.html, 公开/index.html",
        "t20??*.html, t2018.html",
        "t20??*.html, t201809_1.html",
        "?.html, 𠮷.html",
        "**, a",
        "**, a/b/c.html",
        "**/index.html, index.html",
        "**/index.html, a/b/index.html",
        "xxgk/**, xxgk/a",
        "xxgk/**, xxgk/a/b/c.html",
        "a/**/b/*.html, a/b/1.html",
        "a/**/b/*.html, a/x/y/b/1.html",
        "**/**/a, a",
        "a+(b)[c]{1}|^$.html, a+(b)[c]{1}|^$.html",
        "' a/* ', a/b",
    })
    void a_path_that_is_meant_matches(String pattern, String path) {
        assertThat(PathPattern.of(pattern).matches(path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, a/index.html",
        "index.html, Index.html",
        "index.html, indexxhtml",
        "index.html, /index.html",
        "xxgk/*.html, xxgk/a/b.html",
        "xxgk/*.html, xxgk/a.htm",
        "?.html, .html",
        "?.html, ab.html",
        "a?b, a/b",
        "xxgk/**, xxgk",
        "xxgk/**, xxgkml/a",
        "**/index.html, aindex.html",
        "a/**/b, a/xb",
    })
    void a_path_that_is_not_meant_does_not_match(String pattern, String path) {
        assertThat(PathPattern.of(pattern).matches(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/a",
                "a/",
                "a//b",
                "http://a.cn/",
                ".",
                "../a",
                "a/./b",
                "a**",
                "**b/c",
                "***",
                "a\\b",
                "a\tb"
            })
    void a_text_that_is_no_pattern_is_an_error_that_shows_one(String text) {
        assertThatThrownBy(() -> PathPattern.of(text))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("路径样式 “")
                .hasMessageContaining("write it like xxgk/** or */index.html");
    }

    @Test
    void a_pattern_has_a_longest_length() {
        assertThat(PathPattern.of("a".repeat(1000)).matches("a".repeat(1000))).isTrue();
        assertThatThrownBy(() -> PathPattern.of("a".repeat(1001))).hasMessageContaining("longer than 1000 characters");
    }

    @Test
    void patterns_are_equal_by_their_text() {
        assertThat(PathPattern.of(" a/* ")).isEqualTo(PathPattern.of("a/*")).hasSameHashCodeAs(PathPattern.of("a/*"));
        assertThat(PathPattern.of("a/*")).isNotEqualTo(PathPattern.of("a/?")).hasToString("a/*");
        assertThat(PathPattern.of("a/*").text()).isEqualTo("a/*");
    }

    @Test
    void stars_without_end_take_no_time_without_end() {
        PathPattern stars = PathPattern.of("*a".repeat(200) + "/" + "**/".repeat(100) + "b");
        String path = "a".repeat(5000) + "/a".repeat(5000);

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(stars.matches(path)).isFalse());
    }
}
