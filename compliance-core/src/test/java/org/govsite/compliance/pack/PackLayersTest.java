package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLayersTest {

    private static final String WITHDRAWS = "\"withdraws\": []";

    @TempDir
    Path folder;

    @Test
    void a_lower_pack_may_add_items_and_rules_with_the_macros_of_its_parent() {
        RulePack pack = cityWithItem("ipv6").read(PackDraft.CITY);

        assertThat(pack.items()).extracting(Item::id).containsExactly("site-code", "filing", "ipv6");
        Clue.Text clue = (Clue.Text) pack.item("ipv6").orElseThrow().clues().get(0);
        assertThat(clue.pattern()).isEqualTo("[辽川]公网安备[ \\n]?\\d{1,3}");
        assertThat(pack.rule("footer-ipv6").orElseThrow().origin()).isEqualTo(PackDraft.CITY);
    }

    @Test
    void an_item_of_a_parent_cannot_be_redefined() {
        assertThat(cityWithItem("filing").complaint(PackDraft.CITY))
                .contains("Item \"filing\" belongs to the parent pack nation")
                .contains("city/pack.json:");
    }

    @Test
    void a_rule_cannot_be_added_twice() {
        PackDraft draft = PackDraft.in(folder);
        draft.write("city/rules/footer-code/rule.json", draft.text("nation/rules/footer-code/rule.json"))
                .edit("city/pack.json", WITHDRAWS, "\"adds\": [\"footer-code\"]");

        assertThat(draft.complaint(PackDraft.CITY)).contains("Rule \"footer-code\" has been added before");
    }

    @Test
    void a_region_table_of_a_parent_cannot_be_replaced() {
        PackDraft draft = PackDraft.in(folder);
        draft.write("city/tables/regions.json", draft.text("nation/tables/regions.json"));

        assertThat(draft.complaint(PackDraft.CITY)).contains("A parent has a region table already");
    }

    @Test
    void a_pack_without_parent_needs_bulletin_words() {
        PackDraft draft = PackDraft.in(folder).edit("city/pack.json", "\"extends\": \"nation:2017.06\",", "");

        assertThat(draft.complaint(PackDraft.CITY)).contains("There is no inherited rule \"footer-code\"");
        draft.edit("city/pack.json", "\"overrides\": {\"footer-code\": {\"severity\": \"ERROR\"}},", "");
        assertThat(draft.complaint(PackDraft.CITY)).contains("The key \"bulletin\" is missing");
    }

    @Test
    void two_packs_cannot_extend_each_other() {
        PackDraft draft = PackDraft.in(folder).edit("nation/pack.json", "null", "\"city:2018.08\"");

        assertThat(draft.complaint(PackDraft.CITY))
                .contains("The parents run in a circle")
                .contains("[city:2018.08, nation:2017.06] → city:2018.08");
    }

    @Test
    void an_item_of_a_later_version_is_not_in_an_earlier_one() {
        PackDraft draft = PackDraft.in(folder);
        RulePack before = draft.read(PackDraft.NATION);
        draft.edit(
                        "nation/pack.json",
                        "[\"site-code\", \"filing\"],\n  \"bull",
                        "[\"site-code\", \"ipv6\", \"filing\"],\n  \"bull")
                .write("nation/items/ipv6.json", item("ipv6"))
                .edit(
                        "nation/pack.json",
                        "\"merged\": [",
                        "\"merged\": [{\"items\": [\"ipv6\", \"filing\"], \"name\": {\"zh\": \"二者\", \"en\": \"both\"}}, ")
                .version("nation", """
                        {"version": "2019.04", "issued": "2019-04-18", "effective": "2019-04-18",
                         "extends": "nation:2017.06", "addsItems": ["ipv6"]}
                        """);

        RulePack later = draft.read(new PackRef("nation", "2019.04"));

        assertThat(draft.read(PackDraft.NATION)).isEqualTo(before);
        assertThat(later.items()).extracting(Item::id).containsExactly("site-code", "ipv6", "filing");
        assertThat(later.bulletin().merged()).hasSize(2);
    }

    private PackDraft cityWithItem(String item) {
        return PackDraft.in(folder)
                .write("city/items/" + item + ".json", item(item))
                .write("city/rules/footer-ipv6/rule.json", """
                        {
                          "title": {"zh": "支持IPv6", "en": "IPv6"},
                          "sources": [{"document": "通知", "confidence": "B"}],
                          "severity": "NOTE",
                          "phases": {"advisory": "2018-01-01"},
                          "applies": {"pages": "documents"},
                          "requirement": {"kind": "presence", "item": "%s"},
                          "fix": {"zh": "写上", "en": "Write it"}
                        }
                        """.formatted(item))
                .edit("city/pack.json", WITHDRAWS, "\"adds\": [\"footer-ipv6\"]")
                .edit("city/pack.json", "\"versions\"", "\"items\": [\"" + item + "\"], \"versions\"");
    }

    private static String item(String id) {
        return """
               {
                 "id": "%s",
                 "title": {"zh": "新要素", "en": "new item"},
                 "bulletin": {"zh": "新要素", "en": "the new item"},
                 "clues": [{"kind": "text", "pattern": "{police-letters}公网安备{gap}\\\\d{1,3}"}]
               }
               """.formatted(id);
    }
}
