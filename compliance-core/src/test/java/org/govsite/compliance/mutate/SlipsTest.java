package org.govsite.compliance.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Clean sites with one slip each: the rule that it breaks speaks, blames the line, and no other rule does. */
class SlipsTest {

    private static final double ENOUGH_CAUGHT = 0.99;
    private static final double ENOUGH_BLAMED = 0.97;
    private static final double ENOUGH_ALONE = 0.99;

    private static final List<Slip> SLIPS = Slip.all();

    /** What became of one slip. */
    private record Outcome(String slip, String about, boolean caught, boolean blamed, boolean alone) {}

    @Test
    void a_sample_of_slips_is_caught_and_blamed() {
        areCaught(2);
    }

    @Tag("thorough")
    @Test
    void all_slips_on_many_sites_are_caught_and_blamed() {
        areCaught(60);
    }

    /** @param sites on how many sites each slip is made */
    private static void areCaught(int sites) {
        List<Outcome> outcomes = LongStream.range(0, (long) sites * SLIPS.size())
                .parallel()
                .boxed()
                .flatMap(SlipsTest::outcome)
                .toList();
        double caught = share(outcomes, Outcome::caught);
        double blamed = share(outcomes, Outcome::blamed);
        double alone = share(outcomes, Outcome::alone);
        System.out.printf(
                "%d slips of %d kinds: %.2f %% caught, %.2f %% blamed where they are, %.2f %% by one rule alone%n",
                outcomes.size(), SLIPS.size(), 100 * caught, 100 * blamed, 100 * alone);
        print("not caught", outcomes, outcome -> !outcome.caught());
        print("blamed elsewhere", outcomes, outcome -> outcome.caught() && !outcome.blamed());
        print("not by one rule alone", outcomes, outcome -> outcome.caught() && !outcome.alone());

        assertThat(outcomes.stream().map(Outcome::slip).distinct())
                .as("every kind of slip was made")
                .containsExactlyInAnyOrderElementsOf(
                        SLIPS.stream().map(Slip::name).toList());
        assertThat(caught).as("share of slips that are caught").isGreaterThanOrEqualTo(ENOUGH_CAUGHT);
        assertThat(blamed).as("share of slips whose line is blamed").isGreaterThanOrEqualTo(ENOUGH_BLAMED);
        assertThat(alone)
                .as("share of slips that only their own rule speaks of")
                .isGreaterThanOrEqualTo(ENOUGH_ALONE);
    }

    private static double share(List<Outcome> outcomes, Predicate<Outcome> wanted) {
        return (double) outcomes.stream().filter(wanted).count() / outcomes.size();
    }

    private static void print(String what, List<Outcome> outcomes, Predicate<Outcome> wanted) {
        Map<String, List<String>> bySlip = outcomes.stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(
                        Outcome::slip, TreeMap::new, Collectors.mapping(Outcome::about, Collectors.toList())));
        bySlip.forEach((slip, about) -> {
            System.out.println(what + ": " + slip + ", " + about.size() + " times");
            about.stream().limit(3).forEach(each -> System.out.println("    " + each));
        });
    }

    /** The slip of a number, on the site of that number or on the next one where it can happen. */
    private static Stream<Outcome> outcome(long number) {
        Slip slip = SLIPS.get((int) (number % SLIPS.size()));
        for (long seed = number; seed < number + 50; seed++) {
            Slipped slipped = slip.maker()
                    .make(slip.yardstick().clean(seed), new Random((seed + 1_000_003) * 0x9E3779B97F4A7C15L));
            if (slipped != null) {
                return Stream.of(outcome(slip, slipped));
            }
        }
        return Stream.empty();
    }

    private static Outcome outcome(Slip slip, Slipped slipped) {
        ComplianceChecker checker = slip.yardstick().checker(slipped.site());
        List<Finding> findings;
        try (Site site = slipped.site().site()) {
            findings = checker.check(site).findings();
        }
        List<Finding> own = new ArrayList<>(findings);
        own.removeIf(finding -> !slipped.rules().contains(finding.ruleId().value()));
        boolean blamed = own.stream()
                .anyMatch(finding -> finding.location().file().equals(slipped.file())
                        && finding.location().line() == slipped.line());
        String about = "site " + slipped.site().seed() + ": wanted " + slipped.rules() + " at " + slipped.file() + ":"
                + slipped.line() + ", found "
                + findings.stream().map(f -> f.ruleId() + " at " + f.location()).toList();
        return new Outcome(slip.name(), about, !own.isEmpty(), blamed, own.size() == findings.size());
    }
}
