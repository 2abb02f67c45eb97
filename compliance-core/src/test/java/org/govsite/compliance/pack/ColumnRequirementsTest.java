package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.govsite.compliance.pack.ColumnRequirement.ListFresh;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How requirements about columns are written in a rule file. */
class ColumnRequirementsTest {

    private static final String RULE = "nation/rules/footer-code/rule.json";
    private static final String WRITTEN =
            "{\"kind\": \"presence\", \"item\": \"site-code\", \"failsAsAttribute\": true, \"softenedBy\": \"\"}";

    @TempDir
    Path folder;

    @Test
    void an_ordered_column_is_read_with_its_days_and_its_window() {
        RulePack pack = PackDraft.in(folder).edit(RULE, WRITTEN, """
                        {"kind": "list-fresh", "item": "site-code", "days": 1, "weekends": "skip",
                         "holidays": ["2018-10-02", "2018-10-01"], "window": {"from": "2018-08-31"}}""").read(PackDraft.NATION);

        ListFresh fresh = (ListFresh) pack.rule("footer-code").orElseThrow().requirement();

        assertThat(fresh.days()).isEqualTo(1);
        assertThat(fresh.weekends()).isFalse();
        assertThat(fresh.holidays()).containsExactly(LocalDate.of(2018, 10, 1), LocalDate.of(2018, 10, 2));
        assertThat(fresh.window().isBefore(LocalDate.of(2018, 8, 30))).isTrue();
        assertThat(fresh.window().isBefore(LocalDate.of(2018, 8, 31))).isFalse();
        assertThat(fresh.window().isOver(LocalDate.of(2030, 1, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "list-fresh", "item": "site-code", "days": 0                                | The number 0 is out of range
                    "list-fresh", "item": "site-code", "days": "1"                              | This should be a whole number and is a text
                    "list-fresh", "item": "site-code"                                           | The key "days" is missing
                    "list-fresh", "item": "site-cod", "days": 1                                 | There is no item "site-cod"
                    "list-fresh", "item": "site-code", "days": 1, "weekends": "no"              | There is no value "no"
                    "list-fresh", "item": "site-code", "days": 1, "holidays": ["1.10."]         | "1.10." is not a date
                    "column-linked", "item": "site-code", "window": {"from": "2019-01-02", "until": "2019-01-01"} | "until" is before "from"
                    "column-linked", "item": "site-code", "firstLinks": 3                       | There is no key "firstLinks"
                    "column-prominent", "item": "site-code", "firstLinks": -1                   | The number -1 is out of range
                    "columns-fresh", "classes": [], "vetoAt": 5, "fewest": 1                    | The array is empty
                    "columns-fresh", "classes": [{"patterns": ["("], "days": 14}], "vetoAt": 5  | RE2 does not take the pattern
                    "columns-blank", "vetoAt": 0                                                | The number 0 is out of range
                    "items-dated", "days": 1                                                    | There is no key "days"
                    "dates-plausible", "ahead": 20000                                           | The number 20000 is out of range
                    """)
    void what_is_wrong_is_named(String requirement, String complaint) {
        String told = PackDraft.in(folder)
                .edit(RULE, WRITTEN, "{\"kind\": " + requirement + "}")
                .complaint(PackDraft.NATION);

        assertThat(told).contains(complaint).contains("footer-code/rule.json:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "column-linked", "item": "site-code"           | "column-linked", "item": "site-code", "window": {"from": "2019-01-01"}
                    "column-prominent", "item": "site-code"        | "column-prominent", "item": "site-code", "firstLinks": 20
                    "list-fresh", "item": "site-code", "days": 1   | "list-fresh", "item": "site-code", "days": 2
                    "list-fresh", "item": "site-code", "days": 1   | "list-fresh", "item": "site-code", "days": 1, "weekends": "skip"
                    "home-fresh", "days": 14                       | "home-fresh", "days": 14, "fewest": 5
                    "columns-blank", "vetoAt": 5                   | "columns-blank", "vetoAt": 6
                    "dates-plausible", "ahead": 1                  | "dates-plausible", "ahead": 1, "behind": 60
                    """)
    void whatever_is_asked_is_part_of_the_digest(String one, String other) {
        assertThat(digest(one, "one")).isNotEqualTo(digest(other, "other")).isEqualTo(digest(one, "again"));
    }

    private String digest(String requirement, String name) {
        return PackDraft.in(folder.resolve(name))
                .edit(RULE, WRITTEN, "{\"kind\": " + requirement + "}")
                .read(PackDraft.NATION)
                .digest();
    }
}
