package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TighteningTest {

    private static final String SAME = "{\"severity\": \"ERROR\"}";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"severity": {"home": "WARNING", "documents": "ERROR"}} | severity.home from ERROR to WARNING
                    {"severity": {"home": "ERROR", "documents": "NOTE"}}    | severity.documents from WARNING to NOTE
                    {"phases": {"mandatory": "2018-01-02"}}                 | phases.mandatory from 2018-01-01 to 2018-01-02
                    {"phases": {"mandatory": null}}                         | phases.mandatory from 2018-01-01 to never
                    {"phases": {"announced": null}}                         | phases.announced from 2017-06-08 to never
                    {"phases": {"advisory": "2017-10-01"}}                  | phases.advisory from 2017-09-01 to 2017-10-01
                    {"phases": {"withdrawn": "2030-01-01"}}                 | phases.withdrawn from never to 2030-01-01
                    {"applies": {"siteKinds": ["department"]}}              | applies.siteKinds from [portal] to [department]
                    """)
    void a_lower_pack_that_loosens_a_field_is_an_error_with_both_values(String change, String complaint) {
        assertThat(city(change).complaint(PackDraft.CITY))
                .contains("Rule footer-code loosens " + complaint)
                .contains("规则包只能收紧，不能放宽")
                .contains("city/pack.json:14:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"severity": "ERROR"}
                    {"phases": {"mandatory": "2017-12-01", "withdrawn": null}}
                    {"applies": {"siteKinds": ["portal", "department"]}}
                    {"applies": {"siteKinds": [], "pages": "documents"}}
                    {"veto": true}
                    {"sources": [{"document": "通报", "confidence": "A"}]}
                    """)
    void a_lower_pack_may_tighten(String change) {
        RulePack pack = city(change).read(PackDraft.CITY);

        assertThat(pack.rule("footer-code"))
                .isNotEqualTo(PackDraft.in(folder).read(PackDraft.NATION).rule("footer-code"));
    }

    @Test
    void a_scope_or_veto_that_the_parent_widened_cannot_be_taken_back() {
        PackDraft draft = city("{\"applies\": {\"siteKinds\": [], \"pages\": \"documents\"}, \"veto\": true}");

        assertThat(next(draft, "{\"applies\": {\"pages\": \"home\"}}"))
                .contains("applies.pages from DOCUMENTS to HOME");
    }

    @Test
    void a_veto_cannot_be_taken_back() {
        assertThat(next(city("{\"veto\": true}"), "{\"veto\": false}")).contains("veto from true to false");
    }

    @Test
    void all_site_kinds_cannot_be_narrowed_to_some() {
        assertThat(next(city("{\"applies\": {\"siteKinds\": []}}"), "{\"applies\": {\"siteKinds\": [\"portal\"]}}"))
                .contains("applies.siteKinds from [all] to [portal]");
    }

    @Test
    void sources_of_a_lower_pack_stand_in_front() {
        RulePack pack = city("{\"sources\": [{\"document\": \"通报\", \"confidence\": \"A\"}]}")
                .read(PackDraft.CITY);

        assertThat(pack.rule("footer-code").orElseThrow().sources())
                .extracting(Source::document)
                .containsExactly("通报", "指引");
    }

    @Test
    void a_lower_pack_may_not_withdraw_a_rule_of_its_parent() {
        assertThat(PackDraft.in(folder)
                        .edit("city/pack.json", "\"withdraws\": []", "\"withdraws\": [\"footer-code\"]")
                        .complaint(PackDraft.CITY))
                .contains("belongs to the parent pack nation:2017.06");
    }

    @Test
    void a_newer_version_of_the_same_pack_may_withdraw_and_move_dates() {
        PackDraft draft = PackDraft.in(folder).version("nation", """
                        {"version": "2019.04", "issued": "2019-04-18", "effective": "2019-04-18",
                         "extends": "nation:2017.06", "withdraws": ["filing-format"],
                         "overrides": {"footer-code": {"phases": {"mandatory": "2020-01-01"}}}}
                        """);

        RulePack pack = draft.read(new PackRef("nation", "2019.04"));

        assertThat(pack.rules()).extracting(rule -> rule.id().value()).containsExactly("footer-code");
        assertThat(pack.rules().get(0).phases(null).mandatory()).hasToString("2020-01-01");
    }

    @Test
    void a_newer_version_of_the_same_pack_may_not_lower_a_severity() {
        assertThat(next(city(SAME), "{\"severity\": {\"home\": \"ERROR\", \"documents\": \"WARNING\"}}"))
                .contains("severity.documents from ERROR to WARNING");
    }

    @Test
    void a_later_version_of_a_lower_pack_may_not_fall_below_its_parent_in_two_steps() {
        PackDraft draft = city("{\"phases\": {\"mandatory\": \"2017-10-01\"}}");

        assertThat(next(draft, "{\"phases\": {\"mandatory\": \"2018-06-01\"}}"))
                .contains("phases.mandatory from 2018-01-01 to 2018-06-01");
    }

    @Test
    void a_recalled_rule_cannot_be_made_mandatory_without_a_checked_source() {
        String name = "\"footer-code\": " + SAME;
        String mandatory = "\"filing-format\": {\"phases\": {\"mandatory\": \"2018-01-01\"}}";
        PackDraft draft = PackDraft.in(folder).edit("city/pack.json", name, mandatory);
        assertThat(draft.complaint(PackDraft.CITY)).contains("may not be mandatory");

        draft.edit(
                "city/pack.json",
                mandatory,
                "\"filing-format\": {\"sources\": [{\"document\": \"通报\", \"confidence\": \"A\"}],"
                        + " \"phases\": {\"mandatory\": \"2018-01-01\"}}");
        assertThat(draft.read(PackDraft.CITY).rules()).hasSize(2);
    }

    private PackDraft city(String change) {
        return PackDraft.in(folder).edit("city/pack.json", SAME, change);
    }

    /** What is wrong with a second version of the city that changes the rule. */
    private static String next(PackDraft draft, String change) {
        return draft.version(
                        "city",
                        "{\"version\": \"2019.01\", \"issued\": \"2019-01-01\", \"effective\": \"2019-01-01\","
                                + " \"extends\": \"city:2018.08\", \"overrides\": {\"footer-code\": " + change + "}}")
                .complaint(new PackRef("city", "2019.01"));
    }
}
