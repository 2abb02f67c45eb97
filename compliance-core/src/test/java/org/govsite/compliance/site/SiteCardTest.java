package org.govsite.compliance.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteCardTest {

    @TempDir
    Path temp;

    private static final String FULL = """
            {
              "name": "n",
              "shortNames": [
                "s1",
                "s2"
              ],
              "retiredNames": [
                "r"
              ],
              "kind": "vertical-unit",
              "organizer": "o",
              "organizerAliases": [
                "oa"
              ],
              "contacts": [
                "c"
              ],
              "domain": "d",
              "otherDomains": [
                "od"
              ],
              "retiredDomains": [
                "rd"
              ],
              "chineseDomain": "cd",
              "parentDomain": "pd",
              "siteIdCode": "s",
              "groupSiteIdCodes": [
                "gs"
              ],
              "regionCode": "rc",
              "regionName": "rn",
              "icpNumber": "i",
              "policeNumber": "p",
              "homePage": "h",
              "contextPath": "/c",
              "publicBaseUrl": "u",
              "columnPages": [
                "c/*"
              ],
              "articlePages": [
                "a/**"
              ],
              "otherLanguagePages": [
                "en/**"
              ],
              "outsidePaths": [
                "up/**"
              ]
            }
            """;

    private static SiteCard full() {
        return SiteCard.builder()
                .name("n")
                .shortNames(List.of("s1", "s2"))
                .retiredNames(List.of("r"))
                .kind(SiteKind.VERTICAL_UNIT)
                .organizer("o")
                .organizerAliases(List.of("oa"))
                .contacts(List.of("c"))
                .domain("d")
                .otherDomains(List.of("od"))
                .retiredDomains(List.of("rd"))
                .chineseDomain("cd")
                .parentDomain("pd")
                .siteIdCode("s")
                .groupSiteIdCodes(List.of("gs"))
                .regionCode("rc")
                .regionName("rn")
                .icpNumber("i")
                .policeNumber("p")
                .homePage("h")
                .contextPath("/c")
                .publicBaseUrl("u")
                .columnPages(List.of("c/*"))
                .articlePages(List.of("a/**"))
                .otherLanguagePages(List.of("en/**"))
                .outsidePaths(List.of("up/**"))
                .build();
    }

    @Test
    void every_key_is_read_into_its_accessor() {
        SiteCard card = SiteCard.parse(FULL, "card.json");

        assertThat(card).isEqualTo(full()).hasSameHashCodeAs(full());
        assertThat(List.of(
                        card.name(),
                        card.organizer(),
                        card.domain(),
                        card.chineseDomain(),
                        card.parentDomain(),
                        card.siteIdCode(),
                        card.regionCode(),
                        card.regionName(),
                        card.icpNumber(),
                        card.policeNumber(),
                        card.homePage(),
                        card.contextPath(),
                        card.publicBaseUrl()))
                .containsExactly("n", "o", "d", "cd", "pd", "s", "rc", "rn", "i", "p", "h", "/c", "u");
        assertThat(List.of(
                        card.shortNames(),
                        card.retiredNames(),
                        card.organizerAliases(),
                        card.contacts(),
                        card.otherDomains(),
                        card.retiredDomains(),
                        card.groupSiteIdCodes()))
                .containsExactly(
                        List.of("s1", "s2"),
                        List.of("r"),
                        List.of("oa"),
                        List.of("c"),
                        List.of("od"),
                        List.of("rd"),
                        List.of("gs"));
        assertThat(card.kind()).isEqualTo(SiteKind.VERTICAL_UNIT);
        assertThat(card.columnPages()).containsExactly(PathPattern.of("c/*"));
        assertThat(card.articlePages()).containsExactly(PathPattern.of("a/**"));
        assertThat(card.otherLanguagePages()).containsExactly(PathPattern.of("en/**"));
        assertThat(card.outsidePaths()).containsExactly(PathPattern.of("up/**"));
    }

    @Test
    void the_values_of_the_single_keys_are_sorted_by_key() {
        assertThat(full().values().toString())
                .isEqualTo("{chineseDomain=cd, contextPath=/c, domain=d, homePage=h, icpNumber=i, kind=vertical-unit,"
                        + " name=n, organizer=o, parentDomain=pd, policeNumber=p, publicBaseUrl=u, regionCode=rc,"
                        + " regionName=rn, siteIdCode=s}");
    }

    @Test
    void every_key_gives_its_values_by_name() {
        assertThat(SiteCard.keys()).hasSize(25).allSatisfy(key -> {
            assertThat(full().all(key)).as(key).isNotEmpty();
            assertThat(SiteCard.empty().all(key)).as(key).isEmpty();
        });
        assertThat(full().all("kind")).containsExactly("vertical-unit");
        assertThat(full().all("shortNames")).containsExactly("s1", "s2");
        assertThat(full().all("articlePages")).containsExactly("a/**");
        assertThatThrownBy(() -> full().all("colour"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("colour")
                .hasMessageContaining("siteIdCode");
    }

    @Test
    void a_card_is_written_with_its_declared_keys_in_a_fixed_order() {
        assertThat(full().toJson()).isEqualTo(FULL);
        assertThat(SiteCard.empty().toJson()).isEqualTo("{}\n");
        SiteCard odd = SiteCard.builder()
                .contacts(List.of("\"a\"\n/\\", "〇"))
                .name("鞍山")
                .build();
        assertThat(SiteCard.parse(odd.toJson(), "card.json")).isEqualTo(odd);
    }

    @Test
    void a_card_is_changed_by_a_copy() {
        SiteCard changed = full().toBuilder()
                .name(" m ")
                .kind(null)
                .shortNames(List.of())
                .contacts(List.of(" ", "a", "b "))
                .build();

        assertThat(changed.name()).isEqualTo("m");
        assertThat(changed.kind()).isNull();
        assertThat(changed.shortNames()).isEmpty();
        assertThat(changed.contacts()).containsExactly("a", "b");
        assertThat(changed.toBuilder()
                        .name("n")
                        .kind(SiteKind.VERTICAL_UNIT)
                        .shortNames(List.of("s1", "s2"))
                        .contacts(List.of("c"))
                        .build())
                .isEqualTo(full());
        assertThat(changed).isNotEqualTo(full());
    }

    @Test
    void a_card_shows_a_person_what_it_declares() {
        assertThat(SiteCard.builder().name("n").contacts(List.of("c", "d")).build())
                .hasToString("SiteCard{contacts=[c, d], name=n}");
    }

    @Test
    void a_card_is_made_of_values_by_key() {
        Map<String, List<String>> values = new TreeMap<>();
        SiteCard.keys().forEach(key -> values.put(key, full().all(key)));

        assertThat(SiteCard.of(values, "pom.xml")).isEqualTo(full());
        assertThatThrownBy(() -> SiteCard.of(Map.of("nmae", List.of("n")), "pom.xml"))
                .isInstanceOf(SiteException.class)
                .hasMessageStartingWith("站点卡 pom.xml：不认识的键 “nmae”，是不是 “name”？");
        assertThatThrownBy(() -> SiteCard.of(Map.of("name", List.of("n", "m")), "pom.xml"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("\"name\" may have one value only and has 2");
        assertThatThrownBy(() -> SiteCard.of(Map.of("kind", List.of("departement")), "pom.xml"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("\"kind\": unknown value \"departement\", did you mean \"department\"?");
    }

    @Test
    void the_schema_may_be_named_for_an_editor() {
        assertThat(SiteCard.parse("{\"$schema\": \"site-card-1.schema.json\", \"name\": \"n\"}", "card.json"))
                .isEqualTo(SiteCard.builder().name("n").build());
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
                .hasMessageStartingWith("站点卡 card.json:1:2：不认识的键 “" + written + "”，是不是 “" + meant + "”？")
                .hasMessageContaining(
                        " / Site card card.json:1:2: unknown key \"" + written + "\", did you mean \"" + meant);
    }

    @Test
    void a_key_like_no_other_lists_the_allowed_ones() {
        assertThatThrownBy(() -> SiteCard.parse("{\"colour\": \"x\"}", "card.json"))
                .hasMessageContaining("allowed: articlePages, chineseDomain, columnPages")
                .hasMessageNotContaining("did you mean");
    }

    @Test
    void an_unknown_kind_lists_the_allowed_ones() {
        assertThatThrownBy(() -> SiteCard.parse("{\"kind\": \"Portal\"}", "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining(
                        "card.json:1:10: \"kind\": unknown value \"Portal\", did you mean \"portal\"?; allowed: department, institution, portal, vertical-unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2103000012", "null", "true", "[\"x\"]", "{}"})
    void a_value_that_is_no_string_is_an_error(String value) {
        assertThatThrownBy(() -> SiteCard.parse("{\"siteIdCode\": " + value + "}", "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("“siteIdCode” 的值应当是字符串")
                .hasMessageContaining("card.json:1:16: the value of \"siteIdCode\" must be a string");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\"", "null", "{}", "[1]", "[\"x\", [\"y\"]]", "[null]"})
    void a_list_is_an_array_of_strings(String value) {
        assertThatThrownBy(() -> SiteCard.parse("{\n\"retiredNames\": " + value + "}", "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageMatching(
                        "(?s)站点卡 card.json:2:\\d+：“retiredNames” 的值应当是字符串数组.*must be an array of strings.*");
    }

    @Test
    void a_path_pattern_that_cannot_be_used_is_an_error_at_its_place() {
        assertThatThrownBy(() -> SiteCard.parse("{\"columnPages\": [\"a/**\",\n \"/b\"]}", "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageStartingWith("站点卡 card.json:2:2：“columnPages”：路径样式 “/b” 开头、结尾或中间多了 “/”");
        assertThatThrownBy(() -> SiteCard.builder().columnPages(List.of("a**")))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("the path pattern \"a**\" has other characters beside \"**\"");
        assertThatThrownBy(() -> SiteCard.builder().articlePages(Collections.nCopies(1001, "a")))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("\"articlePages\" has more than 1000 path patterns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\n  \"name\": oops}", "{\n  \"name\": \"a\", }", "{\n  \"name\": \"a\"", "{}\n  {}"})
    void broken_json_is_an_error_with_line_and_column(String json) {
        assertThatThrownBy(() -> SiteCard.parse(json, "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageMatching(
                        "(?s)站点卡 card.json:2:\\d+：这里不是有效的 JSON.* card.json:2:[1-9]\\d*: is no valid JSON here: .*");
    }

    @Test
    void a_key_that_stands_twice_is_an_error() {
        assertThatThrownBy(() -> SiteCard.parse("{\"name\": \"a\",\n\"name\": \"b\"}", "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageStartingWith("站点卡 card.json:2:1：键 “name” 写了两次")
                .hasMessageContaining("the key \"name\" stands twice");
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
                .hasMessageContaining("must be a string");
    }

    @Test
    void a_number_without_end_is_an_error_like_any_other() {
        assertThatThrownBy(() -> SiteCard.parse("{\"name\": " + "1".repeat(100_000) + "}", "card.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("a value too long");
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
