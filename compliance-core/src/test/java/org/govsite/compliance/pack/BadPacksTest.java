package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each way in which an office may hand in a bad pack is an error of its own, with the place and what to do next, in both languages. */
class BadPacksTest {

    private static final String RULE = "nation/rules/footer-code/rule.json";

    @TempDir
    Path folder;

    private PackDraft draft;

    @BeforeEach
    void two_packs_that_are_right() {
        draft = PackDraft.in(folder);
    }

    @Test
    void a_file_that_does_not_fit_the_schema() {
        draft.edit(RULE, "\"pages\": \"home\"", "\"page\": \"home\"");

        complains(RULE + ":6:", "没有键“page”", "是不是“pages”？", "There is no key \"page\"", "Did you mean \"pages\"?");
        assertThat(PackSchemas.errors("rule", draft.text(RULE))).isNotEmpty();
    }

    @Test
    void a_kind_of_requirement_and_a_kind_of_clue_that_there_are_not() {
        draft.edit(RULE, "\"kind\": \"presence\"", "\"kind\": \"presense\"");
        complains(
                RULE + ":8:",
                "没有要求类型“presense”",
                "是不是“presence”？",
                "There is no kind of requirement",
                "Known: agreement,");

        draft.edit(RULE, "\"kind\": \"presense\"", "\"kind\": \"presence\"")
                .edit("nation/items/filing.json", "\"kind\": \"text\"", "\"kind\": \"txt\"");
        complains(
                "items/filing.json:5:",
                "没有线索类型“txt”",
                "是不是“text”？",
                "There is no kind of clue",
                "Known: text, name, link,");
    }

    @Test
    void a_circle_of_parents() {
        draft.edit("nation/pack.json", "\"extends\": null", "\"extends\": \"city:2018.08\"");

        complains("pack.json:", "继承关系绕成了圈", "请改正 extends", "The parents run in a circle", "Mend \"extends\"");
    }

    @Test
    void a_parent_that_is_missing() {
        draft.edit("city/pack.json", "nation:2017.06", "nation:2017.07");

        complains(
                "city/pack.json:7:",
                "没有规则包 nation:2017.07",
                "是不是 nation:2017.06？",
                "There is no rule pack nation:2017.07",
                "Did you mean nation:2017.06?");
    }

    @Test
    void a_pattern_that_re2_refuses() {
        draft.edit("nation/items/filing.json", "{icp-letters}ICP", "(?<!粤){icp-letters}ICP");

        complains(
                "items/filing.json:5:",
                "RE2 不接受正则“(?<!粤)[辽蜀]ICP",
                "RE2 没有环视和反向引用",
                "RE2 does not take the pattern",
                "RE2 has no lookaround and no back-reference");
    }

    @Test
    void a_lower_pack_that_loosens() {
        draft.edit("city/pack.json", "{\"severity\": \"ERROR\"}", "{\"severity\": \"NOTE\"}");

        complains(
                "city/pack.json:14:",
                "由 ERROR 放宽为 NOTE",
                "规则包只能收紧，不能放宽",
                "loosens severity.home from ERROR to NOTE",
                "A pack may tighten, never loosen");
    }

    @Test
    void two_packs_of_one_id_in_one_place() {
        draft.write("packs/nation/pack.json", draft.text("nation/pack.json").replace("某办公厅", "另一办公厅"));

        complains(
                "packs/nation/",
                "规则包“nation”在 nation/ 里还有一个",
                "请只留一个",
                "Pack \"nation\" stands in nation/ too",
                "Keep one of them");
    }

    @Test
    void a_pack_below_the_folder_of_a_pack_of_the_same_id() {
        draft.write("nation/packs/nation/pack.json", draft.text("nation/pack.json"));

        assertThat(complaint(folder.resolve("nation")))
                .contains("nation/packs/nation/", "在 pack.json 里还有一个", "stands in pack.json too");
    }

    @Test
    void an_archive_beside_the_folders_of_packs() throws IOException {
        Path elsewhere = Files.createTempDirectory(folder, "archive");
        Files.move(draft.zip(elsewhere.resolve("nation.jar"), ""), folder.resolve("nation.jar"));
        Files.delete(elsewhere);

        complains(
                "nation.jar",
                "规则包文件夹旁边还有一个压缩包 nation.jar",
                "请移走它",
                "An archive nation.jar lies beside folders of packs",
                "Move it away, or point to it instead");
    }

    @Test
    void a_format_of_later_days_with_the_release_that_reads_it() {
        String pack = "nation/pack.json";
        draft.edit(pack, "\"format\": 1,", "\"format\": 2, \"readBy\": \"0.4.0\", \"novelty\": true,");
        complains(
                pack + ":2:",
                "规则包的格式是 2，本版本只认识到 1",
                "请换用 compliance-maven-plugin（或 compliance-core）0.4.0 或更新的版本",
                "The pack has format 2",
                "Read it with compliance-maven-plugin (or compliance-core) 0.4.0 or newer");

        draft.edit(pack, "\"readBy\": \"0.4.0\", ", "\"readBy\": \"the newest \\n of all\", ");
        complains(pack + ":2:", "请换用更新版本的", "Use a newer version of compliance-maven-plugin");

        draft.edit(pack, "\"format\": 2", "\"format\": 1");
        complains(pack + ":2:", "没有键“readBy”", "There is no key \"readBy\"");
    }

    @Test
    void half_a_character_that_would_vanish_in_the_digest() {
        draft.edit(RULE, "\"kind\": \"presence\"", "\"kind\": \"pre\\ud800sence\"");

        complains(RULE + ":8:", "文本里有半个字符", "请删去它", "The text holds half a character", "Remove it");
    }

    @Test
    void a_date_of_a_year_that_nobody_means() {
        draft.edit("nation/pack.json", "\"effective\": \"2017-06-08\"", "\"effective\": \"+999999999-12-31\"");

        complains("nation/pack.json:", "“+999999999-12-31”不是日期", "is not a date", "Write dates as YYYY-MM-DD");
    }

    @Test
    void a_rule_whose_id_makes_a_rule_of_the_parent_fall_silent() {
        draft.edit(RULE, "\"fix\":", "\"yieldsTo\": [\"other-code\"], \"fix\":");
        draft.version(
                "nation",
                "{\"version\": \"2018.09\", \"issued\": \"2018-09-06\", \"effective\": \"2018-09-06\","
                        + " \"extends\": \"nation:2017.06\", \"adds\": [\"other-code\"]}");
        String rule = draft.text("nation/rules/filing-format/rule.json");
        draft.write("nation/rules/other-code/rule.json", rule).write("city/rules/other-code/rule.json", rule);
        draft.edit("city/pack.json", "\"overrides\":", "\"adds\": [\"other-code\"], \"overrides\":");

        complains(
                "city/pack.json:",
                "会让位于编号“other-code”的规则，下级规则包不能用这个编号",
                "请换一个编号",
                "yields to a rule of the id \"other-code\"",
                "Choose another id");
    }

    @Test
    void a_version_that_is_used_before_the_one_that_it_extends() {
        draft.edit("city/pack.json", "\"effective\": \"2018-08-31\"", "\"effective\": \"2017-06-07\"");

        complains(
                "city/pack.json:",
                "city:2018.08 从 2017-06-07 起用，早于它继承的 nation:2017.06（2017-06-08）",
                "改正 effective",
                "before nation:2017.06 (2017-06-08), which it extends",
                "Mend \"effective\"");
    }

    @Test
    void two_versions_that_are_one_by_their_numbers() {
        draft.version(
                "city",
                "{\"version\": \"2018.8\", \"issued\": \"2018-09-06\", \"effective\": \"2018-09-06\","
                        + " \"extends\": \"city:2018.08\"}");

        complains(
                "city/pack.json:",
                "版本 2018.8 和 2018.08 只是写法不同，数字一样",
                "例如再加一段：2018.08.1",
                "have the same numbers",
                "with one more part: 2018.08.1");
    }

    @Test
    void an_override_that_says_what_the_rule_says_already() {
        draft.edit(
                "city/pack.json",
                "{\"severity\": \"ERROR\"}",
                "{\"severity\": {\"home\": \"ERROR\", \"documents\": \"WARNING\"}}");

        complains(
                "city/pack.json:",
                "规则 footer-code 的改写什么也没有改",
                "删去这一项",
                "The override of rule footer-code changes nothing",
                "remove the entry");
    }

    @Test
    void an_override_that_repeats_a_value_beside_one_that_changes_or_only_names_a_source_is_right() {
        draft.edit("city/pack.json", "{\"severity\": \"ERROR\"}", "{\"severity\": \"ERROR\", \"veto\": false}");
        assertThat(draft.read(PackDraft.CITY)
                        .requireRule("footer-code")
                        .severity()
                        .documents())
                .isEqualTo(Severity.ERROR);

        draft.edit(
                "city/pack.json",
                "{\"severity\": \"ERROR\", \"veto\": false}",
                "{\"sources\": [{\"document\": \"通报\", \"confidence\": \"A\"}]}");
        assertThat(draft.read(PackDraft.CITY).requireRule("footer-code").sources())
                .hasSize(2);
    }

    private void complains(String... words) {
        assertThat(draft.complaint(PackDraft.CITY).replace('\\', '/')).contains(words);
    }

    private static String complaint(Path place) {
        try {
            RulePacks.read(place);
            return "";
        } catch (PackException e) {
            return e.getMessage().replace('\\', '/');
        }
    }
}
