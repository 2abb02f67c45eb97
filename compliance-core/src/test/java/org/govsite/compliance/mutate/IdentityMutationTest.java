package org.govsite.compliance.mutate;

import static org.assertj.core.api.Assertions.assertThat;

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

/**
 * Clean sites of about two hundred pages that say something wrong of themselves in one place, on all or on some pages: it is
 * caught, and nothing but the places where it stands is blamed.
 */
class IdentityMutationTest {

    private static final double ENOUGH_CAUGHT = 0.99;
    private static final double ENOUGH_BLAMED = 0.97;

    private static final Yardstick YARDSTICK = Yardstick.NATION;
    private static final List<Fault> FAULTS = Faults.all();

    /** So many sites are tried until a fault can happen. */
    private static final int TRIES = 40;

    /**
     * What became of one fault.
     *
     * @param blamed whether all that is said is said of the places where something is wrong
     */
    private record Outcome(Fault fault, String about, boolean caught, boolean blamed) {}

    @Test
    void a_sample_of_faults_is_caught_and_blamed() {
        areCaught(24);
    }

    @Tag("thorough")
    @Test
    void thousands_of_faults_are_caught_and_blamed() {
        areCaught(FAULTS.size() * 3);
    }

    @Test
    void large_sites_are_large_and_have_no_finding() {
        assertThat(LongStream.range(0, 3).parallel().boxed().flatMap(seed -> {
                    CleanSite site = CleanSite.large(seed, YARDSTICK.asOf(seed));
                    assertThat(site.sheets()).hasSizeBetween(170, 230);
                    return findings(site, Fault.Known.CARD_AND_REGISTER).stream()
                            .map(finding -> "site " + seed + ": " + finding);
                }))
                .isEmpty();
    }

    private static void areCaught(int count) {
        // A step without a common divisor spreads a sample over all kinds.
        List<Outcome> outcomes = LongStream.range(0, count)
                .parallel()
                .boxed()
                .flatMap(number -> outcome(FAULTS.get((int) (number * 37 % FAULTS.size())), number))
                .toList();
        double caught = share(outcomes, Outcome::caught);
        double blamed = share(outcomes, Outcome::blamed);
        System.out.printf(
                "%d faults of %d kinds on large sites: %.2f %% caught, %.2f %% blamed where they are and nowhere else%n",
                outcomes.size(), FAULTS.size(), 100 * caught, 100 * blamed);
        print("not caught", outcomes, outcome -> !outcome.caught());
        print("blamed elsewhere", outcomes, outcome -> outcome.caught() && !outcome.blamed());

        assertThat(outcomes).as("every fault could happen").hasSize(count);
        assertThat(caught).as("share of faults that are caught").isGreaterThanOrEqualTo(ENOUGH_CAUGHT);
        assertThat(blamed).as("share of faults whose place alone is blamed").isGreaterThanOrEqualTo(ENOUGH_BLAMED);
    }

    private static double share(List<Outcome> outcomes, Predicate<Outcome> wanted) {
        return (double) outcomes.stream().filter(wanted).count() / outcomes.size();
    }

    private static void print(String what, List<Outcome> outcomes, Predicate<Outcome> wanted) {
        Map<String, List<Outcome>> byName = outcomes.stream()
                .filter(wanted)
                .collect(Collectors.groupingBy(outcome -> outcome.fault().name(), TreeMap::new, Collectors.toList()));
        byName.forEach((name, some) -> {
            System.out.println(what + ": " + name + ", " + some.size() + " times");
            some.stream().limit(4).forEach(each -> System.out.println("    " + each.about()));
        });
    }

    /** The fault on the site of a number, or on the next one where it can happen. */
    private static Stream<Outcome> outcome(Fault fault, long number) {
        for (long seed = number; seed < number + TRIES; seed++) {
            Faulty faulty = fault.happen(
                    CleanSite.large(seed, YARDSTICK.asOf(seed)), new Random((seed + 1_000_003) * 0x9E3779B97F4A7C15L));
            if (faulty != null) {
                return Stream.of(outcome(fault, faulty));
            }
        }
        return Stream.empty();
    }

    private static Outcome outcome(Fault fault, Faulty faulty) {
        List<Finding> findings = findings(faulty.site(), fault.known());
        List<Finding> there =
                findings.stream().filter(finding -> isAt(finding, faulty)).toList();
        boolean caught = findings.stream()
                .anyMatch(finding -> fault.isMeant(finding.ruleId().value()));
        boolean blamed = there.stream()
                        .anyMatch(finding -> fault.isMeant(finding.ruleId().value()))
                && there.size() == findings.size();
        String about = "site " + faulty.site().seed() + ", " + fault.reach() + ", " + fault.known() + ": wanted at "
                + faulty.places().stream().limit(3).toList() + ", found "
                + findings.stream()
                        .limit(8)
                        .map(f -> f.ruleId() + " at " + f.location())
                        .toList();
        return new Outcome(fault, about, caught, blamed);
    }

    private static boolean isAt(Finding finding, Faulty faulty) {
        return faulty.places()
                .contains(new Faulty.Place(
                        finding.location().file(), finding.location().line()));
    }

    private static List<Finding> findings(CleanSite site, Fault.Known known) {
        ComplianceChecker.Builder checker = ComplianceChecker.builder()
                .pack(YARDSTICK.pack())
                .card(known.card(site))
                .asOf(YARDSTICK.asOf(site.seed()));
        if (known.hasRegister()) {
            checker.register(site.office());
        }
        try (Site artifact = site.site()) {
            return checker.build().check(artifact).findings();
        }
    }
}
