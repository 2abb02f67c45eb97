package org.govsite.compliance.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.PageReading;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Good footers, changed in ways whose outcome is known by construction: what is read off them is what was built in. */
class MutantsTest {

    private static final double ENOUGH = 0.995;

    private final ComplianceChecker checker = ComplianceChecker.builder()
            .pack(RulePacks.bundled(RulePacks.newestBundled("cn-national")))
            .build();

    @Test
    void a_sample_of_mutants_is_read_as_it_was_built() {
        readAsBuilt(1_500);
    }

    @Tag("thorough")
    @Test
    void twenty_thousand_mutants_are_read_as_they_were_built() {
        readAsBuilt(20_000);
    }

    private void readAsBuilt(int count) {
        List<String> misses = LongStream.range(0, count)
                .parallel()
                .mapToObj(Mutant::of)
                .flatMap(this::misses)
                .toList();
        System.out.println(count + " mutants, " + misses.size() + " not read as built");
        misses.forEach(System.out::println);
        assertThat(1 - (double) misses.size() / count)
                .as("share of mutants read as built; others: %s", misses)
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    /** One line when anything is read otherwise than it was built. */
    private Stream<String> misses(Mutant mutant) {
        PageReading page = checker.inspect(mutant.site()).pages().stream()
                .filter(reading -> reading.page().path().equals("index.html"))
                .findFirst()
                .orElseThrow();
        Set<String> wrong = new TreeSet<>();
        mutant.expected().forEach((item, expected) -> {
            ItemReading reading = page.item(item);
            boolean same = reading.state() == expected.state()
                    && new TreeSet<>(reading.values()).equals(new TreeSet<>(expected.values()));
            if (!same) {
                wrong.add(item + " built " + expected.state().json() + expected.values() + " read "
                        + reading.state().json() + reading.values());
            }
        });
        return wrong.isEmpty()
                ? Stream.of()
                : Stream.of("mutant " + mutant.seed() + " (" + mutant.changes() + "): " + wrong);
    }
}
