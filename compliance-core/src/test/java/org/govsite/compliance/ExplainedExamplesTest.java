package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.publish.Example;
import org.govsite.compliance.publish.Examples;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Edit;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Mending;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an explanation claims of an edit holds for whoever makes that edit and checks the whole site again. */
class ExplainedExamplesTest {

    private static final long SEED = 7;
    private static final int SAMPLE = 40;

    private final RulePack pack = RulePacks.bundled(RulePacks.newestBundled("cn-national"));

    /** An example that its rule finds fault with, or asks about. */
    private record Faulty(Rule rule, Example example) {}

    @Test
    void edits_that_are_said_to_mend_a_sample_of_the_examples_mend_them() {
        List<Faulty> all = new ArrayList<>(faulty());
        Collections.shuffle(all, new Random(SEED));

        List<Mending> mended =
                all.stream().limit(SAMPLE).flatMap(each -> explained(each, 2)).toList();

        assertThat(mended).hasSizeGreaterThan(SAMPLE / 4);
    }

    @Test
    @Tag("thorough")
    void edits_that_are_said_to_mend_an_example_mend_it() {
        assertThat(faulty().parallelStream().flatMap(each -> explained(each, 100)))
                .hasSizeGreaterThan(150);
    }

    @Test
    void how_many_characters_differ_is_told_of_no_date_count_or_position() {
        List<Faulty> measured = faulty().stream()
                .filter(each -> each.rule().requirement() instanceof ColumnRequirement)
                .toList();

        assertThat(measured)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(texts(each)).isNotEmpty().noneMatch(line -> line.contains("个字符，从第")));
    }

    /** How the findings of an example are explained from facts, where no edit is tried. */
    private List<String> texts(Faulty faulty) {
        Example example = faulty.example();
        ComplianceChecker.Builder builder =
                ComplianceChecker.builder().pack(pack).card(example.card()).asOf(example.day(faulty.rule()));
        example.register().ifPresent(builder::register);
        ComplianceChecker checker = builder.build();
        FactSheet facts = checker.observe(example.site());
        return checker.judge(facts).findings().stream()
                .filter(finding -> finding.ruleId().equals(faulty.rule().id()))
                .flatMap(finding -> Console.lines(checker.explain(facts, finding.id()), Locale.CHINA).stream())
                .map(Console.Line::text)
                .toList();
    }

    private List<Faulty> faulty() {
        return pack.rules().stream()
                .flatMap(rule -> Examples.bundled().of(rule).stream()
                        .filter(example ->
                                example.outcome() == Outcome.FAILED || example.outcome() == Outcome.NEEDS_REVIEW)
                        .map(example -> new Faulty(rule, example)))
                .toList();
    }

    /** The mendings of the first findings of an example for which an edit is told, each tried by a check of the edited files. */
    private Stream<Mending> explained(Faulty faulty, int most) {
        Example example = faulty.example();
        ComplianceChecker.Builder builder =
                ComplianceChecker.builder().pack(pack).card(example.card()).asOf(example.day(faulty.rule()));
        example.register().ifPresent(builder::register);
        ComplianceChecker checker = builder.build();
        CheckResult before = checker.check(example.site());
        return before.findings().stream()
                .filter(finding -> finding.ruleId().equals(faulty.rule().id()))
                .limit(most)
                .map(finding -> {
                    Mending mending =
                            checker.explain(example.site(), finding.id()).mending();
                    mending.edit().ifPresent(edit -> {
                        CheckResult after = checker.check(Site.inMemory(applied(example.files(), edit)));
                        String what = faulty.rule().id() + " " + example.name() + " " + edit;
                        assertThat(faults(after, finding)).as(what).isLessThan(faults(before, finding));
                        assertThat(errors(before)).as(what).containsAll(errors(after));
                    });
                    return mending;
                })
                .filter(mending -> mending.edit().isPresent());
    }

    /** How often the rule of a finding speaks of its first page. */
    private static long faults(CheckResult result, Finding finding) {
        return result.findings().stream()
                .filter(each -> each.ruleId().equals(finding.ruleId())
                        && each.item().equals(finding.item())
                        && each.pages().contains(finding.pages().get(0)))
                .count();
    }

    private static List<String> errors(CheckResult result) {
        return result.findings().stream()
                .filter(each -> each.severity() == Severity.ERROR)
                .flatMap(each -> each.pages().stream()
                        .map(page -> each.ruleId() + " " + each.item() + " "
                                + each.evidence().reason() + " " + page))
                .toList();
    }

    private static List<Page> applied(List<Page> files, Edit edit) {
        return files.stream()
                .map(file -> file.path().equals(edit.at().file())
                        ? Page.of(file.path(), edit.applied(new String(file.content(), StandardCharsets.UTF_8)))
                        : file)
                .toList();
    }
}
