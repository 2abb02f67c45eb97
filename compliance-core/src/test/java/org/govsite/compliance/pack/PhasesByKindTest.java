package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhasesByKindTest {

    private static final String RULE = "nation/rules/footer-code/rule.json";
    private static final String SAME = "{\"severity\": \"ERROR\"}";
    private static final String MANDATORY = "\"mandatory\": \"2018-01-01\"}";

    @TempDir
    Path folder;

    @Test
    void a_kind_of_site_may_have_dates_of_its_own_and_has_the_usual_ones_else() {
        Rule rule = nation("{\"portal\": {\"mandatory\": \"2017-10-01\"}, \"department\": {\"mandatory\": null}}")
                .read(PackDraft.NATION)
                .rule("footer-code")
                .orElseThrow();

        assertThat(rule.phases(SiteKind.PORTAL).mandatory()).isEqualTo(LocalDate.of(2017, 10, 1));
        assertThat(rule.phases(SiteKind.PORTAL).advisory()).isEqualTo(LocalDate.of(2017, 9, 1));
        assertThat(rule.phases(SiteKind.DEPARTMENT).mandatory()).isNull();
        assertThat(rule.phases(SiteKind.INSTITUTION)).isEqualTo(rule.phases(null));
        assertThat(rule.phases(null).mandatory()).isEqualTo(LocalDate.of(2018, 1, 1));
        assertThat(rule.fields())
                .containsEntry("phases.mandatory", "2018-01-01")
                .containsEntry("phases.siteKinds.portal.mandatory", "2017-10-01")
                .containsEntry("phases.siteKinds.department.mandatory", "never")
                .doesNotContainKey("phases.siteKinds.portal.advisory");
    }

    @Test
    void a_date_that_is_not_written_for_a_kind_follows_when_a_lower_pack_moves_the_usual_one() {
        PackDraft draft = nation("{\"portal\": {\"mandatory\": \"2017-10-01\"}}")
                .edit(
                        "city/pack.json",
                        SAME,
                        "{\"phases\": {\"advisory\": \"2017-08-01\", \"mandatory\": \"2017-12-01\"}}");

        Rule rule = draft.read(PackDraft.CITY).rule("footer-code").orElseThrow();

        assertThat(rule.phases(SiteKind.PORTAL).advisory()).isEqualTo(LocalDate.of(2017, 8, 1));
        assertThat(rule.phases(SiteKind.PORTAL).mandatory()).isEqualTo(LocalDate.of(2017, 10, 1));
        assertThat(rule.phases(SiteKind.DEPARTMENT).mandatory()).isEqualTo(LocalDate.of(2017, 12, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"portals": {"mandatory": "2017-10-01"}}  | Did you mean "portal"?
                    {"portal": {"mandatry": "2017-10-01"}}    | Did you mean "mandatory"?
                    {"portal": {}}                            | No date is written for this kind of site
                    {"portal": {"mandatory": "2017-10"}}      | "2017-10" is not a date
                    {"portal": {"siteKinds": {}}}             | There is no key "siteKinds"
                    {"portal": {"mandatory": "2017-08-01"}}   | for sites of kind portal run backwards: 2017-08-01 is before 2017-09-01
                    {"institution": {"mandatory": "2018-05-01"}} | has dates for sites of kind institution and does not apply to them
                    """)
    void wrong_dates_of_a_kind_are_an_error_in_the_rule_file(String kinds, String complaint) {
        assertThat(nation(kinds).complaint(PackDraft.NATION))
                .contains(complaint)
                .contains("footer-code/rule.json:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"siteKinds": {"portal": {"mandatory": "2017-10-02"}}}     | phases.siteKinds.portal.mandatory from 2017-10-01 to 2017-10-02
                    {"siteKinds": {"portal": {"mandatory": null}}}             | phases.siteKinds.portal.mandatory from 2017-10-01 to never
                    {"siteKinds": {"department": {"mandatory": "2018-01-02"}}} | phases.siteKinds.department.mandatory from 2018-01-01 to 2018-01-02
                    {"siteKinds": {"portal": {"withdrawn": "2030-01-01"}}}     | phases.siteKinds.portal.withdrawn from never to 2030-01-01
                    """)
    void a_lower_pack_that_loosens_the_dates_of_a_kind_is_an_error(String phases, String complaint) {
        assertThat(nation("{\"portal\": {\"mandatory\": \"2017-10-01\"}}")
                        .edit("city/pack.json", SAME, "{\"phases\": " + phases + "}")
                        .complaint(PackDraft.CITY))
                .contains("Rule footer-code loosens " + complaint)
                .contains("city/pack.json:14:");
    }

    @Test
    void a_lower_pack_may_bring_the_dates_of_a_kind_forward() {
        Rule rule = nation("{\"portal\": {\"mandatory\": \"2017-10-01\"}}")
                .edit(
                        "city/pack.json",
                        SAME,
                        "{\"phases\": {\"siteKinds\": {\"portal\": {\"mandatory\": \"2017-09-15\"}}}}")
                .read(PackDraft.CITY)
                .rule("footer-code")
                .orElseThrow();

        assertThat(rule.phases(SiteKind.PORTAL).mandatory()).isEqualTo(LocalDate.of(2017, 9, 15));
        assertThat(rule.origins().of("phases.siteKinds.portal.mandatory")).isEqualTo(PackDraft.CITY);
        assertThat(rule.origins().of("phases.mandatory")).isEqualTo(PackDraft.NATION);
    }

    @Test
    void a_rule_may_count_for_one_kind_only() {
        Rule rule = PackDraft.in(folder)
                .edit(
                        RULE,
                        "{\"announced\": \"2017-06-08\", \"advisory\": \"2017-09-01\", \"mandatory\": \"2018-01-01\"}",
                        "{\"siteKinds\": {\"portal\": {\"mandatory\": \"2018-01-01\"}}}")
                .read(PackDraft.NATION)
                .rule("footer-code")
                .orElseThrow();

        assertThat(rule.phases(null).everCount()).isFalse();
        assertThat(rule.phases(SiteKind.PORTAL).on(LocalDate.of(2018, 1, 1))).contains(Phase.MANDATORY);
    }

    @Test
    void a_recalled_rule_is_mandatory_for_no_kind() {
        assertThat(PackDraft.in(folder)
                        .edit(
                                "nation/rules/filing-format/rule.json",
                                "{\"advisory\": \"2017-06-08\"}",
                                "{\"advisory\": \"2017-06-08\", \"siteKinds\": {\"portal\": {\"mandatory\": \"2018-01-01\"}}}")
                        .complaint(PackDraft.NATION))
                .contains("rests on unchecked sources (D) only and may not be mandatory");
    }

    @Test
    void the_digest_holds_the_dates_of_kinds_and_changes_only_with_them() {
        String without = PackDraft.in(folder)
                .edit(RULE, "[\"portal\"]", "[\"portal\", \"department\"]")
                .read(PackDraft.NATION)
                .digest();
        String portal = nation("{\"portal\": {\"mandatory\": \"2017-10-01\"}}")
                .read(PackDraft.NATION)
                .digest();
        String never = nation("{\"portal\": {\"mandatory\": null}}")
                .read(PackDraft.NATION)
                .digest();

        assertThat(nation("{}").read(PackDraft.NATION).digest()).isEqualTo(without);
        assertThat(portal).isNotEqualTo(without).isNotEqualTo(never);
        assertThat(never).isNotEqualTo(without);
    }

    /** The nation, where the rule asks portals and departments and some kinds have dates of their own. */
    private PackDraft nation(String kinds) {
        return PackDraft.in(folder)
                .edit(RULE, "[\"portal\"]", "[\"portal\", \"department\"]")
                .edit(RULE, MANDATORY, MANDATORY.replace("}", ", \"siteKinds\": " + kinds + "}"));
    }
}
