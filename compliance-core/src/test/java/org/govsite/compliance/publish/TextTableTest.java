package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columns_stand_under_each_other_where_a_chinese_character_is_two_wide() {
        TextTable table = new TextTable(" ");
        table.row(List.of("网站", "级别", "页数"));
        table.row(List.of("fgw", "（错误）", "7"));
        table.row(List.of("𠮷", "", ""));

        assertThat(table.lines()).containsExactly(" 网站  级别      页数", " fgw   （错误）  7", " 𠮷");
        assertThat(TextTable.width("ab，ＡB。ｱ한")).isEqualTo(2 + 2 + 2 + 1 + 2 + 1 + 2);
    }

    @Test
    void every_move_that_is_counted_has_a_text() {
        for (Move move : Move.values()) {
            boolean counted = RehearsalLines.LANGUAGES.zh().has("move." + move.json());
            boolean quiet = move == Move.STILL_ASKING || move == Move.STILL_UNSEEN || move == Move.NOT_ASKED;
            assertThat(counted).as("%s", move).isNotEqualTo(quiet);
        }
    }
}
