package org.govsite.compliance.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A site with nothing wrong in it, whose card and register are complete, gets no finding of any kind. */
class CleanSitesTest {

    /** A pack and a day on which it counts. */
    private record Yardstick(RulePack pack, LocalDate asOf) {
        static Yardstick of(String ref, String asOf) {
            return new Yardstick(RulePacks.bundled(PackRef.parse(ref)), LocalDate.parse(asOf));
        }
    }

    private static final List<Yardstick> YARDSTICKS = List.of(
            Yardstick.of("cn-national:2024.07", "2026-01-01"),
            Yardstick.of("cn-national:2019.04", "2019-05-06"),
            Yardstick.of("cn-national:2017.06", "2017-09-01"),
            Yardstick.of("anshan:2018.08", "2018-09-10"));

    @Test
    void a_sample_of_clean_sites_has_no_finding() {
        haveNoFinding(60);
    }

    @Tag("thorough")
    @Test
    void a_thousand_clean_sites_have_no_finding() {
        haveNoFinding(1_000);
    }

    private static void haveNoFinding(int count) {
        List<String> findings = LongStream.range(0, count)
                .parallel()
                .mapToObj(CleanSite::of)
                .flatMap(CleanSitesTest::findings)
                .toList();
        System.out.println(count + " clean sites by " + YARDSTICKS.size() + " packs, " + findings.size() + " findings");
        findings.stream().limit(100).forEach(System.out::println);
        assertThat(findings).isEmpty();
    }

    private static Stream<String> findings(CleanSite clean) {
        try (Site site = clean.site()) {
            FactSheet facts = checker(clean, YARDSTICKS.get(0)).observe(site);
            return YARDSTICKS.stream()
                    .flatMap(yardstick ->
                            findings(clean, yardstick, checker(clean, yardstick).judge(facts)))
                    .toList()
                    .stream();
        }
    }

    private static Stream<String> findings(CleanSite clean, Yardstick yardstick, CheckResult result) {
        String about = "site " + clean.seed() + " by " + yardstick.pack().ref() + ": ";
        Stream<String> found = result.findings().stream()
                .map(f -> about + f.location() + " " + f.ruleId() + " " + f.outcome() + " " + f.message(Locale.ENGLISH)
                        + " " + f.evidence().seen());
        // A card that lacks what a rule asks for would make silence cheap.
        Stream<String> unasked =
                result.rules().stream().filter(rule -> !rule.needs().isEmpty()).map(rule -> about + unasked(rule));
        return Stream.concat(found, unasked);
    }

    private static String unasked(RuleResult rule) {
        return rule.rule().id() + " was not asked for want of " + rule.needs();
    }

    private static ComplianceChecker checker(CleanSite clean, Yardstick yardstick) {
        return ComplianceChecker.builder()
                .pack(yardstick.pack())
                .card(clean.card())
                .register(clean.office())
                .asOf(yardstick.asOf())
                .build();
    }
}
