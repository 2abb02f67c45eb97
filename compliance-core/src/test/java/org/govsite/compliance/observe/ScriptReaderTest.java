package org.govsite.compliance.observe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.govsite.compliance.observe.ScriptReader.Load;
import org.govsite.compliance.observe.ScriptReader.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptReaderTest {

    private static final String UNKNOWN = String.valueOf(ScriptTokens.UNKNOWN);

    @Test
    void all_calls_of_document_write_make_one_text() {
        assertThat(written("document.write('<div>');\nif (a) { document.write(\"备案\") }\ndocument.write('</div>')"))
                .containsExactly("<div>备案</div>");
    }

    @Test
    void writeln_ends_a_line() {
        assertThat(written("document.writeln('<p>主办');document.writeln('承办</p>')"))
                .containsExactly("<p>主办\n承办</p>\n");
    }

    @Test
    void strings_are_joined_over_plus() {
        assertThat(written("document.write('<a ' + \"href='x'\" + '>')")).containsExactly("<a href='x'>");
    }

    @Test
    void a_script_is_read_to_its_end_unless_it_nests_too_deep() {
        assertThat(ScriptReader.read(inBrackets(50)).complete()).isTrue();
        assertThat(ScriptReader.read(inBrackets(50)).written())
                .extracting(Written::text)
                .containsExactly("备案");
        assertThat(ScriptReader.read(inBrackets(100)).complete()).isFalse();
    }

    private static String inBrackets(int depth) {
        return "document.write(" + "(".repeat(depth) + "'备案'" + ")".repeat(depth) + ")";
    }

    @Test
    void unescape_decodes_percent_codes() {
        assertThat(written("document.write(unescape(\"%3Cspan id='_ideConac'%3e\"))"))
                .containsExactly("<span id='_ideConac'>");
    }

    @Test
    void unescape_decodes_unicode_codes() {
        assertThat(written("document.write(unescape('%u7F51%u7ad9100%'))")).containsExactly("网站100%");
    }

    @Test
    void unescape_reaches_over_an_inner_concatenation() {
        assertThat(written("document.write(unescape(\"%3Cspan\" + ' id=1%3E' + \"%3C/span%3E\"))"))
                .containsExactly("<span id=1></span>");
    }

    @Test
    void several_unescape_calls_are_joined_over_plus() {
        assertThat(written("document.write(unescape('%3Ca') + unescape('%3E%41') + '100%25' + unescape('%3C/a%3E'))"))
                .containsExactly("<a>A100%25</a>");
    }

    @Test
    void percent_codes_outside_unescape_stay_as_they_are() {
        assertThat(written("document.write('%3Cp%3E')")).containsExactly("%3Cp%3E");
    }

    @Test
    void the_official_mark_script_is_seen_whole() {
        String script = "document.write(unescape(\"%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript"
                + " src='http://dcs.conac.cn/js/08/140/0000/40710042/CA081400000407100420001.js'"
                + " type='text/javascript'%3E%3C/script%3E\"));";

        assertThat(written(script))
                .containsExactly("<span id='_ideConac' ></span><script"
                        + " src='http://dcs.conac.cn/js/08/140/0000/40710042/CA081400000407100420001.js'"
                        + " type='text/javascript'></script>");
    }

    @Test
    void a_variable_is_followed_over_its_additions() {
        assertThat(written("var s = '<div>';\ns += '主办' + '单位';\nother = 'x';\ns += '</div>';"))
                .containsExactly("<div>主办单位</div>", "x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.write('码：' + code)",
                "document.write('码：' + site.codes[0].value(1, 2))",
                "document.write('码：' + (a ? b : c))",
                "document.write(`码：${code}`)",
            })
    void what_is_known_at_run_time_only_is_marked_as_unknown(String script) {
        assertThat(written(script)).containsExactly("码：" + UNKNOWN);
    }

    @Test
    void text_goes_on_behind_an_unknown_part() {
        assertThat(written("document.write('<a href=\"' + base() + '/x\">')"))
                .containsExactly("<a href=\"" + UNKNOWN + "/x\">");
    }

    @Test
    void a_property_takes_what_is_assigned_to_it() {
        assertThat(written("document.getElementById('foot').innerHTML = '<p>' + '备案</p>'"))
                .containsExactly("foot", "<p>备案</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$('#foot').load('/inc/foot.html')",
                "fetch('/inc/foot.html').then(f)",
                "$.ajax({type: 'GET', url: '/inc/foot.html'})",
                "$.get(\"/inc/foot.html\", function (d) {})"
            })
    void an_address_that_is_loaded_is_told_apart(String script) {
        assertThat(ScriptReader.read(script).loads()).extracting(Load::address).containsExactly("/inc/foot.html");
    }

    @Test
    void every_character_knows_its_place_in_the_script() {
        String script = "document.write(unescape('%3Cp%3E') + '备')";
        Written text = ScriptReader.read(script).written().get(0);

        assertThat(text.text()).isEqualTo("<p>备");
        assertThat(text.offsets())
                .containsExactly(
                        script.indexOf("%3C"), script.indexOf("p%"), script.indexOf("%3E"), script.indexOf('备'));
    }

    @Test
    void markup_is_told_from_text() {
        assertThat(new Written("a <b>c", new int[6]).markup()).isTrue();
        assertThat(new Written("<!-- c -->", new int[10]).markup()).isTrue();
        assertThat(new Written("a < b", new int[5]).markup()).isFalse();
        assertThat(new Written("<", new int[1]).markup()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.write('a' +",
                "document.write('a' + (",
                "document.write(unescape('%",
                "'a' + + 'b'",
                "'a' + unescape(",
                "unescape('%u12') + '",
                "x = '",
                "+ 'a'",
                "'a' + - 1",
                "('a'",
                ")'a'(",
                "'a' + [",
                "'a' + /"
            })
    void a_script_that_breaks_off_does_no_harm(String script) {
        assertThat(ScriptReader.read(script).written()).hasSizeLessThanOrEqualTo(2);
    }

    private static List<String> written(String script) {
        return ScriptReader.read(script).written().stream().map(Written::text).toList();
    }
}
