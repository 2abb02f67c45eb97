package org.govsite.compliance.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.govsite.compliance.site.RegisterEntry.MatchedBy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegisterTest {

    private static final String TWO = """
            [
              {"name": "甲", "siteIdCode": "2103000012", "domain": "jia.anshan.gov.cn",
               "otherDomains": ["www.jia.gov.cn"], "retiredDomains": ["old.jia.gov.cn", "shared.gov.cn"]},
              {"name": "乙", "siteIdCode": "bm01000001", "domain": "yi.anshan.gov.cn",
               "chineseDomain": "乙.政务", "retiredDomains": ["shared.gov.cn", "jia.anshan.gov.cn"]}
            ]
            """;

    private final Register register = Register.parse(TWO, "register.json");

    @TempDir
    Path temp;

    @Test
    void an_array_of_cards_is_a_register() {
        assertThat(register.sites()).extracting(SiteCard::name).containsExactly("甲", "乙");
        assertThat(register.title()).isEmpty();
        assertThat(register.asOf()).isEmpty();
    }

    @Test
    void an_object_says_its_title_and_its_day() {
        Register titled = Register.parse(
                "{\"$schema\": \"x\", \"title\": \" 鞍山市 \", \"asOf\": \"2018-08-31\", \"sites\": [{\"name\": \"甲\"}]}",
                "register.json");

        assertThat(titled.title()).isEqualTo("鞍山市");
        assertThat(titled.asOf()).contains(LocalDate.of(2018, 8, 31));
        assertThat(titled.sites()).containsExactly(SiteCard.builder().name("甲").build());
    }

    @ParameterizedTest
    @CsvSource({
        "2103000012, '', 甲, SITE_ID_CODE",
        "' ２１０３ ０００ 012', '', 甲, SITE_ID_CODE",
        "BM01000001, '', 乙, SITE_ID_CODE",
        "2103000012, yi.anshan.gov.cn, 甲, SITE_ID_CODE",
        "9999999999, yi.anshan.gov.cn, 乙, DOMAIN",
        "'', JIA.Anshan.gov.cn., 甲, DOMAIN",
        "'', www.jia.gov.cn, 甲, DOMAIN",
        "'', 乙.政务, 乙, DOMAIN",
        "'', xn--ojq.xn--zfr164b, 乙, DOMAIN",
        "'', http://yi.anshan.gov.cn:8080/index.html, 乙, DOMAIN",
        "'', old.jia.gov.cn, 甲, RETIRED_DOMAIN",
    })
    void a_site_is_found_by_its_code_then_by_its_domain_name(String code, String domain, String name, MatchedBy by) {
        RegisterEntry entry = register.match(code, domain).orElseThrow();

        assertThat(entry.card().name()).isEqualTo(name);
        assertThat(entry.matchedBy()).isEqualTo(by);
        assertThat(entry.place()).isEqualTo("register.json:" + (name.equals("甲") ? 2 : 4));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "9999999999, ''",
        "'', gov.cn",
        "'', anshan.gov.cn",
        "'', www.jia.anshan.gov.cn",
        "'', jia.gov.cn",
        "'', 暂无 域名",
    })
    void a_site_that_is_not_in_it_is_not_found(String code, String domain) {
        assertThat(register.match(code, domain)).isEmpty();
    }

    @Test
    void a_name_that_two_sites_have_given_up_finds_neither() {
        assertThat(register.match("", "shared.gov.cn")).isEmpty();
    }

    @Test
    void a_card_is_looked_up_by_its_code_before_any_of_its_domain_names() {
        SiteCard card = SiteCard.builder()
                .siteIdCode("bm01000001")
                .domain("jia.anshan.gov.cn")
                .build();

        assertThat(found(card)).isEqualTo("乙 SITE_ID_CODE");
        assertThat(found(card.toBuilder().siteIdCode("").build())).isEqualTo("甲 DOMAIN");
        assertThat(found(card.toBuilder().siteIdCode("9999999999").build())).isEqualTo("甲 DOMAIN");
    }

    @Test
    void a_card_is_looked_up_by_every_domain_name_that_the_site_uses() {
        assertThat(found(SiteCard.builder()
                        .domain("no.gov.cn")
                        .otherDomains(List.of("nor.gov.cn", "www.jia.gov.cn"))
                        .build()))
                .isEqualTo("甲 DOMAIN");
        assertThat(found(SiteCard.builder().chineseDomain("乙。政务").build())).isEqualTo("乙 DOMAIN");
        assertThat(found(SiteCard.builder()
                        .domain("old.jia.gov.cn")
                        .otherDomains(List.of("yi.anshan.gov.cn"))
                        .build()))
                .isEqualTo("乙 DOMAIN");
        assertThat(found(SiteCard.builder().domain("old.jia.gov.cn").build())).isEqualTo("甲 RETIRED_DOMAIN");
        assertThat(found(SiteCard.builder()
                        .name("甲")
                        .retiredDomains(List.of("jia.anshan.gov.cn"))
                        .build()))
                .isEqualTo("nothing");
    }

    private String found(SiteCard card) {
        return register.match(card)
                .map(entry -> entry.card().name() + " " + entry.matchedBy())
                .orElse("nothing");
    }

    @Test
    void two_sites_with_one_code_are_an_error_that_names_both_lines() {
        assertThatThrownBy(() -> Register.parse("""
                        [{"siteIdCode": "bm01000001"},
                         {"siteIdCode": "2103000012"},

                         {"siteIdCode": "BM01 000001"}]
                        """, "register.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageStartingWith("网站名录 register.json:4：网站标识码 “BM01 000001” 在第 1 行已经出现过，第 4 行又出现一次")
                .hasMessageContaining("stands on line 1 and again on line 4");
    }

    @Test
    void two_sites_that_use_one_domain_name_are_an_error_that_names_both_lines() {
        assertThatThrownBy(() -> Register.parse(
                        "[{\"domain\": \"乙.政务\"},\n{\"otherDomains\": [\"xn--ojq.xn--zfr164b\"]}]", "register.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("域名 “乙.政务” 在第 1 行已经出现过，第 2 行又出现一次");
        assertThat(Register.parse("[{\"domain\": \"a.cn\", \"otherDomains\": [\"A.cn\", \"a.cn\"]}]", "r")
                        .sites())
                .as("within one card it is no contradiction")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"sites\": []}", "{\"title\": \"x\"}"})
    void a_register_without_sites_is_an_error(String json) {
        assertThatThrownBy(() -> Register.parse(json, "register.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("网站名录 register.json：里面没有网站")
                .hasMessageContaining("holds no site");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|must be a JSON array of site cards",
                "\"x\"|must be a JSON array of site cards",
                "[1]|register.json:1:2: must be a site card here",
                "[[]]|register.json:1:2: must be a site card here",
                "[{}]|register.json:1:2: this site card is empty",
                "[{\"nmae\": \"x\"}]|register.json:1:3: unknown key \"nmae\", did you mean \"name\"",
                "[{\"siteIdCode\": 2103000012}]|register.json:1:17: the value of \"siteIdCode\" must be a string",
                "[{\"name\": \"x\"}|register.json:1:",
                "[{\"name\": \"x\"}]]|register.json:1:16: is no valid JSON here",
                "{\"site\": []}|register.json:1:2: unknown key \"site\", did you mean \"sites\"",
                "{\"sites\": {}}|register.json:1:11: \"sites\" must be an array",
                "{\"sites\": [], \"sites\": []}|register.json:1:15: the key \"sites\" stands twice",
                "{\"asOf\": \"2018-9-1\"}|register.json:1:10: \"asOf\" is \"2018-9-1\", which is no date",
                "{\"title\": 1}|register.json:1:11: the value of \"title\" must be a string",
            })
    void what_is_no_register_is_an_error_at_its_place(String json, String message) {
        assertThatThrownBy(() -> Register.parse(json, "register.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining(message);
    }

    @Test
    void a_file_is_read_and_named_without_its_folders() throws IOException {
        Path file = Files.writeString(temp.resolve("register.json"), "\uFEFF" + TWO);

        assertThat(Register.read(file).match("2103000012", "").orElseThrow().place())
                .as("no report holds an absolute path")
                .isEqualTo("register.json:2");
    }

    @Test
    void a_file_that_is_given_relatively_is_named_so() throws IOException {
        Path file = Files.writeString(temp.resolve("register.json"), TWO);
        Path relative = Path.of("").toAbsolutePath().relativize(file.toAbsolutePath());

        assertThat(Register.read(relative).match("2103000012", "").orElseThrow().file())
                .isEqualTo(relative.toString().replace('\\', '/'))
                .startsWith("..");
    }

    @Test
    void a_file_of_json_is_utf_8() throws IOException {
        Path file = Files.write(temp.resolve("register.json"), TWO.getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> Register.read(file)).hasMessageContaining("不是 UTF-8 编码");
    }

    @Test
    void a_missing_file_is_named_as_it_was_given() {
        assertThatThrownBy(() -> Register.read(Path.of("no-such-register.csv")))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("网站名录 no-such-register.csv：文件不存在");
    }

    @Test
    void a_register_has_a_bound_of_sites() {
        String cards = IntStream.range(0, 100_001)
                .mapToObj(i -> "{\"siteIdCode\": \"" + i + "\"}")
                .collect(Collectors.joining(",\n"));

        assertThatThrownBy(() -> Register.parse("[" + cards + "]", "register.json"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("register.json:100001:1: holds more than 100000 sites");
        assertThat(Register.parse("[" + cards.substring(0, cards.lastIndexOf(',')) + "]", "register.json")
                        .match("99999", "")
                        .orElseThrow()
                        .line())
                .isEqualTo(100_000);
    }

    @Test
    void a_register_has_a_bound_of_bytes() throws IOException {
        Path file = temp.resolve("register.json");
        try (var out = Files.newByteChannel(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            out.position(64L << 20).write(ByteBuffer.wrap(new byte[] {' '}));
        }

        assertThatThrownBy(() -> Register.read(file)).hasMessageContaining("larger than 64 MiB");
    }

    @Test
    void what_matched_has_a_word() {
        assertThat(Arrays.stream(MatchedBy.values()).map(MatchedBy::json))
                .containsExactly("site-id-code", "domain", "retired-domain");
    }
}
