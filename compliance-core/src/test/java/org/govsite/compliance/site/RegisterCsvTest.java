package org.govsite.compliance.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A register as an office keeps it: a table, saved by a spreadsheet. */
class RegisterCsvTest {

    private static final String TABLE = """
            序号,网站名称,网站简称,网站类型,主办单位,首页网址,其他域名,网站标识码,行政区划代码,ICP 备案号,#审核人,备注
            1,鞍山市人民政府,,政府门户网站,鞍山市人民政府办公厅,http://www.anshan.gov.cn/,,2103000001,210300,,甲,x
            2,鞍山市发展和改革委员会,发改委；市发改委、鞍山发改委,部门网站,"鞍山市发展和改革委员会",fgw.anshan.gov.cn,a.gov.cn;https://b.gov.cn/x,="2103000012",210300,辽ICP备05012345号,,
            """;

    @TempDir
    Path temp;

    private Register read(String text) throws IOException {
        return read(text, StandardCharsets.UTF_8);
    }

    private Register read(String text, Charset charset) throws IOException {
        return read(text.getBytes(charset));
    }

    private Register read(byte[] bytes) throws IOException {
        return Register.read(Files.write(temp.resolve("名录.CSV"), bytes));
    }

    @Test
    void a_table_with_chinese_headings_is_a_register() throws IOException {
        assertThat(read(TABLE).sites())
                .containsExactly(
                        SiteCard.builder()
                                .name("鞍山市人民政府")
                                .kind(SiteKind.PORTAL)
                                .organizer("鞍山市人民政府办公厅")
                                .domain("www.anshan.gov.cn")
                                .siteIdCode("2103000001")
                                .regionCode("210300")
                                .build(),
                        SiteCard.builder()
                                .name("鞍山市发展和改革委员会")
                                .shortNames(List.of("发改委", "市发改委", "鞍山发改委"))
                                .kind(SiteKind.DEPARTMENT)
                                .organizer("鞍山市发展和改革委员会")
                                .domain("fgw.anshan.gov.cn")
                                .otherDomains(List.of("a.gov.cn", "b.gov.cn"))
                                .siteIdCode("2103000012")
                                .regionCode("210300")
                                .icpNumber("辽ICP备05012345号")
                                .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void a_table_is_read_in_the_encodings_that_spreadsheets_write(String charset) throws IOException {
        assertThat(read(TABLE, Charset.forName(charset)).sites())
                .isEqualTo(read(TABLE).sites());
    }

    @Test
    void a_byte_order_mark_and_windows_line_ends_make_no_difference() throws IOException {
        assertThat(read("\uFEFF" + TABLE.replace("\n", "\r\n")).sites())
                .isEqualTo(read(TABLE).sites());
    }

    @Test
    void the_keys_of_a_card_are_headings_too() throws IOException {
        Register register = read("name,kind,columnPages,contacts\nx,vertical-unit,a/*;b/**,\"0412-1\n铁东区\"\n");

        assertThat(register.sites())
                .containsExactly(SiteCard.builder()
                        .name("x")
                        .kind(SiteKind.VERTICAL_UNIT)
                        .columnPages(List.of("a/*", "b/**"))
                        .contacts(List.of("0412-1", "铁东区"))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "门户网站, PORTAL",
        "政府门户网站, PORTAL",
        "部门网站, DEPARTMENT",
        "垂直管理单位网站, VERTICAL_UNIT",
        "事业单位网站, INSTITUTION",
        "institution, INSTITUTION",
    })
    void a_kind_is_written_in_chinese_or_as_in_a_card(String word, SiteKind kind) throws IOException {
        assertThat(read("网站名称,网站类型\nx," + word + "\n").sites().get(0).kind()).isEqualTo(kind);
    }

    @Test
    void an_entry_stands_on_the_line_where_it_begins() throws IOException {
        Register register = read("\n网站名称,网站标识码\n\n\"第一\n行\",2103000001\n,,\n\"\n末\",2103000002\n");

        assertThat(register.match("2103000001", "").orElseThrow().place()).isEqualTo("名录.CSV:4");
        assertThat(register.match("2103000002", "").orElseThrow().place()).isEqualTo("名录.CSV:7");
        assertThat(register.sites()).extracting(SiteCard::name).containsExactly("第一\n行", "末");
    }

    @Test
    void rows_that_say_nothing_of_a_site_are_no_sites() throws IOException {
        assertThat(read("序号,网站名称,\n1,x,\n2,,\n,,\n\n").sites()).hasSize(1);
        assertThatThrownBy(() -> read("序号,网站名称\n1,\n")).hasMessageContaining("里面没有网站");
    }

    @Test
    void quoted_fields_keep_their_commas_and_quotes() throws IOException {
        assertThat(read("主办单位,网站名称\n\"a, \"\"b\"\"\",\"=\"\"007\"\"\"\n").sites())
                .containsExactly(
                        SiteCard.builder().organizer("a, \"b\"").name("007").build());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "网站名秤|网站名称",
                "网站识别码|网站标识码",
                "主办单位名|主办单位",
                "ICP备案编码|ICP备案编号",
                "sitename|shortNames|",
                "siteIDCode|siteIdCode",
            })
    void an_unknown_heading_is_an_error_that_guesses_what_was_meant(String written, String meant) {
        assertThatThrownBy(() -> read("主办单位," + written + "\nx,y\n"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("名录.CSV:1:6：不认识的列名 “" + written + "”")
                .hasMessageContaining(meant)
                .hasMessageContaining("put # before the name of one that is none of the card");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name\tdomain\nx\ty\n", "网站名称;域名\nx;y\n"})
    void another_separator_than_the_comma_is_told(String table) {
        assertThatThrownBy(() -> read(table))
                .hasMessageContaining("各列要用逗号分隔")
                .hasMessageContaining("Commas separate columns");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "序号,备注\n1,2\n"})
    void a_table_without_headings_is_an_error(String table) {
        assertThatThrownBy(() -> read(table)).isInstanceOf(SiteException.class).hasMessageContaining("第一行没有列名");
    }

    @Test
    void two_columns_of_one_key_are_an_error_that_names_both() {
        assertThatThrownBy(() -> read("域名,网站名称,首页网址\na.cn,x,b.cn\n"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("名录.CSV:1:9：两列都是 “domain”：“域名” 和 “首页网址”；请在不用的一列的列名前加 #");
    }

    @ParameterizedTest
    @CsvSource({
        "网站标识码, 2.103E+09",
        "网站标识码, 2.103e9",
        "网站标识码, 2103000012.0",
        "网站标识码, '2,103,000,012'",
        "行政区划代码, 2.103E+05",
        "公安备案号, 2.10302E+13",
        "联系方式, 4.12551E+09",
    })
    void a_code_that_became_a_number_is_an_error_that_says_how_to_mend_it(String column, String value) {
        assertThatThrownBy(() -> read("网站名称," + column + "\n甲,\"" + value + "\"\n"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("名录.CSV:2:3：“" + column + "” 一列里的 “" + value + "” 已被表格软件变成数字")
                .hasMessageContaining("请把整列设为“文本”格式")
                .hasMessageContaining("format the whole column as text");
    }

    @ParameterizedTest
    @CsvSource({"网站标识码, 103000012, 9, 10", "行政区划代码, 1100, 4, 6"})
    void a_code_that_lost_its_leading_zeros_is_an_error(String column, String value, int has, int wants) {
        assertThatThrownBy(() -> read(column + "\n" + value + "\n"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("“" + value + "” 只有 " + has + " 位，应有 " + wants + " 位")
                .hasMessageContaining("without its leading zeros");
    }

    @Test
    void whether_a_code_is_well_formed_is_a_question_for_rules() throws IOException {
        assertThat(read("网站标识码,行政区划代码\nbm2903,辽21\n").sites())
                .containsExactly(SiteCard.builder()
                        .siteIdCode("bm2903")
                        .regionCode("辽21")
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"#N/A", "#REF!", "#NAME?"})
    void the_error_value_of_a_formula_is_no_name(String value) {
        assertThatThrownBy(() -> read("网站名称\n" + value + "\n")).hasMessageContaining("错误值 “" + value + "”");
    }

    @Test
    void a_cell_without_a_column_is_an_error() {
        assertThatThrownBy(() -> read("网站名称,域名\n甲,a.cn,乙\n"))
                .hasMessageContaining("名录.CSV:2:8：第 3 格 “乙” 没有列名")
                .hasMessageContaining("needs double quotes");
        assertThatThrownBy(() -> read("网站名称,,域名\n甲,乙,a.cn\n")).hasMessageContaining("第 2 格 “乙” 没有列名");
    }

    @Test
    void a_row_may_end_before_the_last_column() throws IOException {
        assertThat(read("网站名称,域名,备注\n甲\n乙,a.cn,,,\n").sites()).hasSize(2);
    }

    @Test
    void an_unknown_kind_or_an_unusable_pattern_is_an_error_at_its_cell() {
        assertThatThrownBy(() -> read("网站名称,网站类型\n甲,部门网战\n")).hasMessageContaining("名录.CSV:2:3：“kind”：不认识的值 “部门网战”");
        assertThatThrownBy(() -> read("columnPages\n/a\n")).hasMessageContaining("名录.CSV:2:1：“columnPages”：路径样式");
    }

    @ParameterizedTest
    @ValueSource(strings = {"网站名称,域名\n甲,\"a.cn\n乙,b.cn\n", "网站名称,域名\n甲,\"a\"b.cn\n"})
    void quotes_that_are_no_pair_are_an_error_near_their_place(String table) {
        assertThatThrownBy(() -> read(table))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("名录.CSV:2:3：这一格的双引号没有成对");
    }

    @Test
    void two_rows_with_one_code_are_an_error_that_names_both() {
        assertThatThrownBy(() -> read("网站标识码\n2103000012\n2103000013\n2103000012\n"))
                .hasMessageContaining("网站标识码 “2103000012” 在第 2 行已经出现过，第 4 行又出现一次");
        assertThatThrownBy(() -> read("首页网址,其他域名\nhttp://a.cn/x/,\nb.cn,A.CN\n"))
                .hasMessageContaining("域名 “a.cn” 在第 2 行已经出现过，第 3 行又出现一次");
    }

    @Test
    void one_damaged_character_does_not_turn_a_table_into_other_words() {
        byte[] table = TABLE.getBytes(StandardCharsets.UTF_8);
        table[table.length - 20] = (byte) 0xFF;

        assertThatThrownBy(() -> read(table))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("名录.CSV:3：是 UTF-8 编码，但这一行有损坏的字符");
    }

    @Test
    void bytes_that_mean_nothing_are_an_error() {
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xFF, (byte) 0xFF, ',', '\n', (byte) 0x81}))
                .hasMessageContaining("既不是 UTF-8 也不是 GBK 编码");
        assertThatThrownBy(() -> read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE)))
                .hasMessageContaining("UTF-16");
    }

    @Test
    void a_table_has_a_bound_of_columns() {
        assertThatThrownBy(() -> read("网站名称" + ",#".repeat(200) + "\n")).hasMessageContaining("more than 200 columns");
    }

    @Test
    void every_key_is_a_heading() throws IOException {
        for (String key : SiteCard.keys()) {
            String value = key.equals("kind") ? "portal" : "2103000012";
            assertThat(read(key + "\n" + value + "\n").sites().get(0).all(key))
                    .as(key)
                    .containsExactly(value);
        }
    }

    @Test
    void no_heading_means_two_keys() {
        JsonNode words = new JsonMapper().readTree(Register.class.getResourceAsStream("register-columns.json"));
        List<String> headings = words.get("columns")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::stringValue)
                .toList();

        assertThat(headings).hasSizeGreaterThan(SiteCard.keys().size()).doesNotHaveDuplicates();
        assertThat(words.get("columns").propertyNames()).containsExactlyInAnyOrderElementsOf(SiteCard.keys());
        assertThat(words.get("kinds").propertyNames()).containsExactlyInAnyOrderElementsOf(SiteKind.words());
    }
}
