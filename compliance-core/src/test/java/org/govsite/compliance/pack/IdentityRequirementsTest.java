package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.govsite.compliance.pack.IdentityRequirement.Joined;
import org.govsite.compliance.pack.IdentityRequirement.NoValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How requirements about values and parts that fit together are written in a rule file, and how rules yield. */
class IdentityRequirementsTest {

    private static final String RULE = "nation/rules/footer-code/rule.json";
    private static final String WRITTEN =
            "{\"kind\": \"presence\", \"item\": \"site-code\", \"failsAsAttribute\": true, \"softenedBy\": \"\"}";
    private static final String NO_VALUE = """
            {"kind": "no-value", "forbidden": [{"fields": ["shown:site-code", "tag:SiteIDCode"], "pattern": "0{10}",
              "what": {"zh": "一串零", "en": "zeros"}}]}""";
    private static final String JOINED = """
            {"kind": "joined", "parts": [{"fields": ["card:regionCode"], "part": "^(..)"},
              {"fields": ["shown:filing"], "part": "^(.)"}], "patterns": ["{icp-pairs}"], "every": true}""";
    private static final String SAME = """
            {"kind": "same-parts", "item": "site-code", "left": "/js/(.*)/CA", "right": "CA(.*)"}""";

    @TempDir
    Path folder;

    private Requirement read(String requirement) {
        return PackDraft.in(folder)
                .edit(RULE, WRITTEN, requirement)
                .read(PackDraft.NATION)
                .rule("footer-code")
                .orElseThrow()
                .requirement();
    }

    @Test
    void a_forbidden_value_says_where_it_must_not_stand_and_what_it_is() {
        assertThat(((NoValue) read(NO_VALUE)).forbidden()).singleElement().satisfies(forbidden -> {
            assertThat(forbidden.fields())
                    .extracting(FieldRef::toString)
                    .containsExactly("shown:site-code", "tag:SiteIDCode");
            assertThat(forbidden.pattern()).isEqualTo("0{10}");
            assertThat(forbidden.what()).isEqualTo(new LocalizedText("一串零", "zeros"));
        });
    }

    @Test
    void pairs_of_regions_and_letters_come_from_the_table() {
        Joined joined = (Joined) read(JOINED);

        assertThat(joined.patterns()).isEqualTo(List.of("(?:21辽|51蜀)"));
        assertThat(joined.every()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    {"kind": "no-value"} ¦ The key "forbidden" is missing
                    {"kind": "no-value", "forbidden": []} ¦ The array is empty
                    {"kind": "no-value", "forbidden": ["0+"]} ¦ This should be an object and is a text
                    {"kind": "no-value", "forbidden": [{"fields": ["shown:site-code"], "pattern": "0+"}]} ¦ The key "what" is missing
                    {"kind": "no-value", "forbidden": [{"fields": ["shown:site-code"], "pattern": "0+", "what": {"zh": "零"}}]} ¦ The key "en" is missing
                    {"kind": "no-value", "forbidden": [{"fields": ["shown:site-cod"], "pattern": "0+", "what": {"zh": "零", "en": "0"}}]} ¦ There is no item "site-cod"
                    {"kind": "no-value", "forbidden": [{"fields": ["shown:site-code"], "pattern": "(", "what": {"zh": "零", "en": "0"}}]} ¦ RE2 does not take the pattern
                    {"kind": "joined", "parts": [{"fields": ["title"], "part": "(.)"}]} ¦ Fewer than two parts are joined
                    {"kind": "joined", "parts": [{"fields": ["title"], "part": "."}, {"fields": ["title"], "part": "(.)"}]} ¦ needs one group and has 0
                    {"kind": "joined", "parts": [{"fields": ["title"], "part": "(.)"}, {"fields": ["title"], "part": "(.)"}], "patterns": ["{icp-pair}"]} ¦ There is no macro "icp-pair"
                    {"kind": "joined", "parts": [{"fields": [], "part": "(.)"}, {"fields": ["title"], "part": "(.)"}]} ¦ The array is empty
                    {"kind": "same-parts", "item": "site-code", "left": "(.)(.)", "right": "(.)"} ¦ needs one group and has 2
                    {"kind": "embedded-once", "item": "filling"} ¦ Did you mean "filing"?
                    {"kind": "agreement", "field": "title", "with": ["card:domain"], "how": "belo"} ¦ Did you mean "below"?
                    {"kind": "value-format", "item": "filing", "patterns": ["."], "forbidden": ["."]} ¦ There is no key "forbidden"
                    """)
    void what_is_wrong_is_named(String requirement, String complaint) {
        assertThat(PackDraft.in(folder).edit(RULE, WRITTEN, requirement).complaint(PackDraft.NATION))
                .contains(complaint)
                .contains("footer-code/rule.json:");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    shown:site-code ¦ item:site-code
                    0{10}           ¦ 0{9}
                    一串零             ¦ 零
                    "en": "zeros"   ¦ "en": "noughts"
                    card:regionCode ¦ card:siteIdCode
                    ^(..)           ¦ (..)
                    {icp-pairs}     ¦ {police-pairs}
                    "every": true   ¦ "every": false
                    /js/(.*)/CA     ¦ /js/(.+)/CA
                    "right": "CA(.*)" ¦ "right": "CA(.+)"
                    """)
    void whatever_is_compared_changes_the_digest(String from, String to) {
        String requirement = List.of(NO_VALUE, JOINED, SAME).stream()
                .filter(each -> each.contains(from))
                .findFirst()
                .orElseThrow();
        PackDraft draft = PackDraft.in(folder).edit(RULE, WRITTEN, requirement);
        String digest = draft.read(PackDraft.NATION).digest();

        assertThat(draft.edit(RULE, from, to).read(PackDraft.NATION).digest()).isNotEqualTo(digest);
    }

    @Test
    void a_rule_names_the_rules_that_it_yields_to_and_that_counts_in_the_digest() {
        PackDraft draft = PackDraft.in(folder);
        String digest = draft.read(PackDraft.NATION).digest();

        RulePack pack = draft.edit(RULE, "\"veto\"", "\"yieldsTo\": [\"filing-format\"], \"veto\"")
                .read(PackDraft.NATION);

        assertThat(pack.rule("footer-code").orElseThrow().yieldsTo()).containsExactly("filing-format");
        assertThat(pack.digest()).isNotEqualTo(digest);
        assertThat(draft.read(PackDraft.CITY).rule("footer-code").orElseThrow().yieldsTo())
                .as("what a city overrides leaves it alone")
                .containsExactly("filing-format");
    }

    @Test
    void a_rule_may_yield_to_one_that_a_later_version_adds() {
        PackDraft draft = PackDraft.in(folder)
                .edit(RULE, "\"veto\"", "\"yieldsTo\": [\"later\"], \"veto\"")
                .version("nation", """
                        {"version": "2019.04", "issued": "2019-04-18", "effective": "2019-04-18",
                         "extends": "nation:2017.06", "adds": ["later"]}
                        """);
        draft.write("nation/rules/later/rule.json", draft.text("nation/rules/filing-format/rule.json"));

        assertThat(draft.read(PackDraft.NATION)
                        .rule("footer-code")
                        .orElseThrow()
                        .yieldsTo())
                .containsExactly("later");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '¦', textBlock = """
                    ["filing-forma"]  ¦ There is no rule "filing-forma"
                    ["footer-code"]   ¦ Rule footer-code yields to itself in the end
                    "filing-format"   ¦ This should be an array and is a text
                    ["filing-format", "filing-format"] ¦ "filing-format" stands twice
                    """)
    void a_rule_cannot_yield_to_nothing_or_to_itself(String yieldsTo, String complaint) {
        assertThat(PackDraft.in(folder)
                        .edit(RULE, "\"veto\"", "\"yieldsTo\": " + yieldsTo + ", \"veto\"")
                        .complaint(PackDraft.NATION))
                .contains(complaint)
                .contains("footer-code/rule.json:");
    }

    @Test
    void two_rules_cannot_yield_to_each_other() {
        PackDraft draft = PackDraft.in(folder)
                .edit(RULE, "\"veto\"", "\"yieldsTo\": [\"filing-format\"], \"veto\"")
                .edit(
                        "nation/rules/filing-format/rule.json",
                        "\"applies\"",
                        "\"yieldsTo\": [\"footer-code\"], \"applies\"");

        assertThat(draft.complaint(PackDraft.NATION)).contains("yields to itself in the end");
    }

    @Test
    void the_table_of_regions_has_the_letters_of_all_provinces() {
        Joined icp = (Joined) RulePacks.bundled("cn-national", "2017.06")
                .rule("icp-number-region")
                .orElseThrow()
                .requirement();
        Joined police = (Joined) RulePacks.bundled("cn-national", "2017.06")
                .rule("police-number-letter")
                .orElseThrow()
                .requirement();

        assertThat(icp.patterns())
                .containsExactly("(?:11京|12津|13冀|14晋|15蒙|21辽|22吉|23黑|31沪|32苏|33浙|34皖|35闽|36赣|37鲁|41豫|42鄂|43湘|44粤"
                        + "|45桂|46琼|50渝|51蜀|52黔|53滇|54藏|61陕|62陇|63青|64宁|65新)");
        assertThat(police.patterns())
                .containsExactly(icp.patterns()
                        .get(0)
                        .replace('蜀', '川')
                        .replace('黔', '贵')
                        .replace('陇', '甘'));
    }
}
