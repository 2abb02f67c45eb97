package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govsite.compliance.publish.ExampleCity.AS_OF;
import static org.govsite.compliance.publish.ExampleCity.DRAFT;
import static org.govsite.compliance.publish.ExampleCity.KNOWN;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stricter draft is rehearsed over the example city. */
class RehearsalTest {

    @TempDir
    static Path folder;

    private static Rehearsal bySites;
    private static Rehearsal byFacts;

    @BeforeAll
    static void rehearse_the_city_from_its_sites_and_from_facts_that_were_kept_of_them() {
        Rehearser rehearser = Rehearser.of(KNOWN, DRAFT, AS_OF).with(ExampleCity.register());
        bySites = rehearser.rehearsal(
                ExampleCity.names().stream()
                        .map(name ->
                                ExampleCity.site(name, site -> rehearser.rehearse(name, site, ExampleCity.card(name))))
                        .toList(),
                List.of());
        byFacts = rehearser.rehearsal(
                ExampleCity.names().stream()
                        .map(name -> rehearser.rehearse(name, kept(name), ExampleCity.card(name)))
                        .toList(),
                List.of());
    }

    private static FactSheet kept(String name) {
        Path file = folder.resolve(name + ".json");
        ExampleCity.facts(name).write(file);
        return FactSheet.read(file);
    }

    @Test
    void the_office_reads_whom_the_draft_will_hit_with_what_and_when() {
        assertThat(String.join("\n", bySites.lines(Locale.CHINA))).isEqualTo("""
                试行 anshan 2018.08 → anshan-draft 2018.10：9 个网站，以 2018-09-10 的网页试行，以后各日才生效的规则也算在内
                  网站   新不通过  加重  减轻  新通过  新待确认  新不可测  仍不通过  通过  网站名称
                  fgw    1         0     0     0       0         0         4         45    鞍山市发展和改革委员会
                  hbj    2         0     0     0       0         0         5         43    鞍山市环境保护局
                  jtj    2         0     0     0       0         0         2         56    鞍山市交通局
                  mzj    2         1     0     0       0         0         4         52    鞍山市民政局
                  nwj    2         0     0     0       0         0         2         55    鞍山市农村经济委员会
                  rsj    1         1     0     0       0         0         5         52    鞍山市人力资源和社会保障局
                  sthjj  1         0     0     0       0         0         5         53    鞍山市生态环境局
                  tjj    1         0     0     0       0         0         0         61    鞍山市统计局
                  wgj    2         0     0     0       0         0         1         57    鞍山市文化广电局
                  合计   14        2     0     0       0         0         28        474
                新不通过 14 项：
                  column-services 首页有办事指南栏目
                    网站   级别  成为错误    还有   页数  位置
                    fgw    错误  2018-12-01  82 天  1     index.html
                    hbj    错误  2018-12-01  82 天  1     index.html
                    jtj    错误  2018-12-01  82 天  1     index.html
                    mzj    错误  2018-12-01  82 天  1     index.html
                    nwj    错误  2018-12-01  82 天  1     index.html
                    sthjj  错误  2018-12-01  82 天  1     index.html
                    tjj    错误  2018-12-01  82 天  1     index.html
                    wgj    错误  2018-12-01  82 天  1     index.html
                  footer-postcode 底部功能区写明邮编
                    网站  级别  成为错误    还有   页数  位置
                    hbj   错误  2018-11-01  52 天  18    index.html:221:13
                    jtj   错误  2018-11-01  52 天  7     inc/footer.html:3:8
                    mzj   错误  2018-11-01  52 天  11    index.html:50:8
                    nwj   错误  2018-11-01  52 天  6     inc/footer.html:3:8
                    rsj   错误  2018-11-01  52 天  13    inc/footer.html:3:8
                    wgj   错误  2018-11-01  52 天  7     inc/footer.html:3:8
                加重 2 项（原来就不通过，级别更高或更早成为错误）：
                  links-broken 站内链接都打得开
                    网站  级别          成为错误            还有   页数  位置
                    mzj   提醒 -> 错误  不会 -> 2018-12-01  82 天  10    index.html:35:11
                  links-preview 没有指向预览地址的链接
                    网站  级别          成为错误        还有  页数  位置
                    rsj   提醒 -> 错误  不会 -> 已经是  0 天  1     index.html:36:11
                没有一个网站通过或不通过的规则 8 条，试行看不出它们的作用：
                  domain-main               多个域名时指明主域名
                  domain-portal             门户网站的域名是 www.□□□.gov.cn
                  identity-domain           各页的 SiteDomain 一致
                  identity-name             各页的 SiteName 一致
                  identity-organizer        各页的主办单位一致
                  name-tag-shown            SiteName 是首页上显示的名称
                  site-id-code-region       网站标识码的前两位是本省的
                  site-id-code-region-code  网站标识码的前六位是行政区划代码
                """.stripTrailing());
    }

    @Test
    void the_same_stands_in_english() {
        assertThat(bySites.lines(Locale.ENGLISH))
                .contains(
                        "Rehearsal anshan 2018.08 → anshan-draft 2018.10: 9 sites, pages as of 2018-09-10, with the rules that count from later days on",
                        "  site   newly failing  heavier  lighter  newly passing  new questions  newly unseen  still failing  passing  name",
                        "  fgw    1              0        0        0              0              0             4              45       鞍山市发展和改革委员会",
                        "14 newly failing:",
                        "  footer-postcode The footer gives the postcode",
                        "2 heavier (failed before, weighs more or becomes an error sooner):");
    }

    @Test
    void facts_that_were_kept_give_the_same_bytes_as_the_sites() {
        assertThat(json(byFacts)).isEqualTo(json(bySites));
        assertThat(byFacts.lines(Locale.CHINA)).isEqualTo(bySites.lines(Locale.CHINA));
        assertThat(byFacts.lines(Locale.ENGLISH)).isEqualTo(bySites.lines(Locale.ENGLISH));
    }

    @Test
    void the_json_is_of_its_schema() {
        assertThat(errors(json(bySites))).isEmpty();
        assertThat(errors(json(new Rehearsal(KNOWN, DRAFT, AS_OF, List.of(), List.of(new UnreadSite("zfb", "…"))))))
                .isEmpty();
        assertThat(errors(json(bySites).replace("\"newly-failing\"", "\"failing\"")))
                .isNotEmpty();
        assertThat(errors(json(bySites).replaceFirst("\"daysLeft\": [^,]+,", "")))
                .isNotEmpty();
    }

    @Test
    void a_rule_becomes_an_error_on_the_day_that_a_check_says_and_not_a_day_before() {
        RehearsedRule rule = rule(bySites, "jtj", "footer-postcode");

        assertThat(rule.daysLeft(AS_OF)).hasValue(52);
        LocalDate day = LocalDate.of(2018, 11, 1);
        assertThat(check("jtj", day).violations()).anyMatch(f -> f.ruleId().equals(rule.rule()));
        CheckResult dayBefore = check("jtj", day.minusDays(1));
        assertThat(dayBefore.violations()).noneMatch(f -> f.ruleId().equals(rule.rule()));
        assertThat(dayBefore.findings(Outcome.FAILED))
                .anyMatch(f -> f.ruleId().equals(rule.rule()) && f.severity() == Severity.WARNING);
    }

    /** The draft announces the column for October; on the day of the rehearsal nothing asks for it. */
    @Test
    void a_duty_that_no_rule_asks_yet_is_rehearsed_too() {
        assertThat(check("jtj", AS_OF).rules())
                .filteredOn(result -> result.rule().id().value().equals("column-services"))
                .allMatch(result -> result.phase() == null);
        assertThat(rule(bySites, "jtj", "column-services").move()).isEqualTo(Move.NEWLY_FAILING);
        assertThat(rule(bySites, "rsj", "column-services").move()).isEqualTo(Move.PASSING);
    }

    @Test
    void entries_do_not_grow_old_while_the_rules_of_later_days_are_asked() {
        assertThat(rule(bySites, "tjj", "column-anti-gang-daily").move()).isEqualTo(Move.PASSING);
    }

    @Test
    void back_from_the_draft_what_was_added_passes_and_what_was_tightened_gets_lighter() {
        Rehearsal back = rehearse(DRAFT, KNOWN, "rsj", ExampleCity.facts("rsj"));

        assertThat(rule(back, "rsj", "footer-postcode").move()).isEqualTo(Move.NEWLY_PASSING);
        assertThat(rule(back, "rsj", "links-preview").move()).isEqualTo(Move.LIGHTER);
        assertThat(back.lines(Locale.CHINA))
                .containsSequence(
                        "减轻 1 项（仍不通过，级别更低或更晚成为错误）：",
                        "  links-preview 没有指向预览地址的链接",
                        "    网站  级别          成为错误        还有  页数  位置",
                        "    rsj   错误 -> 提醒  已经是 -> 不会  -     1     index.html:36:11",
                        "新通过 1 项：",
                        "  footer-postcode 底部功能区写明邮编",
                        "    网站  原来  现在",
                        "    rsj   错误  不再要求");
    }

    @Test
    void a_pack_after_itself_moves_nothing() {
        Rehearsal same = rehearse(DRAFT, DRAFT, "hbj", ExampleCity.facts("hbj"));

        assertThat(same.sites().get(0).rules())
                .extracting(RehearsedRule::move)
                .isSubsetOf(Move.STILL_FAILING, Move.STILL_ASKING, Move.STILL_UNSEEN, Move.PASSING, Move.NOT_ASKED)
                .contains(Move.STILL_FAILING, Move.PASSING);
    }

    @Test
    void facts_too_old_for_a_rule_leave_it_unseen_under_both_packs() {
        FactSheet now = ExampleCity.facts("mzj");
        FactSheet old = new FactSheet(3, List.of(), now.files(), now.pages(), now.zones());
        Rehearsal rehearsal = rehearse(KNOWN, DRAFT, "mzj", old);

        assertThat(rule(rehearsal, "mzj", "links-broken").move()).isEqualTo(Move.STILL_UNSEEN);
        assertThat(rule(rehearsal, "mzj", "footer-postcode").move()).isEqualTo(Move.NEWLY_FAILING);
        assertThat(rehearsal.unexercised()).anyMatch(rule -> rule.id().value().equals("links-broken"));
    }

    @Test
    void a_site_that_could_not_be_read_is_named_with_its_reason() {
        Rehearsal none =
                new Rehearsal(KNOWN, DRAFT, AS_OF, List.of(), List.of(new UnreadSite("zfb", "站点里没有\u001b[2J网页")));

        assertThat(none.lines(Locale.CHINA))
                .containsExactly(
                        "试行 anshan 2018.08 → anshan-draft 2018.10：0 个网站，以 2018-09-10 的网页试行，以后各日才生效的规则也算在内",
                        "读不了的网站 1 个，没有试行：",
                        "  zfb：站点里没有\\u{001B}[2J网页");
    }

    private static Rehearsal rehearse(RulePack before, RulePack after, String name, FactSheet facts) {
        Rehearser rehearser = Rehearser.of(before, after, AS_OF).with(ExampleCity.register());
        return rehearser.rehearsal(List.of(rehearser.rehearse(name, facts, ExampleCity.card(name))), List.of());
    }

    private static CheckResult check(String name, LocalDate day) {
        return ComplianceChecker.builder()
                .pack(DRAFT)
                .card(ExampleCity.card(name))
                .register(ExampleCity.register())
                .asOf(day)
                .build()
                .judge(ExampleCity.facts(name));
    }

    private static RehearsedRule rule(Rehearsal rehearsal, String site, String rule) {
        return rehearsal.sites().stream()
                .filter(each -> each.name().equals(site))
                .flatMap(each -> each.rules().stream())
                .filter(each -> each.rule().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String json(Rehearsal rehearsal) {
        return RehearsalWriter.json().render(rehearsal);
    }

    private static List<?> errors(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Rehearsal.class.getResourceAsStream("rehearsal-1.schema.json"))
                .validate(json, InputFormat.JSON);
    }
}
