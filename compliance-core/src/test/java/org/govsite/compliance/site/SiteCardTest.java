package org.govsite.compliance.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCardTest {

    @TempDir
    Path temp;

    @Test
    void every_key_is_read_into_its_component() {
        SiteCard card = SiteCard.parse("""
                {"name": "n", "organizer": "o", "kind": "vertical-unit", "domain": "d", "siteIdCode": "s",
                 "icpNumber": "i", "policeNumber": "p", "homePage": "h", "contextPath": "/c", "publicBaseUrl": "u"}
                """, "card.json");

        assertThat(card).isEqualTo(new SiteCard("n", "o", SiteKind.VERTICAL_UNIT, "d", "s", "i", "p", "h", "/c", "u"));
        assertThat(card.values().toString())
                .isEqualTo("{contextPath=/c, domain=d, homePage=h, icpNumber=i, kind=vertical-unit, name=n,"
                        + " organizer=o, policeNumber=p, publicBaseUrl=u, siteIdCode=s}");
    }

    @Test
    void what_is_not_declared_is_empty() {
        assertThat(SiteCard.parse("{}", "card.json")).isEqualTo(SiteCard.empty());
        assertThat(SiteCard.parse("{\"name\": \" \", \"kind\": \"\"}", "card.json"))
                .isEqualTo(SiteCard.empty());
        assertThat(SiteCard.empty().values()).isEmpty();
    }

    @Test
    void blanks_around_a_value_are_not_part_of_it() {
        SiteCard card = SiteCard.parse("{\"name\": \"\u3000鞍山市 政府\\n\"}", "card.json");

        assertThat(card.values()).containsOnly(entry("name", "鞍山市 政府"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void a_file_is_read_with_and_without_byte_order_mark(String mark) throws IOException {
        Path file = Files.writeString(temp.resolve("card.json"), mark + "{\"name\": \"鞍山\"}");

        assertThat(SiteCard.read(file).name()).isEqualTo("鞍山");
    }

    @ParameterizedTest
    @CsvSource({"siteIDCode,siteIdCode", "site_id_code,siteIdCode", "organiser,organizer", "icpNumer,icpNumber"})
    void an_unknown_key_is_an_error_that_guesses_what_was_meant(String written, String meant) {
        assertThatThrownBy(() -> SiteCard.parse("{\"" + written + "\": \"x\"}", "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageStartingWith("站点卡 card.json：不认识的键 “" + written + "”，是不是 “" + meant + "”？")
                .hasMessageContaining(
                        " / Site card card.json: unknown key \"" + written + "\", did you mean \"" + meant);
    }

    @Test
    void a_key_like_no_other_lists_the_allowed_ones() {
        assertThatThrownBy(() -> SiteCard.parse("{\"colour\": \"x\"}", "card.json"))
                .hasMessageContaining("allowed: contextPath, domain, homePage")
                .hasMessageNotContaining("did you mean");
    }

    @Test
    void an_unknown_kind_lists_the_allowed_ones() {
        assertThatThrownBy(() -> SiteCard.parse("{\"kind\": \"Portal\"}", "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining(
                        "did you mean \"portal\"?; allowed: department, institution, portal, vertical-unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2103000012", "null", "true", "[\"x\"]", "{}"})
    void a_value_that_is_no_string_is_an_error(String value) {
        assertThatThrownBy(() -> SiteCard.parse("{\"siteIdCode\": " + value + "}", "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("“siteIdCode” 的值应当是字符串")
                .hasMessageContaining("must be a string");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n  \"name\": oops}", "{\n  \"name\": \"a\", }", "{\n  \"name\": \"a\"", "{}\n  {}"})
    void broken_json_is_an_error_with_line_and_column(String json) {
        assertThatThrownBy(() -> SiteCard.parse(json, "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageMatching("(?s)站点卡 card.json：第 2 行第 \\d+ 列不是有效的 JSON.* at line 2, column [1-9].*");
    }

    @Test
    void a_key_that_stands_twice_is_an_error() {
        assertThatThrownBy(() -> SiteCard.parse("{\"name\": \"a\",\n\"name\": \"b\"}", "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "\"card\"", "null"})
    void a_card_is_an_object(String json) {
        assertThatThrownBy(() -> SiteCard.parse(json, "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("must be one JSON object");
    }

    @Test
    void nesting_without_end_is_an_error_like_any_other() {
        assertThatThrownBy(() -> SiteCard.parse("{\"name\": " + "[".repeat(100_000), "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void a_file_in_another_encoding_is_an_error() throws IOException {
        Path file = Files.write(temp.resolve("card.json"), "{\"name\": \"鞍山\"}".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> SiteCard.read(file))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("不是 UTF-8 编码")
                .hasMessageContaining("save it as UTF-8");
    }

    @Test
    void a_missing_file_is_named_as_it_was_given() {
        assertThatThrownBy(() -> SiteCard.read(Path.of("no-such-card.json")))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("站点卡 no-such-card.json：文件不存在");
    }

    @Test
    void a_file_too_large_for_a_card_is_an_error() throws IOException {
        Path file = Files.write(temp.resolve("card.json"), ("{}" + " ".repeat(1 << 20)).getBytes(UTF_8));

        assertThatThrownBy(() -> SiteCard.read(file))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("larger than 1 MiB");
    }
}
