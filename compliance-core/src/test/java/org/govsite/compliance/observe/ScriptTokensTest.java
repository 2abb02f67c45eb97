package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.observe.ScriptTokens.Token;
import org.govsite.compliance.observe.ScriptTokens.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptTokensTest {

    @Test
    void a_call_is_names_signs_and_strings() {
        assertThat(words("document.write('a' + b);"))
                .containsExactly("document", ".", "write", "(", "a", "+", "b", ")", ";");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = 'a' // 'b'\n'c'",
                "x = 'a' /* 'b'\n */ 'c'",
                "<!-- 'b'\nx = 'a' 'c'",
                "x = 'a'// 'b'\r'c'",
            })
    void comments_are_left_out(String script) {
        assertThat(strings(script)).containsExactly("a", "c");
    }

    @Test
    void two_slashes_in_a_string_are_no_comment() {
        assertThat(strings("'http://a' + '/*' + 'b'")).containsExactly("http://a", "/*", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s.replace(/'/g, 'a')", "x = /[/']/.test('a')", "return /\\/'/ + 'a'", "/'/.test('a')"})
    void a_quote_in_a_regular_expression_starts_no_string(String script) {
        assertThat(strings(script)).containsExactly("a");
    }

    @Test
    void a_slash_after_a_value_divides() {
        assertThat(strings("a / 'b' + (c) / 'd' + e[1] / 'f'")).containsExactly("b", "d", "f");
    }

    @ParameterizedTest
    @MethodSource
    void escapes_are_decoded(String script, String expected) {
        assertThat(strings(script)).containsExactly(expected);
    }

    static Stream<Arguments> escapes_are_decoded() {
        return Stream.of(
                Arguments.of("'\\x3Cp\\x3e'", "<p>"),
                Arguments.of("'\\u7f51\\u7AD9'", "网站"),
                Arguments.of("'<\\/script>'", "</script>"),
                Arguments.of("'a\\'b\\\"c'", "a'b\"c"),
                Arguments.of("'a\\\\b'", "a\\b"),
                Arguments.of("'a\\nb'", "a\nb"),
                Arguments.of("'\\xZZ'", "xZZ"),
                Arguments.of("'\\u12'", "u12"));
    }

    @Test
    void a_string_may_go_on_in_the_next_line() {
        assertThat(strings("'a\\\nb' + 'c\\\r\nd'")).containsExactly("ab", "cd");
    }

    @Test
    void an_unterminated_string_ends_with_its_line() {
        assertThat(strings("x = 'a\ny = 'b'")).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'a", "\"a", "`a", "'a\\", "/* a", "/a", "/[a", "`${", "'\\x4", "'\\u", "<!--", "("})
    void a_script_that_breaks_off_does_no_harm(String script) {
        assertThat(ScriptTokens.of(script)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void a_template_literal_runs_over_lines_and_marks_what_is_unknown() {
        assertThat(strings("`<p>\n${code}</p>`")).containsExactly("<p>\n" + ScriptTokens.UNKNOWN + "</p>");
    }

    @Test
    void every_character_of_a_string_knows_its_place() {
        Token token = ScriptTokens.of("w( '\\x3Ca\\'b')").stream()
                .filter(t -> t.type() == Type.STRING)
                .findFirst()
                .orElseThrow();

        assertThat(token.text()).isEqualTo("<a'b");
        assertThat(token.start()).isEqualTo(3);
        assertThat(token.offsets()).containsExactly(4, 8, 9, 11);
    }

    private static List<String> words(String script) {
        return ScriptTokens.of(script).stream().map(Token::text).toList();
    }

    private static List<String> strings(String script) {
        return ScriptTokens.of(script).stream()
                .filter(token -> token.type() == Type.STRING)
                .map(Token::text)
                .toList();
    }
}
