package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackDigestTest {

    @TempDir
    Path folder;

    @Test
    void a_later_version_does_not_change_the_digest() {
        PackDraft draft = PackDraft.in(folder);
        String digest = draft.read(PackDraft.NATION).digest();

        draft.version("nation", """
                {"version": "2019.04", "issued": "2019-04-18", "effective": "2019-04-18",
                 "extends": "nation:2017.06", "withdraws": ["filing-format"]}
                """);

        assertThat(draft.read(PackDraft.NATION).digest()).isEqualTo(digest);
        assertThat(draft.read(new PackRef("nation", "2019.04")).digest()).isNotEqualTo(digest);
    }

    @Test
    void the_order_of_keys_and_empty_values_do_not_change_the_digest() {
        PackDraft draft = PackDraft.in(folder);
        String digest = draft.read(PackDraft.NATION).digest();

        draft.edit(
                "nation/rules/filing-format/rule.json",
                "\"severity\": \"WARNING\",",
                "\"severity\": {\"documents\": \"WARNING\", \"home\": \"WARNING\"},\n \"veto\": false,");

        assertThat(draft.read(PackDraft.NATION).digest()).isEqualTo(digest);
    }

    @Test
    void the_title_of_the_pack_is_not_in_the_digest() {
        PackDraft draft = PackDraft.in(folder);
        String digest = draft.read(PackDraft.CITY).digest();

        draft.edit("city/pack.json", "市规则", "市里的规则");

        assertThat(draft.read(PackDraft.CITY).digest()).isEqualTo(digest);
    }

    @Test
    void the_deadline_is_in_the_digest_of_the_version_that_sets_it() {
        PackDraft draft = PackDraft.in(folder);
        String city = draft.read(PackDraft.CITY).digest();
        String nation = draft.read(PackDraft.NATION).digest();

        draft.edit("city/pack.json", "2018-09-30", "2018-10-31");

        assertThat(draft.read(PackDraft.CITY).digest()).isNotEqualTo(city);
        assertThat(draft.read(PackDraft.NATION).digest()).isEqualTo(nation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    pack.json                     | 未列明              | 没有列明
                    pack.json                     | "the numbers"     | "the numbers of it"
                    pack.json                     | ["site-code", "filing"], | ["filing", "site-code"],
                    items/site-code.json          | "title": {"zh": "标识码" | "title": {"zh": "识别码"
                    items/site-code.json          | 网站标识码", "en"     | 标识码", "en"
                    items/site-code.json          | "labels": ["网站标识码"], | "auxiliary": true,
                    items/site-code.json          | "notBeside": ["digit"] | "notBeside": ["letter"]
                    items/site-code.json          | "stops": ["承办"]   | "excluded": ["承办"]
                    items/site-code.json          | "path": "code="   | "status": "obsolete"
                    items/site-code.json          | "zone": "footer"  | "zone": "any"
                    items/site-code.json          | "official": true  | "official": false
                    items/site-code.json          | "names": ["sitecode"] | "names": ["data-sitecode"]
                    items/site-code.json          | "clues":          | "addresses": [{"host": "a.cn"}], "clues":
                    tables/regions.json           | "icp": "蜀"        | "icp": "川"
                    rules/footer-code/rule.json   | There is a code   | Is there a code
                    rules/footer-code/rule.json   | "article": "一"    | "article": "二"
                    rules/footer-code/rule.json   | "confidence": "B" | "confidence": "C"
                    rules/footer-code/rule.json   | "home": "ERROR"   | "home": "WARNING"
                    rules/footer-code/rule.json   | 2018-01-01        | 2018-02-01
                    rules/footer-code/rule.json   | ["portal"]        | ["portal", "department"]
                    rules/footer-code/rule.json   | "pages": "home"   | "pages": "documents"
                    rules/footer-code/rule.json   | "veto": false     | "veto": true
                    rules/footer-code/rule.json   | "failsAsAttribute": true | "failsAsAttribute": false
                    rules/footer-code/rule.json   | "softenedBy": ""  | "softenedBy": "filing"
                    rules/footer-code/rule.json   | Write {           | Put {
                    rules/filing-format/rule.json | {8}               | {9}
                    """)
    void whatever_judges_or_is_shown_changes_the_digest(String file, String from, String to) {
        PackDraft draft = PackDraft.in(folder);
        String digest = draft.read(PackDraft.NATION).digest();

        assertThat(draft.edit("nation/" + file, from, to).read(PackDraft.NATION).digest())
                .isNotEqualTo(digest);
    }

    @Test
    void the_canonical_form_sorts_keys_and_escapes_no_more_than_it_must() {
        assertThat(CanonicalJson.write(Map.of("b", List.of("x", true), "a", "\"\\\n\u0001鞍/")))
                .isEqualTo("{\"a\":\"\\\"\\\\\\n\\u0001鞍/\",\"b\":[\"x\",true]}");
    }
}
