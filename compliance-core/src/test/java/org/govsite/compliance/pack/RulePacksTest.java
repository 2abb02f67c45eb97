package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulePacksTest {

    @TempDir
    Path folder;

    @Test
    void a_pack_is_read_with_all_its_parts() {
        RulePack pack = PackDraft.in(folder).read(PackDraft.NATION);

        assertThat(pack.ref()).isEqualTo(PackDraft.NATION);
        assertThat(pack.title().zh()).isEqualTo("国家规则");
        assertThat(pack.issuer().en()).isEqualTo("Some office");
        assertThat(pack.effective()).isEqualTo(LocalDate.of(2017, 6, 8));
        assertThat(pack.rectifyBy()).isNull();
        assertThat(pack.lineage()).containsExactly(PackDraft.NATION);
        assertThat(pack.items()).extracting(Item::id).containsExactly("site-code", "filing");
        assertThat(pack.rules()).extracting(rule -> rule.id().value()).containsExactly("filing-format", "footer-code");
        assertThat(pack.bulletin().merged()).hasSize(1);
        assertThat(pack.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void a_rule_is_read_with_all_its_parts() {
        Rule rule =
                PackDraft.in(folder).read(PackDraft.NATION).rule("footer-code").orElseThrow();

        assertThat(rule.sources()).containsExactly(new Source("指引", "1号", "一", LocalDate.of(2017, 6, 8), Confidence.B));
        assertThat(rule.severity()).isEqualTo(new Severities(Severity.ERROR, Severity.WARNING));
        assertThat(rule.phases(null).on(LocalDate.of(2017, 12, 31))).contains(Phase.ADVISORY);
        assertThat(rule.siteKinds()).isEqualTo(Set.of(SiteKind.PORTAL));
        assertThat(rule.pages()).isEqualTo(PageScope.HOME);
        assertThat(rule.requirement()).isEqualTo(new Requirement.Presence("site-code", true, "", "", false, false));
        assertThat(rule.origin()).isEqualTo(PackDraft.NATION);
    }

    @Test
    void every_kind_of_requirement_is_read() {
        String file = "nation/rules/footer-code/rule.json";
        String presence =
                "{\"kind\": \"presence\", \"item\": \"site-code\", \"failsAsAttribute\": true, \"softenedBy\": \"\"}";
        PackDraft draft = PackDraft.in(folder).edit(file, presence, "{\"kind\": \"live-link\", \"item\": \"filing\"}");
        assertThat(requirement(draft)).isEqualTo(new Requirement.LiveLink("filing"));

        draft.edit(
                file,
                "{\"kind\": \"live-link\", \"item\": \"filing\"}",
                "{\"kind\": \"link-host\", \"item\": \"filing\"}");
        assertThat(requirement(draft)).isEqualTo(new Requirement.LinkHost("filing", false));

        draft.edit(
                file,
                "{\"kind\": \"link-host\", \"item\": \"filing\"}",
                "{\"kind\": \"in-footer\", \"items\": [\"filing\"]}");
        assertThat(requirement(draft)).isEqualTo(new Requirement.InFooter(List.of("filing")));
    }

    @Test
    void every_kind_of_clue_is_read_with_empty_defaults() {
        List<Clue> clues = PackDraft.in(folder)
                .read(PackDraft.NATION)
                .item("site-code")
                .orElseThrow()
                .clues();

        assertThat(clues)
                .containsExactly(
                        new Clue.Text("标识码:?(?P<value>\\d{10})", "{value}", List.of(Clue.Beside.DIGIT), false),
                        new Clue.Name(List.of("主办"), List.of(), List.of("承办"), List.of(), List.of()),
                        new Clue.Link(
                                List.of(new LinkAddress(
                                        "*.example.cn", "code=", LinkAddress.Status.CURRENT, "code=(\\d+)")),
                                List.of(),
                                false,
                                false),
                        new Clue.Image(List.of("标识"), List.of("code\\.png"), true),
                        new Clue.Script(List.of(), List.of("_code_"), "sitecode", "", true),
                        new Clue.Attribute(List.of("sitecode"), "(?P<value>\\d+)", "{value}"));
    }

    @Test
    void a_lower_pack_inherits_items_rules_and_bulletin_words() {
        RulePack pack = PackDraft.in(folder).read(PackDraft.CITY);

        assertThat(pack.lineage()).containsExactly(PackDraft.CITY, PackDraft.NATION);
        assertThat(pack.rectifyBy()).isEqualTo(LocalDate.of(2018, 9, 30));
        assertThat(pack.items()).hasSize(2);
        assertThat(pack.bulletin().sentence().zh()).isEqualTo("{site}：未列明{items}");
        assertThat(pack.rule("footer-code").orElseThrow().severity()).isEqualTo(Severities.of(Severity.ERROR));
        assertThat(pack.rule("footer-code").orElseThrow().origin()).isEqualTo(PackDraft.NATION);
    }

    @Test
    void the_folder_of_a_pack_itself_can_be_read() {
        PackDraft draft = PackDraft.in(folder);

        assertThat(RulePacks.read(folder.resolve("nation"))).isEqualTo(draft.read(PackDraft.NATION));
    }

    @Test
    void a_place_with_several_packs_needs_a_name() {
        PackDraft draft = PackDraft.in(folder);

        assertThatThrownBy(() -> RulePacks.read(draft.place()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("[city:2018.08, nation:2017.06]")
                .hasMessageContaining("Say which");
    }

    @Test
    void a_place_without_packs_and_a_missing_place_are_errors() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThatThrownBy(() -> RulePacks.read(empty)).hasMessageContaining("There is no rule pack here");
        assertThatThrownBy(() -> RulePacks.read(folder.resolve("gone")))
                .hasMessageContaining("没有这个文件夹或文件")
                .hasMessageContaining("gone");
    }

    @Test
    void the_newest_version_is_the_last_to_come_into_effect_then_the_highest() {
        PackDraft draft = PackDraft.in(folder)
                .version("nation", bare("2017.10", "2017-12-01"))
                .version("nation", bare("2017.9", "2017-12-01"))
                .version("nation", bare("2018.01", "2017-11-01"));

        assertThat(RulePacks.read(draft.place().resolve("nation")).ref().version())
                .isEqualTo("2017.10");
    }

    @Test
    void an_unknown_pack_or_version_lists_those_that_are_there() {
        PackDraft draft = PackDraft.in(folder);

        assertThat(draft.complaint(new PackRef("city", "2018.09")))
                .startsWith("没有规则包 city:2018.09（")
                .contains("可用：city:2018.08, nation:2017.06")
                .contains("Did you mean city:2018.08?");
        assertThatThrownBy(() -> RulePacks.bundled("anshan", "1999.01"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("anshan:2018.08, cn-national:2017.06");
        assertThatThrownBy(() -> RulePacks.newestBundled("nowhere"))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("cn-national:2017.06");
    }

    @Test
    void a_parent_is_taken_from_the_same_place_before_the_bundled_ones() {
        PackDraft draft = PackDraft.in(folder).edit("city/pack.json", "nation:2017.06", "cn-national:2017.06");
        draft.edit("city/pack.json", "\"overrides\": {\"footer-code\": {\"severity\": \"ERROR\"}},", "");

        assertThat(draft.read(PackDraft.CITY).rules())
                .extracting(Rule::id)
                .isEqualTo(RulePacks.bundled("cn-national", "2017.06").rules().stream()
                        .map(Rule::id)
                        .toList());

        copyNationAs(draft, "cn-national");
        assertThat(draft.read(PackDraft.CITY).rules()).hasSize(2);
    }

    private static void copyNationAs(PackDraft draft, String id) {
        for (String file : List.of(
                "items/site-code.json",
                "items/filing.json",
                "tables/regions.json",
                "rules/footer-code/rule.json",
                "rules/filing-format/rule.json")) {
            draft.write(id + "/" + file, draft.text("nation/" + file));
        }
        draft.write(id + "/pack.json", draft.text("nation/pack.json").replace("\"nation\"", "\"" + id + "\""));
    }

    private static Requirement requirement(PackDraft draft) {
        Optional<Rule> rule = draft.read(PackDraft.NATION).rule("footer-code");
        return rule.orElseThrow().requirement();
    }

    private static String bare(String version, String effective) {
        return "{\"version\": \"" + version + "\", \"issued\": \"2017-01-01\", \"effective\": \"" + effective
                + "\", \"extends\": \"nation:2017.06\"}";
    }
}
