package org.govsite.compliance.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.govsite.compliance.site.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FactSheetJsonTest {

    @TempDir
    Path temp;

    @Test
    void the_text_has_a_line_for_each_piece() {
        assertThat(small().toJson()).isEqualTo("""
                        {
                          "schema": "facts/1",
                          "extractor": 1,
                          "files": [
                            "a.html",
                            "index.html"
                          ],
                          "zones": {
                            "z1": {
                              "pieces": [
                                {"kind": "link", "at": [1, 2], "block": 0, "href": "a.html", "attributes": {"title": "甲"}},
                                {"kind": "text", "at": ["inc/f.html", 3, 4], "standing": "server-comment", "block": 1, "link": 0, "text": "备案"}
                              ]
                            }
                          },
                          "pages": [
                            {
                              "path": "index.html",
                              "kind": "document",
                              "kindReason": "html",
                              "role": "other",
                              "roleReason": "none",
                              "encoding": {"name": "UTF-8", "declared": "", "byteOrderMark": false, "conflict": false, "damaged": 0},
                              "title": "首页",
                              "titleAt": [3, 8],
                              "meta": [
                                {"name": "SiteName", "content": "x", "at": [4, 1]}
                              ],
                              "canonical": "http://a.example/",
                              "canonicalAt": ["inc/head.html", 5, 1],
                              "uses": ["inc/f.html"],
                              "zones": [
                                {"kind": "footer", "zone": "z1", "at": [90, 5]}
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void what_is_written_is_read_again() {
        assertThat(FactSheet.parse(everything().toJson())).isEqualTo(everything());
        assertThat(FactSheet.parse(small().toJson())).isEqualTo(small());
    }

    @Test
    void a_file_holds_the_same_bytes_and_gives_the_same_sheet() throws IOException {
        FactSheet sheet = everything();
        Path file = temp.resolve("facts.json");

        sheet.write(file);

        assertThat(Files.readString(file, UTF_8)).isEqualTo(sheet.toJson());
        assertThat(FactSheet.read(file)).isEqualTo(sheet);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uD800",
                "\uDC00",
                "\uDC00\uD800",
                "\uD800\uD800\uDC00",
                "\uD83D\uDE00 𠮷",
                "a\uD800b",
                "\0\u0001\u001F\u007F\u0085\u2028\uFEFF\uFFFF",
                "\"\\/\b\f\r\n\t</script>",
                "\\uD800"
            })
    void every_string_survives_a_file_exactly(String text) throws IOException {
        // long enough that a pair of surrogates falls on the border of a buffer
        String longText = "𠮷".repeat(9000) + text + "x" + "𠮷".repeat(9000) + text;
        Piece piece =
                new Piece.Link(new Place("", 1, 1), Standing.LIVE, 0, text, new TreeMap<>(Map.of("title", longText)));
        FactSheet sheet = sheet(List.of(text), Map.of("z", new Zone(List.of(piece))), List.of());
        Path file = temp.resolve("facts.json");

        sheet.write(file);

        assertThat(FactSheet.read(file)).isEqualTo(sheet);
        assertThat(FactSheet.parse(sheet.toJson())).isEqualTo(sheet);
    }

    @Test
    void a_missing_address_is_not_an_empty_one() {
        Zone none = new Zone(List.of(new Piece.Link(new Place("", 1, 1), Standing.LIVE, 0, null, new TreeMap<>())));
        Zone empty = new Zone(List.of(new Piece.Link(new Place("", 1, 1), Standing.LIVE, 0, "", new TreeMap<>())));
        FactSheet sheet = sheet(List.of(), Map.of("none", none, "empty", empty), List.of());

        assertThat(none).isNotEqualTo(empty);
        assertThat(FactSheet.parse(sheet.toJson()).zones()).isEqualTo(sheet.zones());
    }

    @Test
    void a_byte_order_mark_is_passed_over_and_the_order_of_fields_is_free() throws IOException {
        Path file = Files.writeString(
                temp.resolve("facts.json"),
                "\uFEFF{\"pages\": [], \"zones\": {}, \"files\": [\"甲\"], \"extractor\": 1, \"schema\": \"facts/1\"}");

        assertThat(FactSheet.read(file)).isEqualTo(sheet(List.of("甲"), Map.of(), List.of()));
    }

    @Test
    void a_newer_schema_needs_a_newer_program() {
        assertThatThrownBy(() -> FactSheet.parse(small().toJson().replace("facts/1", "facts/2")))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("格式 facts/2 比本程序认识的 facts/1 新；请升级本程序")
                .hasMessageContaining(" / Fact sheet JSON: its schema facts/2 is newer than facts/1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts", "facts/0", "result/1"})
    void another_schema_is_no_fact_sheet(String schema) {
        assertThatThrownBy(() -> FactSheet.parse(small().toJson().replace("facts/1", schema)))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("schema is not facts/1");
    }

    @Test
    void broken_json_is_an_error_with_line_and_column() {
        assertThatThrownBy(() -> FactSheet.parse("{\n  \"schema\": facts}"))
                .isInstanceOf(FactsException.class)
                .hasMessageMatching("事实文件 JSON：第 2 行第 \\d+ 列不是有效的 JSON.* at line 2, column [1-9]\\d*;.*");
        String json = small().toJson();
        assertThatThrownBy(() -> FactSheet.parse(json.substring(0, json.indexOf("备案"))))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("line 12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "3", "null"})
    void a_fact_sheet_is_an_object(String json) {
        assertThatThrownBy(() -> FactSheet.parse(json))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("must be one JSON object");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "  \"extractor\": 1, | | lacks \"extractor\"",
                "\"block\": 1,  | | zones.z1.pieces[1] lacks \"block\"",
                "\"href\": \"a.html\" | \"href\": null | zones.z1.pieces[0].href must be a string",
                "\"href\": | \"herf\": | zones.z1.pieces[0] has the unknown field \"herf\"",
                "\"kind\": \"link\" | \"kind\": \"lnik\" | zones.z1.pieces[0].kind \"lnik\" is unknown",
                "\"link\": 0 | \"link\": 1 | zones.z1.pieces has no link at [1]",
                "\"link\": 0 | \"link\": 2 | zones.z1.pieces has no link at [2]",
                "\"at\": [1, 2] | \"at\": [0, 2] | zones.z1.pieces[0].at[0] must be an integer of at least 1",
                "\"at\": [1, 2] | \"at\": [1, 2.5] | zones.z1.pieces[0].at[1] must be an integer",
                "\"at\": [1, 2] | \"at\": [1] | zones.z1.pieces[0].at must be [line, column]",
                "\"at\": [1, 2] | \"at\": [1, 2000000000] | zones.z1.pieces[0].at[1] must be an integer",
                "\"title\": \"首页\", | | pages[0] lacks \"title\"",
                "\"damaged\": 0 | \"damaged\": \"0\" | pages[0].encoding.damaged must be an integer",
                "\"conflict\": false | \"conflict\": 0 | pages[0].encoding.conflict must be true or false",
                "\"uses\": [\"inc/f.html\"] | \"uses\": {} | pages[0].uses must be an array",
                "\"zone\": \"z1\" | \"zone\": \"z2\" | has no zone \"z2\", which the page \"index.html\" names",
                "\"schema\": | \"more\": 1, \"schema\": | has the unknown field \"more\"",
                "\"schema\": | \"files\": [], \"schema\": | \"files\" stands twice",
            })
    void a_sheet_that_lacks_or_bends_a_field_is_refused_and_the_place_named(String from, String to, String message) {
        String json = small().toJson();
        assertThat(json).contains(from);

        assertThatThrownBy(() -> FactSheet.parse(json.replace(from, to == null ? "" : to)))
                .isInstanceOf(FactsException.class)
                .hasMessageStartingWith("事实文件 JSON：")
                .hasMessageContaining(message);
    }

    @Test
    void nesting_without_end_is_an_error_like_any_other() {
        assertThatThrownBy(() -> FactSheet.parse("{\"files\": " + "[".repeat(100_000)))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("nested too deeply");
    }

    @Test
    void content_after_the_sheet_is_an_error() {
        assertThatThrownBy(() -> FactSheet.parse(small().toJson() + "{}"))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("goes on after the object");
    }

    @Test
    void a_file_that_cannot_be_read_or_written_is_named() throws IOException {
        Path missing = Path.of("no-such-folder", "facts.json");
        Path gbk = Files.write(temp.resolve("gbk.json"), "{\"schema\": \"事实\"}".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> FactSheet.read(missing))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("事实文件 " + missing + "：文件不存在");
        assertThatThrownBy(() -> small().write(missing))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining(missing + ": cannot be written");
        assertThatThrownBy(() -> FactSheet.read(gbk))
                .isInstanceOf(FactsException.class)
                .hasMessageContaining("readable file in UTF-8");
    }

    static FactSheet small() {
        Zone zone = new Zone(List.of(
                new Piece.Link(new Place("", 1, 2), Standing.LIVE, 0, "a.html", new TreeMap<>(Map.of("title", "甲"))),
                new Piece.Text(new Place("inc/f.html", 3, 4), Standing.SERVER_COMMENT, 1, 0, "备案")));
        PageFacts page = new PageFacts(
                "index.html",
                PageKind.DOCUMENT,
                "html",
                PageRole.OTHER,
                "none",
                new Encoding("UTF-8", "", false, false, 0),
                "首页",
                new Location("index.html", 3, 8),
                List.of(new MetaTag("SiteName", "x", new Location("index.html", 4, 1))),
                "http://a.example/",
                new Location("inc/head.html", 5, 1),
                "",
                List.of("inc/f.html"),
                List.of(new ZoneUse(ZoneKind.FOOTER, "z1", 90, 5)),
                "",
                0,
                "");
        return sheet(List.of("a.html", "index.html"), Map.of("z1", zone), List.of(page));
    }

    /** Every kind of piece, with every standing, kind of gap, page, role and zone. */
    static FactSheet everything() {
        TreeMap<String, String> attributes = new TreeMap<>(Map.of("title", "", "onclick", "go('\n')"));
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.Link(new Place("", 1, 1), Standing.LIVE, 0, null, new TreeMap<>()));
        for (Standing standing : Standing.values()) {
            Place place = new Place(standing == Standing.LIVE ? "" : "inc/" + standing, 2, 7);
            pieces.add(new Piece.Text(place, standing, 1, 0, "文字"));
            pieces.add(new Piece.Link(place, standing, 2, "a?b#c", attributes));
            pieces.add(new Piece.Image(place, standing, 3, -1, "", attributes));
            pieces.add(new Piece.Script(place, standing, 4, 2, "x.js", new TreeMap<>()));
            pieces.add(new Piece.Literal(place, standing, 5, -1, ""));
            for (GapKind gap : GapKind.values()) {
                pieces.add(new Piece.Gap(place, standing, 6, 0, gap, "{{x}}"));
            }
        }
        List<PageFacts> pages = new ArrayList<>();
        for (PageKind kind : PageKind.values()) {
            for (PageRole role : PageRole.values()) {
                pages.add(page(kind, role));
            }
        }
        return sheet(List.of("a.html"), Map.of("full", new Zone(pieces), "empty", new Zone(List.of())), pages);
    }

    private static PageFacts page(PageKind kind, PageRole role) {
        List<ZoneUse> uses = new ArrayList<>();
        for (ZoneKind zone : ZoneKind.values()) {
            uses.add(new ZoneUse(zone, "full", 1, 2));
        }
        return new PageFacts(
                kind + "/" + role,
                kind,
                "",
                role,
                "why",
                new Encoding("GBK", "gb2312", role == PageRole.OTHER, role == PageRole.COLUMN, 3),
                "",
                role == PageRole.OTHER ? new Location("inc/head.html", 1, 1) : Location.file(kind + "/" + role),
                List.of(
                        new MetaTag("", "", new Location("inc/head.html", 1, 1)),
                        new MetaTag("", "b", new Location(kind + "/" + role, 2, 1))),
                "",
                Location.file(kind + "/" + role),
                kind == PageKind.REDIRECT ? "a.html" : "",
                List.of(),
                uses,
                kind == PageKind.POPUP ? "too large" : "",
                kind == PageKind.POPUP ? 0 : 120,
                kind == PageKind.ERROR_PAGE ? "/portal/" : "");
    }

    private static FactSheet sheet(List<String> files, Map<String, Zone> zones, List<PageFacts> pages) {
        return new FactSheet(1, List.of(), files, pages, new TreeMap<>(zones));
    }
}
