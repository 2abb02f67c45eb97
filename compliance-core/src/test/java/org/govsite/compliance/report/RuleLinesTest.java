package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.EffectiveRules;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of a small city whose rules stand in every way that there is. */
class RuleLinesTest {

    private static final String NATION = """
            {"format": 1, "id": "nation", "title": {"zh": "国家规则", "en": "National rules"},
             "issuer": {"zh": "某办", "en": "some office"}, "items": ["site-map"],
             "bulletin": {"sentence": {"zh": "{site}：{items}", "en": "{site}: {items}"}},
             "versions": [{"version": "1", "issued": "2017-06-08", "effective": "2017-06-08",
                           "adds": ["announced", "mandatory", "old", "portals"]}]}
            """;

    private static final String CITY = """
            {"format": 1, "id": "city", "title": {"zh": "市规则", "en": "City rules"},
             "issuer": {"zh": "某市办", "en": "some city office"},
             "versions": [{"version": "2", "issued": "2018-08-31", "effective": "2018-08-31", "extends": "nation:1",
                           "overrides": {
                             "mandatory": {"severity": "ERROR", "veto": true, "sources": [{"document": "通报", "confidence": "A"}]},
                             "old": {"deprecated": {"since": "2018-08-31", "replacedBy": "mandatory"}}}}]}
            """;

    private static final String RULE = """
            {"title": {"zh": "有站点地图", "en": "There is a site map"},
             "sources": [{"document": "指引", "number": "1号", "article": "一", "confidence": "B"}],
             "severity": {"home": "ERROR", "documents": "WARNING"}, "phases": %s, "applies": %s,
             "requirement": {"kind": "presence", "item": "site-map"}, "fix": {"zh": "加上链接", "en": "add a link"}}
            """;

    @TempDir
    Path folder;

    private RulePack pack;

    @BeforeEach
    void two_packs() throws IOException {
        write("nation/pack.json", NATION);
        write("city/pack.json", CITY);
        write("nation/items/site-map.json", """
                {"id": "site-map", "title": {"zh": "站点地图", "en": "site map"},
                 "bulletin": {"zh": "站点地图", "en": "the site map"}}
                """);
        String all = "{\"pages\": \"documents\"}";
        rule("announced", "{\"announced\": \"2018-08-01\", \"mandatory\": \"2019-01-01\"}", all);
        rule("mandatory", "{\"advisory\": \"2017-06-08\", \"mandatory\": \"2018-01-01\"}", all);
        rule("old", "{\"advisory\": \"2017-06-08\", \"withdrawn\": \"2018-12-01\"}", all);
        rule(
                "portals",
                "{\"mandatory\": \"2019-06-01\", \"siteKinds\": {\"portal\": {\"mandatory\": \"2018-10-01\"}}}",
                "{\"pages\": \"home\", \"siteKinds\": [\"portal\", \"department\"]}");
        pack = RulePacks.read(folder, new PackRef("city", "2"));
    }

    private void rule(String id, String phases, String applies) throws IOException {
        write("nation/rules/" + id + "/rule.json", RULE.formatted(phases, applies));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    @Test
    void rules_stand_in_groups_with_dates_weight_scope_and_origin() {
        assertThat(lines(rules("2018-09-10", null), Locale.CHINA)).isEqualTo("""
                        规则包 city 2（市规则），日期 2018-09-10：共 4 条规则，生效 3 条
                        强制 1 条：
                            mandatory 有站点地图：2018-01-01 起强制；错误，单项否决；所有页面；出自 nation 1；city 2 改了 severity.documents、sources、veto
                        建议 1 条（不符合是提醒）：
                            old 有站点地图：2017-06-08 起建议、2018-12-01 起撤销；首页错误，其他页面提醒；所有页面；出自 nation 1；city 2 改了 deprecated.replacedBy、deprecated.since；2018-08-31 起由 mandatory 取代
                        已公布、还没有生效 1 条（不符合是预告）：
                            announced 有站点地图：2018-08-01 公布、2019-01-01 起强制；首页错误，其他页面提醒；所有页面；出自 nation 1
                        这一天还不检查 1 条：
                            portals 有站点地图：还不检查、2019-06-01 起强制、portal 类网站另有日期；首页错误，其他页面提醒；portal、department 类网站的首页；出自 nation 1
                        """);
    }

    @Test
    void a_kind_of_site_has_its_own_dates_and_its_own_rules() {
        assertThat(lines(rules("2018-12-01", SiteKind.PORTAL), Locale.ENGLISH)).isEqualTo("""
                        Rule pack city 2 (City rules), date 2018-12-01, kind of site portal: 4 rules in all, 3 in force
                        mandatory, 2:
                            mandatory There is a site map: mandatory since 2018-01-01; error, veto; all pages; from nation 1; city 2 changed severity.documents, sources, veto
                            portals There is a site map: mandatory since 2018-10-01; error on the home page and warning elsewhere; home page of portal, department; from nation 1
                        announced, not yet in force, 1 (a breach is a note):
                            announced There is a site map: announced on 2018-08-01, mandatory from 2019-01-01; error on the home page and warning elsewhere; all pages; from nation 1
                        withdrawn, 1:
                            old There is a site map: withdrawn since 2018-12-01; error on the home page and warning elsewhere; all pages; from nation 1; city 2 changed deprecated.replacedBy, deprecated.since; replaced by mandatory since 2018-08-31
                        """);
        assertThat(lines(rules("2018-12-01", SiteKind.INSTITUTION), Locale.ENGLISH))
                .contains(
                        "not asked of this kind of site, 1:\n    portals There is a site map: not asked of this kind of site;");
    }

    @Test
    void one_rule_is_told_with_the_version_that_set_each_field() {
        Rule rule = pack.requireRule("mandatory");
        assertThat(text(Console.lines(rules("2018-09-10", null), rule, Locale.CHINA)))
                .isEqualTo("""
                        mandatory 有站点地图：2018-01-01 起强制（规则包 city 2，日期 2018-09-10）
                            requirement = {"item":"site-map","kind":"presence"}　← nation 1
                            severity.home = ERROR　← nation 1
                            severity.documents = ERROR　← city 2
                            phases.announced = never　← nation 1
                            phases.advisory = 2017-06-08　← nation 1
                            phases.mandatory = 2018-01-01　← nation 1
                            phases.withdrawn = never　← nation 1
                            applies.siteKinds = all　← nation 1
                            applies.pages = documents　← nation 1
                            veto = true　← city 2
                            sources = 通报（可信度 A）　← city 2
                            sources = 指引 1号 一（可信度 B）　← nation 1
                            fix = 加上链接　← nation 1
                        """);
        assertThat(text(Console.lines(rules("2018-09-10", null), rule, Locale.ENGLISH)))
                .startsWith(
                        "mandatory There is a site map: mandatory since 2018-01-01 (rule pack city 2, date 2018-09-10)\n")
                .contains("    severity.documents = ERROR  <- city 2\n");
    }

    @Test
    void a_rule_that_the_pack_does_not_have_is_an_error_with_the_likely_one() {
        assertThatThrownBy(() -> pack.requireRule("portal"))
                .isInstanceOf(PackException.class)
                .hasMessage("规则包 city:2 没有规则“portal”。是不是“portals”？"
                        + " / Rule pack city:2 has no rule \"portal\". Did you mean \"portals\"?");
        assertThatThrownBy(() -> pack.requireRule("something-else"))
                .hasMessageContaining("announced, mandatory, old, portals");
    }

    @Test
    void the_document_fits_its_schema_and_is_the_same_each_time() throws IOException {
        String json = RulesWriter.json().render(rules("2018-09-10", SiteKind.PORTAL));

        assertThat(Schemas.errors("rules-1.schema.json", json)).isEmpty();
        assertThat(json).isEqualTo(RulesWriter.json().render(rules("2018-09-10", SiteKind.PORTAL)));
        Golden.assertMatches(json.replace(pack.digest(), "0".repeat(64)), "rules.json");
        for (PackRef ref : RulePacks.bundled()) {
            EffectiveRules bundled = new EffectiveRules(RulePacks.bundled(ref), LocalDate.of(2024, 9, 1), null);
            assertThat(Schemas.errors("rules-1.schema.json", RulesWriter.json().render(bundled)))
                    .isEmpty();
        }
    }

    private EffectiveRules rules(String asOf, @Nullable SiteKind kind) {
        return new EffectiveRules(pack, LocalDate.parse(asOf), kind);
    }

    private static String lines(EffectiveRules rules, Locale locale) {
        return text(Console.lines(rules, locale));
    }

    private static String text(Iterable<Console.Line> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }
}
