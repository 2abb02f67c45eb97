package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.Severity;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of problem is found in a pack that has just that one, at its place. */
class PackProofTest {

    private static final String FORM = "packs/office/rules/hotline-form/";
    private static final String FOOTER = "packs/office/rules/footer-hotline/";

    private PackProject project;

    @BeforeEach
    void copy(@TempDir Path place) {
        project = PackProject.in(place);
    }

    @Test
    void a_pack_in_which_nothing_is_wrong_has_no_problem_and_every_change_is_noticed() {
        PackProof proof = project.prove();

        assertThat(proof.problems()).isEmpty();
        assertThat(proof.packs()).hasToString("[office:2018.10]");
        assertThat(proof.score().survivors()).isEmpty();
        assertThat(proof.score().all()).isGreaterThan(10);
        assertThat(proof.holds(1)).isTrue();
    }

    @Test
    void every_file_that_cannot_be_read_is_told_not_only_the_first() {
        project.edit("items/hotline.json", "\"labels\"", "\"lables\"")
                .edit("rules/footer-hotline/rule.json", "\"severity\"", "\"severty\"")
                .edit("rules/hotline-form/rule.json", "value-format", "value-fromat");

        assertThat(project.problems("reading"))
                .containsExactlyInAnyOrder(
                        "packs/office/items/hotline.json:5:3 ", FOOTER + "rule.json:4:3 ", FORM + "rule.json:7:27 ");
        assertThat(project.prove().holds(0)).isFalse();
        assertThat(project.prove().packs()).isEmpty();
    }

    @Test
    void a_mandatory_rule_that_rests_on_memory_only_cannot_be_read() {
        project.edit("rules/hotline-form/rule.json", "\"confidence\": \"A\"", "\"confidence\": \"D\"");

        assertThat(project.problems("reading")).containsExactly(FORM + "rule.json:5:13 ");
    }

    @Test
    void a_rule_without_source_cannot_be_read() {
        project.edit(
                "rules/hotline-form/rule.json",
                "[{\"document\": \"样例市政府网站工作通知\", \"date\": \"2018-10-01\", \"confidence\": \"A\"}]",
                "[]");

        assertThat(project.problems("reading")).containsExactly(FORM + "rule.json:3:14 ");
    }

    @Test
    void a_lower_pack_that_loosens_cannot_be_read(@TempDir Path both) {
        PackProject.in(both.resolve("office"));
        new TwoPacks(both).city();

        PackProof proof = PackProof.of(both, "packs");

        assertThat(proof.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("packs/city/pack.json:8:36"))
                .satisfies(problem -> assertThat(problem.words().en()).contains("severity"));
        assertThat(proof.packs()).hasToString("[office:2018.10]");
    }

    @Test
    void what_is_not_written_in_a_language_is_told() {
        project.edit("rules/hotline-form/rule.json", "Write the hotline into the footer.", "在页面底部写上热线。")
                .edit("items/hotline.json", "\"title\": {\"zh\": \"服务热线\"", "\"title\": {\"zh\": \"the hotline\"");

        assertThat(project.problems("not-english")).containsExactly(FORM + "rule.json:8:10 hotline-form");
        assertThat(project.problems("not-chinese")).containsExactly("packs/office/items/hotline.json:3:12 hotline");
    }

    @Test
    void what_a_draft_left_behind_is_told_but_not_what_is_quoted() {
        project.edit("rules/hotline-form/rule.json", "样例市政府网站工作通知", "某市政府网站工作通知")
                .edit("rules/footer-hotline/rule.json", "Write the hotline", "TODO the hotline")
                .edit("rules/footer-hotline/rule.json", "写上热线", "写上热线，不要写“某某”");

        assertThat(project.problems("left-behind"))
                .containsExactly(FOOTER + "rule.json:8:10 footer-hotline", FORM + "rule.json:3:14 hotline-form");
    }

    @Test
    void a_host_for_examples_is_a_warning() {
        project.edit(
                "items/hotline.json",
                "\"notBeside\": [\"digit\"]}",
                "\"notBeside\": [\"digit\"]}, {\"kind\": \"link\", \"addresses\": [{\"host\": \"www.example.com\"}]}");

        assertThat(project.prove().problems())
                .filteredOn(problem -> problem.code().equals("example-host"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("packs/office/items/hotline.json:6:12"));
    }

    @Test
    void an_example_with_another_outcome_than_its_name_is_told() {
        project.example("hotline-form", "failed-five-digits", "<p>服务热线：54321</p>");

        assertThat(project.problems("example-outcome"))
                .containsExactly(FORM + "examples/failed-five-digits.html hotline-form");
    }

    @Test
    void an_example_that_triggers_another_rule_is_told_unless_it_says_so() {
        project.example("footer-hotline", "passed-four-digits", "<p>服务热线：1234</p>");
        assertThat(project.problems("example-triggers"))
                .containsExactly(FOOTER + "examples/passed-four-digits.html footer-hotline");

        project.beside("footer-hotline", "passed-four-digits.example", "{\"alsoTriggers\": [\"hotline-form\"]}");
        assertThat(project.prove().problems()).isEmpty();

        project.beside("footer-hotline", "passed-number.example", "{\"alsoTriggers\": [\"hotline-form\"]}");
        assertThat(project.problems("example-triggers-not"))
                .containsExactly(FOOTER + "examples/passed-number.html footer-hotline");
    }

    @Test
    void a_rule_needs_an_example_that_passes_and_one_that_fails() {
        project.delete("rules/hotline-form/examples/passed-five-digits.html");

        assertThat(project.problems("example-missing")).containsExactly(FORM + "rule.json:1:1 hotline-form");
    }

    @Test
    void an_example_whose_name_says_no_outcome_is_told() {
        project.example("hotline-form", "good", "<p>服务热线：12345</p>");

        assertThat(project.problems("reading")).containsExactly(FORM + "examples/good.html hotline-form");
    }

    @Test
    void what_stands_beside_an_example_has_to_be_readable_and_to_belong_to_one() {
        project.beside("hotline-form", "passed-five-digits.example", "{\"asof\": \"2018-10-08\"}")
                .beside("hotline-form", "passed-no-such.card", "{}");

        assertThat(project.problems("reading"))
                .containsExactly(FORM + "examples/passed-five-digits.example.json:1:2 hotline-form");
        assertThat(project.problems("example-stray"))
                .containsExactly(FORM + "examples/passed-no-such.card.json hotline-form");
    }

    @Test
    void a_card_that_cannot_be_used_is_told() {
        project.beside("hotline-form", "passed-five-digits.card", "{\"kind\": \"palace\"}");

        assertThat(project.prove().problems())
                .filteredOn(problem -> problem.code().equals("reading"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.words().zh()).contains("passed-five-digits.card.json"));
    }

    @Test
    void rules_that_no_page_can_satisfy_together_contradict_each_other() {
        project.adds("hotline-short")
                .rule(
                        "hotline-short",
                        "热线是四位",
                        "The hotline has four digits",
                        "{\"kind\": \"value-format\", \"item\": \"hotline\", \"patterns\": [\"\\\\d{4}\"]}")
                .example("hotline-short", "passed-four-digits", "<p>服务热线：1234</p>")
                .example("hotline-short", "failed-six-digits", "<p>服务热线：123456</p>");

        assertThat(project.problems("contradiction")).containsExactly(FORM + "rule.json:7:18 hotline-form");
    }

    @Test
    void a_rule_that_is_withdrawn_before_it_counts_is_dead() {
        project.edit(
                "rules/hotline-form/rule.json",
                "\"mandatory\": \"2018-10-01\"",
                "\"mandatory\": \"2018-10-01\", \"withdrawn\": \"2018-10-01\"");

        assertThat(project.problems("never-in-force")).containsExactly(FORM + "rule.json:5:13 hotline-form");
    }

    @Test
    void a_rule_that_yields_to_one_with_the_same_question_is_mute() {
        project.adds("hotline-again")
                .rule("hotline-again", "有服务热线", "There is a hotline", "{\"kind\": \"presence\", \"item\": \"hotline\"}")
                .edit(
                        "rules/hotline-again/rule.json",
                        "\"severity\"",
                        "\"yieldsTo\": [\"footer-hotline\"], \"severity\"");

        assertThat(project.problems("mute"))
                .containsExactly("packs/office/rules/hotline-again/rule.json:4:15 hotline-again");
    }

    @Test
    void a_rule_that_can_never_be_asked_is_dead() {
        project.adds("name-agrees")
                .rule(
                        "name-agrees",
                        "名称一致",
                        "The name agrees",
                        "{\"kind\": \"agreement\", \"field\": \"title\", \"with\": [\"card:name\"], \"unless\": \"name\"}");

        assertThat(project.problems("unless-all"))
                .containsExactly("packs/office/rules/name-agrees/rule.json:7:91 name-agrees");
    }

    @Test
    void a_question_about_columns_is_asked_of_the_home_page_and_before_its_days_are_over() {
        project.adds("hotline-column")
                .rule(
                        "hotline-column",
                        "有热线栏目",
                        "There is a column",
                        "{\"kind\": \"column-linked\", \"item\": \"hotline\", \"window\": {\"until\": \"2018-09-30\"}}")
                .edit("rules/hotline-column/rule.json", "\"home\"", "\"documents\"");

        String place = "packs/office/rules/hotline-column/rule.json:";
        assertThat(project.problems("home-only")).containsExactly(place + "6:24 hotline-column");
        assertThat(project.problems("window-over")).containsExactly(place + "7:73 hotline-column");
    }

    @Test
    void an_item_that_nothing_finds_and_nobody_asks_for_is_told() {
        project.edit("pack.json", "[\"hotline\"]", "[\"hotline\", \"mailbox\"]").write("items/mailbox.json", """
                        {"id": "mailbox", "title": {"zh": "信箱", "en": "mailbox"}, "auxiliary": true,
                         "clues": []}
                        """);

        assertThat(project.problems("no-clues")).containsExactly("packs/office/items/mailbox.json:2:11 mailbox");
        assertThat(project.problems("item-not-asked")).containsExactly("packs/office/items/mailbox.json:2:11 mailbox");
    }

    @Test
    void two_items_that_take_the_same_text_overlap() {
        project.edit("pack.json", "[\"hotline\"]", "[\"hotline\", \"phone\"]").write("items/phone.json", """
                        {"id": "phone", "title": {"zh": "电话", "en": "phone"}, "auxiliary": true,
                         "clues": [{"kind": "text", "pattern": "热线:?(?P<value>\\\\d{5})", "value": "{value}"}]}
                        """);

        assertThat(project.problems("overlap")).containsExactly(FOOTER + "examples/passed-number.html hotline");
    }

    @Test
    void a_change_that_no_example_notices_is_listed_with_its_place() {
        project.delete("rules/hotline-form/examples/failed-second-of-two.html");

        PackProof proof = project.prove();

        assertThat(proof.problems()).isEmpty();
        assertThat(proof.score().survivors())
                .extracting(mutant -> mutant.place() + " " + mutant.line(java.util.Locale.ENGLISH))
                .containsExactly(FORM + "rule.json:7:18 hotline-form requirement.oneIsEnough true instead of false");
        assertThat(proof.holds(1)).isFalse();
        assertThat(proof.holds(0.9)).isTrue();
    }

    @Test
    void a_place_without_pack_is_an_error(@TempDir Path empty) {
        assertThatThrownBy(() -> PackProof.of(empty, "src/main/resources"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("There is no rule pack here");
        assertThatThrownBy(() -> PackProof.of(empty.resolve("nowhere"), "nowhere"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("There is no such folder or file");
    }

    @Test
    void the_same_packs_give_the_same_bytes() {
        project.delete("rules/hotline-form/examples/failed-second-of-two.html")
                .edit("rules/footer-hotline/rule.json", "Write the hotline", "TODO the hotline");

        assertThat(project.prove().json()).isEqualTo(project.prove().json());
        assertThat(List.of(project.prove().json()))
                .noneMatch(json -> json.contains(project.place().toString()));
    }
}
