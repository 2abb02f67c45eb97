package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackErrorsTest {

    private static final String PACK = "nation/pack.json";
    private static final String RULE = "nation/rules/footer-code/rule.json";

    @TempDir
    Path folder;

    @Test
    void a_misspelt_key_is_named_with_its_place_and_the_likely_word() {
        String complaint =
                PackDraft.in(folder).edit(RULE, "\"severity\"", "\"sevrity\"").complaint(PackDraft.NATION);

        assertThat(complaint)
                .startsWith("没有键“sevrity”（")
                .contains("footer-code/rule.json:4:3）。是不是“severity”？可用：title, sources")
                .contains(" / There is no key \"sevrity\" (")
                .contains("Did you mean \"severity\"?");
    }

    @Test
    void a_newer_format_asks_for_a_newer_plugin_before_anything_else() {
        String complaint = PackDraft.in(folder)
                .edit(PACK, "\"format\": 1,", "\"format\": 2, \"novelty\": true,")
                .complaint(PackDraft.NATION);

        assertThat(complaint)
                .contains("规则包的格式是 2，本版本只认识到 1")
                .contains("Use a newer version of compliance-maven-plugin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "format": 1,           |                               | The key "format" is missing
                    "format": 1,           | "format": 0,                  | There is no format 0
                    "format": 1,           | "format": "1",                | This should be a whole number and is a text
                    "id": "nation"         | "id": "Nation"                | "Nation" is not an id
                    "id": "nation"         | "id": "land"                  | differs from the folder name "nation"
                    "zh": "国家规则"           | "zh": " "                     | The text is empty
                    {items}                | {item}                        | lacks {site} or {items}
                    "merged": [{"items": ["site-code" | "merged": [{"items": ["site-cod" | There is no item "site-cod"
                    ["site-code", "filing"], "bulletin" | ["site-code"], "bulletin" | There is no item "filing"
                    "version": "2017.06"   | "version": "2017 06"          | "2017 06" is not a version
                    "issued": "2017-06-08" | "issued": "2017-6-8"          | "2017-6-8" is not a date
                    "extends": null        | "extends": "nation"           | "nation" names no pack version
                    "extends": null        | "extends": "nation:2016.01"   | There is no rule pack nation:2016.01
                    "extends": null        | "extends": "nation:2017.06"   | The parents run in a circle
                    "adds": ["footer-code" | "adds": ["footer-cod"         | There is no file
                    , "filing-format"]     | ]                             | Nothing speaks of rules/filing-format
                    , "filing-format"]     | , "filing-format", "footer-code"] | "footer-code" stands twice
                    "adds":                | "withdraws": ["x"], "adds":   | There is no inherited rule "x"
                    "adds":                | "overrides": {"x": {}}, "adds": | There is no inherited rule "x"
                    "adds":                | "rectifyBy": "2018-01-01", "adds": | Only one of rectifyBy and rectifySource
                    "adds":                | "addsItems": ["x"], "adds":   | There is no item "x"
                    "adds":                | "adds": [], "adds":           | The key "adds" stands twice
                    "adds":                | "adds"                        | Not valid JSON
                    """)
    void a_wrong_manifest_is_an_error(String from, String to, String complaint) {
        PackDraft draft = PackDraft.in(folder);
        // One line, so that a table row can hold what spans two.
        draft.write(PACK, draft.text(PACK).replaceAll("\\s*\\n\\s*", " "));

        assertThat(draft.edit(PACK, from, to == null ? "" : to).complaint(PackDraft.NATION))
                .contains(complaint);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    "confidence": "B"      ¦ "confidence": "E"          ¦ There is no value "E"
                    {"document": "指引", "number": "1号", "article": "一", "date": "2017-06-08", "confidence": "B"} ¦ ¦ The rule names no source
                    "confidence": "B"      ¦ "confidence": "D"          ¦ may not be mandatory
                    "home": "ERROR"        ¦ "home": "FATAL"            ¦ Known: ERROR, NOTE, WARNING
                    "advisory": "2017-09-01" ¦ "advisory": "2017-01-01" ¦ run backwards
                    "announced": "2017-06-08", "advisory": "2017-09-01", "mandatory": "2018-01-01" ¦ ¦ never counts
                    "pages": "home"        ¦ "pages": "all"             ¦ Known: articles, columns, documents, home
                    ["portal"]             ¦ ["portals"]                ¦ Did you mean "portal"?
                    "veto": false          ¦ "veto": "no"               ¦ This should be true or false and is a text
                    "kind": "presence"     ¦ "kind": "presense"         ¦ Did you mean "presence"?
                    "kind": "presence",    ¦                            ¦ The key "kind" is missing
                    "item": "site-code"    ¦ "item": "sitecode"         ¦ There is no item "sitecode"
                    "softenedBy": ""       ¦ "softenedBy": "holder"     ¦ There is no item "holder"
                    {card.siteIdCode|标识码} ¦ {card.siteCode|标识码}       ¦ Did you mean "siteIdCode"?
                    {card.siteIdCode|标识码} ¦ {siteIdCode}               ¦ is not a placeholder
                    "title": {             ¦ "title": "x", "t": {       ¦ There is no key "t"
                    "title": {"zh": "有标识码", "en": "There is a code"} ¦ "title": "x" ¦ This should be an object and is a text
                    """)
    void a_wrong_rule_is_an_error(String from, String to, String complaint) {
        assertThat(PackDraft.in(folder).edit(RULE, from, to == null ? "" : to).complaint(PackDraft.NATION))
                .contains(complaint)
                .contains("footer-code/rule.json:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "id": "site-code"      | "id": "code"                 | differs from the file name
                    "kind": "name"         | "kind": "named"              | There is no kind of clue "named"
                    "kind": "name",        |                              | The key "kind" is missing
                    "labels": ["主办"],      |                              | labels / suffixes is empty
                    "words": ["标识"], "files": ["code\\\\.png"], |         | words / files is empty
                    "ids": ["_code_"],     |                              | sources / ids is empty
                    "names": ["sitecode"]  | "names": []                  | names is empty
                    ["digit"]              | ["digits"]                   | Did you mean "digit"?
                    "zone": "footer"       | "zone": "foot"               | There is no value "foot"
                    "*.example.cn"         | "https://example.cn/"        | is not a host name
                    "host": "*.example.cn", "path": "code=", |            | host / path is empty
                    code=(\\\\d+)          | code=\\\\d+                  | needs one group and has 0
                    "value": "{value}", "notBeside" | "value": "{code}", "notBeside" | There is no named group "code"
                    "value": "{value}", "notBeside" | "value": "{value}[-]", "notBeside" | do not pair
                    标识码:?(               | (?=标识码)(                     | RE2 does not take the pattern
                    "bulletin":            | "bulletn":                   | Did you mean "bulletin"?
                    """)
    void a_wrong_item_is_an_error(String from, String to, String complaint) {
        assertThat(PackDraft.in(folder)
                        .edit("nation/items/site-code.json", from, to == null ? "" : to)
                        .complaint(PackDraft.NATION))
                .contains(complaint)
                .contains("items/site-code.json:");
    }

    @Test
    void a_missing_file_and_a_stray_file_are_errors() {
        assertThat(PackDraft.in(folder).delete("nation/items/filing.json").complaint(PackDraft.NATION))
                .contains("没有文件", "items/filing.json", "pack.json:6:");
        assertThat(PackDraft.in(folder).write("nation/items/spare.json", "{}").complaint(PackDraft.NATION))
                .contains("Nothing speaks of items/spare.json");
    }

    @Test
    void a_file_in_another_encoding_is_an_error() throws IOException {
        PackDraft draft = PackDraft.in(folder);
        Files.write(folder.resolve(RULE), draft.text(RULE).getBytes(Charset.forName("GB18030")));

        assertThat(draft.complaint(PackDraft.NATION)).contains("文件不是 UTF-8 编码", "footer-code/rule.json");
    }

    @Test
    void a_byte_order_mark_is_no_error() {
        PackDraft draft = PackDraft.in(folder);
        RulePack plain = draft.read(PackDraft.NATION);

        assertThat(draft.write(RULE, "\uFEFF" + draft.text(RULE)).read(PackDraft.NATION))
                .isEqualTo(plain);
    }

    @Test
    void a_huge_file_and_deep_nesting_are_refused() {
        assertThat(PackDraft.in(folder)
                        .write(RULE, " ".repeat(PackFiles.LARGEST_FILE + 1))
                        .complaint(PackDraft.NATION))
                .contains("文件超过 1024 KB");
        assertThat(PackDraft.in(folder).write(RULE, "[".repeat(100_000)).complaint(PackDraft.NATION))
                .contains("Not valid JSON");
    }
}
