package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.govsite.compliance.json.JsonPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacrosTest {

    private static final Macros MACROS =
            Macros.base().with(List.of(new Region("21", "辽", "辽", "辽", "08"), new Region("51", "蜀", "川", "川", "23")));

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    {icp-letters}ICP备  ¦ [辽蜀]ICP备
                    {police-letters}x   ¦ [辽川]x
                    {any-letters}x      ¦ [辽蜀川]x
                    {police-pairs}\\d   ¦ (?:21辽|51川)\\d
                    {conac-pairs}       ¦ (?:2108|5123)
                    ^{region-codes}     ¦ ^(?:21|51)
                    a{gap}b             ¦ a[ \\n]?b
                    \\d{1,3}a{2}\\p{Han} ¦ \\d{1,3}a{2}\\p{Han}
                    \\x{ff}\\{gap}      ¦ \\x{ff}\\{gap}
                    """)
    void macros_are_replaced_and_nothing_else(String written, String expanded) {
        assertThat(MACROS.expand(part(written))).isEqualTo(expanded);
    }

    @Test
    void an_unknown_macro_lists_the_known_ones() {
        assertThatThrownBy(() -> MACROS.expand(part("{icp-leters}")))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("rule.json:3:5")
                .hasMessageContaining("Did you mean \"icp-letters\"?")
                .hasMessageContaining(
                        "Known: any-letters, conac-pairs, gap, icp-letters, icp-pairs, police-letters, police-pairs, region-codes");
    }

    @Test
    void without_a_region_table_its_macros_are_unknown() {
        assertThat(PackDraft.in(folder).delete("nation/tables/regions.json").complaint(PackDraft.NATION))
                .contains("There is no macro \"icp-letters\"", "items/filing.json:5:", "Known: gap");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "gb": "51"    | "gb": "5"     | "5" is not two digits
                    "gb": "51"    | "gb": "21"    | Region 21 stands twice
                    "police": "川" | "police": "Z" | "Z" is not one Chinese character
                    "conac": "23" | "con": "23"   | There is no key "con"
                    "conac": "D"  | "conac": "no" | There is no value "no"
                    """)
    void a_wrong_region_table_is_an_error(String from, String to, String complaint) {
        assertThat(PackDraft.in(folder)
                        .edit("nation/tables/regions.json", from, to)
                        .complaint(PackDraft.NATION))
                .contains(complaint)
                .contains("tables/regions.json:");
    }

    private static JsonPart part(String text) {
        return new JsonPart("rule.json", 3, 5, text, PackException::at);
    }
}
