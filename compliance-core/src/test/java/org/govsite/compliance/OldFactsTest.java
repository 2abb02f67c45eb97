package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.report.Obstacle;
import org.govsite.compliance.report.Verdict;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Facts that do not hold what a rule asks about prove nothing: neither that it is right nor that it is wrong. */
class OldFactsTest {

    /** The clean site of the example city. */
    private static final FactSheet NOW = observed();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_rule_that_needs_more_than_old_facts_hold_is_not_measurable_and_nothing_is_green(int extractor) {
        FactSheet old = new FactSheet(extractor, List.of(), NOW.files(), NOW.pages(), NOW.zones());
        for (PackRef ref : RulePacks.bundled()) {
            LocalDate day = RulePacks.bundled(ref).effective();
            CheckResult now = judge(NOW, ref, day);
            CheckResult then = judge(old, ref, day);

            List<Finding> tooOld = then.findings().stream()
                    .filter(finding -> finding.evidence().reason().equals(Evidence.FACTS_TOO_OLD))
                    .toList();
            assertThat(tooOld).isNotEmpty().allSatisfy(finding -> {
                assertThat(finding.outcome()).isEqualTo(Outcome.NOT_MEASURABLE);
                assertThat(finding.evidence().seen()).isEqualTo(String.valueOf(extractor));
                assertThat(Integer.parseInt(finding.evidence().wanted())).isGreaterThan(extractor);
                assertThat(finding.message(Locale.CHINA)).startsWith("事实由采集版本 " + extractor + " 采集");
                assertThat(finding.fix(Locale.CHINA)).startsWith("请用本版程序重新采集这个站点的事实");
            });
            for (Finding finding : tooOld) {
                RuleResult rule = result(then, finding.ruleId().value());
                RuleResult full = result(now, finding.ruleId().value());
                assertThat(rule.pages()).as("%s", finding.ruleId()).containsKey(Outcome.NOT_MEASURABLE);
                assertThat(rule.pages()).doesNotContainKeys(Outcome.PASSED, Outcome.FAILED, Outcome.NEEDS_REVIEW);
                assertThat(rule.count(Outcome.NOT_MEASURABLE)).isGreaterThanOrEqualTo(full.count(Outcome.PASSED));
            }
            assertThat(Gate.STANDARD.verdict(then)).isEqualTo(Verdict.COULD_NOT_JUDGE);
            assertThat(Gate.STANDARD.obstacle(then)).contains(Obstacle.FACTS_TOO_OLD);
        }
    }

    @Test
    void facts_that_do_not_tell_what_columns_show_beside_text_call_no_column_blank() {
        PackRef ref = RulePacks.newestBundled("cn-national");
        LocalDate day = RulePacks.bundled(ref).effective();
        FactSheet old = new FactSheet(4, NOW.words(), NOW.files(), NOW.pages(), NOW.zones());

        assertThat(result(judge(NOW, ref, day), "columns-blank").count(Outcome.PASSED))
                .isEqualTo(1);
        assertThat(result(judge(old, ref, day), "columns-blank").count(Outcome.NOT_MEASURABLE))
                .isEqualTo(1);
    }

    @Test
    void what_old_facts_do_hold_is_judged_as_ever() {
        PackRef ref = new PackRef("anshan", "2018.08");
        FactSheet old = new FactSheet(1, List.of(), NOW.files(), NOW.pages(), NOW.zones());

        assertThat(result(judge(old, ref, Examples.AS_OF), "footer-site-id-code")
                        .pages())
                .isEqualTo(result(judge(NOW, ref, Examples.AS_OF), "footer-site-id-code")
                        .pages());
    }

    @Test
    void the_console_says_that_the_facts_are_too_old() {
        FactSheet old = new FactSheet(3, List.of(), NOW.files(), NOW.pages(), NOW.zones());
        CheckResult result = judge(old, new PackRef("anshan", "2018.08"), Examples.AS_OF);
        Console.View view = new Console.View(Locale.CHINA, Gate.STANDARD, "facts/tjj.json", "", "", 20);

        assertThat(Console.verdict(result, view)).startsWith("无法判断：facts/tjj.json 的事实采集得太早，没有保留一部分规则要看的内容，请用本版程序重新采集");
    }

    @Test
    void an_item_of_the_text_whose_words_are_no_landmarks_cannot_be_called_absent() throws IOException {
        RulePack pack = withAuthor();
        String rule = "article-author";

        assertThat(outcomes(pack, "<p>责任编辑：李某</p>", rule)).containsOnlyKeys(Outcome.NOT_MEASURABLE);
        assertThat(outcomes(pack, "", rule)).containsOnlyKeys(Outcome.NOT_MEASURABLE);
        assertThat(outcomes(pack, "<p>来源：市统计局　责任编辑：李某</p>", rule)).containsOnlyKeys(Outcome.PASSED);
        assertThat(outcomes(pack, "", "article-source")).containsOnlyKeys(Outcome.FAILED);
    }

    private static Map<Outcome, Integer> outcomes(RulePack pack, String text, String rule) {
        String page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>工业产值公布</title>"
                + "<meta name=\"ArticleTitle\" content=\"工业产值公布\"></head><body><div class=\"header\">样例市统计局</div>"
                + "<div class=\"main\"><h1>工业产值公布</h1>" + text + "<p>本月产值增长。</p></div></body></html>";
        CheckResult result = ComplianceChecker.builder()
                .pack(pack)
                .asOf(LocalDate.of(2024, 9, 10))
                .build()
                .check(Site.inMemory(Page.of("xw/t20240910_1.html", page)));
        return new TreeMap<>(result(result, rule).pages());
    }

    /** A pack that asks articles for something that the extractor knows no word of. */
    private RulePack withAuthor() throws IOException {
        Path office = folder.resolve("office");
        Path rule = office.resolve("rules/article-author");
        Files.createDirectories(rule);
        Files.createDirectories(office.resolve("items"));
        Files.writeString(office.resolve("pack.json"), """
                {"format": 1, "id": "office", "title": {"zh": "办公室规则", "en": "Rules of the office"},
                 "issuer": {"zh": "办公室", "en": "Office"}, "items": ["author"],
                 "versions": [{"version": "2024.09", "issued": "2024-09-01", "effective": "2024-09-01",
                   "extends": "cn-national:2024.07", "adds": ["article-author"]}]}
                """);
        Files.writeString(office.resolve("items/author.json"), """
                {"id": "author", "title": {"zh": "责任编辑", "en": "the editor"}, "auxiliary": true,
                 "question": {"zh": "这是不是责任编辑？", "en": "Is this the editor?"},
                 "clues": [{"kind": "text", "pattern": "责任编辑:(?P<value>\\\\p{Han}{2,4})"}]}
                """);
        Files.writeString(rule.resolve("rule.json"), """
                {"title": {"zh": "文章写明责任编辑", "en": "Articles name their editor"},
                 "sources": [{"document": "办公室通知", "date": "2024-09-01", "confidence": "A"}],
                 "severity": "ERROR", "phases": {"mandatory": "2024-09-01"}, "applies": {"pages": "articles"},
                 "requirement": {"kind": "presence", "item": "author", "inText": true},
                 "fix": {"zh": "写上责任编辑。", "en": "Name the editor."}}
                """);
        return RulePacks.read(folder, new PackRef("office", "2024.09"));
    }

    private static CheckResult judge(FactSheet facts, PackRef pack, LocalDate day) {
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled(pack))
                .card(Examples.card("tjj"))
                .asOf(day)
                .build()
                .judge(facts);
    }

    private static RuleResult result(CheckResult result, String rule) {
        return result.rules().stream()
                .filter(each -> each.rule().id().value().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static FactSheet observed() {
        try (Site site = Site.open(Examples.site("tjj"))) {
            return Examples.checker("tjj").observe(site);
        }
    }
}
