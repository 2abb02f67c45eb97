package org.govsite.compliance.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A site with nothing wrong in it, whose card and register are complete, gets no finding of any kind. */
class CleanSitesTest {

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
                .boxed()
                .flatMap(
                        seed -> Yardstick.ALL.stream().flatMap(yardstick -> findings(yardstick, yardstick.clean(seed))))
                .toList();
        System.out.println(
                count + " clean sites by " + Yardstick.ALL.size() + " packs, " + findings.size() + " findings");
        findings.stream().limit(100).forEach(System.out::println);
        assertThat(findings).isEmpty();
    }

    private static Stream<String> findings(Yardstick yardstick, CleanSite clean) {
        CheckResult result;
        try (Site site = clean.site()) {
            result = yardstick.checker(clean).check(site);
        }
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
}
