package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeprecationTest {

    private static final String RULE = "nation/rules/footer-code/rule.json";
    private static final PackRef NEXT = new PackRef("nation", "2019.04");

    @TempDir
    Path folder;

    @Test
    void a_deprecated_rule_names_the_one_that_takes_its_place_and_still_counts() {
        Rule rule = next("\"overrides\": {\"footer-code\": {\"deprecated\":"
                        + " {\"since\": \"2019-04-18\", \"replacedBy\": \"filing-format\"}}}")
                .read(NEXT)
                .rule("footer-code")
                .orElseThrow();

        assertThat(rule.deprecatedOn(LocalDate.of(2019, 4, 17))).isEmpty();
        assertThat(rule.deprecatedOn(LocalDate.of(2019, 4, 18)))
                .contains(new Deprecation(LocalDate.of(2019, 4, 18), new RuleId("filing-format")));
        assertThat(rule.phases(null).on(LocalDate.of(2020, 1, 1))).contains(Phase.MANDATORY);
        assertThat(rule.origins().of("deprecated.replacedBy")).isEqualTo(NEXT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"since": "2019-04-18", "replacedBy": "filing-formt"} | Did you mean "filing-format"?
                    {"since": "2019-04-18", "replacedBy": "footer-code"}  | Rule footer-code is replaced by itself in the end
                    {"since": "2019-04-18"}                               | The key "replacedBy" is missing
                    {"replacedBy": "filing-format"}                       | The key "since" is missing
                    {"from": "2019-04-18", "replacedBy": "filing-format"} | There is no key "from"
                    """)
    void a_wrong_deprecation_is_an_error_at_its_place(String deprecated, String complaint) {
        assertThat(PackDraft.in(folder)
                        .edit(RULE, "\"veto\": false", "\"veto\": false, \"deprecated\": " + deprecated)
                        .complaint(PackDraft.NATION))
                .contains(complaint)
                .contains("footer-code/rule.json:7:");
    }

    @Test
    void two_rules_cannot_take_the_place_of_each_other() {
        assertThat(PackDraft.in(folder)
                        .edit(RULE, "\"veto\": false", deprecatedFor("filing-format"))
                        .edit(
                                "nation/rules/filing-format/rule.json",
                                "\"severity\"",
                                deprecatedFor("footer-code").replace("\"veto\": false, ", "") + ", \"severity\"")
                        .complaint(PackDraft.NATION))
                .contains("is replaced by itself in the end");
    }

    @Test
    void the_replacement_cannot_be_withdrawn_before_what_it_replaces() {
        String complaint = next("\"withdraws\": [\"filing-format\"]")
                .edit(RULE, "\"veto\": false", deprecatedFor("filing-format"))
                .complaint(NEXT);

        assertThat(complaint)
                .contains("Rule footer-code is replaced by filing-format, which this version no longer has")
                .contains("nation/pack.json:19:");
    }

    @Test
    void the_digest_holds_a_deprecation() {
        PackDraft draft = PackDraft.in(folder);
        String before = draft.read(PackDraft.NATION).digest();

        assertThat(draft.edit(RULE, "\"veto\": false", deprecatedFor("filing-format"))
                        .read(PackDraft.NATION)
                        .digest())
                .isNotEqualTo(before);
    }

    private static String deprecatedFor(String rule) {
        return "\"veto\": false, \"deprecated\": {\"since\": \"2018-01-01\", \"replacedBy\": \"" + rule + "\"}";
    }

    private PackDraft next(String change) {
        return PackDraft.in(folder)
                .version(
                        "nation",
                        "{\"version\": \"2019.04\", \"issued\": \"2019-04-18\", \"effective\": \"2019-04-18\","
                                + " \"extends\": \"nation:2017.06\", " + change + "}");
    }
}
