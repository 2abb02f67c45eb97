package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.PhaseStart;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Schedule;
import org.govsite.compliance.pack.Severities;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is tightened one way is loosened the other way, whatever was changed. */
class PackDiffSymmetryTest {

    private static final RulePack PACK = RulePacks.bundled("anshan", "2018.08");
    private static final LocalDate DAY = LocalDate.of(2018, 8, 1);

    @Test
    void a_change_and_its_way_back_mirror_each_other() {
        mirrors(150);
    }

    @Test
    @Tag("thorough")
    void many_changes_and_their_ways_back_mirror_each_other() {
        mirrors(5_000);
    }

    private static void mirrors(int runs) {
        Random random = new Random(20181001);
        int tightened = 0;
        for (int run = 0; run < runs; run++) {
            RulePack one = some(random);
            RulePack other = some(random);
            PackDiff there = PackDiff.between(one, other);
            PackDiff back = PackDiff.between(other, one);

            assertThat(ways(back, true)).as("run %d", run).isEqualTo(ways(there, false));
            assertThat(back.changes()).as("run %d", run).hasSameSizeAs(there.changes());
            assertThat(back.bump() == Bump.NONE).isEqualTo(there.bump() == Bump.NONE);
            assertThat(back.bump() == Bump.PATCH).isEqualTo(there.bump() == Bump.PATCH);
            assertThat(PackDiff.between(one, one).isEmpty()).isTrue();
            tightened += ways(there, false).containsValue(Direction.STRICTER) ? 1 : 0;
        }
        assertThat(tightened).as("runs that tighten something").isGreaterThan(runs / 2);
    }

    /** The direction of each field that differs; reversed when asked for. */
    private static Map<String, Direction> ways(PackDiff diff, boolean reversed) {
        Map<String, Direction> ways = new TreeMap<>();
        diff.changes()
                .forEach(change -> change.fields().forEach(field -> {
                    Direction way = field.direction();
                    ways.put(
                            change.id() + " " + field.field() + " " + field.audience(),
                            reversed ? way.reversed() : way);
                }));
        return ways;
    }

    /** The pack with up to four rules changed, and now and then one left out. */
    private static RulePack some(Random random) {
        List<Rule> rules = new ArrayList<>(PACK.rules());
        for (int i = random.nextInt(5); i > 0; i--) {
            int at = random.nextInt(rules.size());
            rules.set(at, changed(rules.get(at), random));
        }
        if (random.nextInt(4) == 0) {
            rules.remove(random.nextInt(rules.size()));
        }
        return Slips.with(PACK, PACK.ref(), all -> rules);
    }

    private static Rule changed(Rule rule, Random random) {
        return switch (random.nextInt(7)) {
            case 0 ->
                RuleDraft.changed(rule, with -> with.severity = new Severities(severity(random), severity(random)));
            case 1 -> RuleDraft.changed(rule, with -> with.pages = PageScope.values()[random.nextInt(4)]);
            case 2 -> RuleDraft.changed(rule, with -> with.veto = random.nextBoolean());
            case 3 -> RuleDraft.changed(rule, with -> with.siteKinds = kinds(random));
            case 4 -> RuleDraft.changed(rule, with -> with.schedule = schedule(random));
            case 5 -> RuleDraft.changed(rule, with -> with.yieldsTo = yieldsTo(random));
            default -> {
                List<Slips.Slip> slips = Slips.of(rule.requirement());
                yield slips.isEmpty()
                        ? rule
                        : Slips.with(
                                rule, slips.get(random.nextInt(slips.size())).after());
            }
        };
    }

    private static Severity severity(Random random) {
        return Severity.values()[random.nextInt(3)];
    }

    private static Set<SiteKind> kinds(Random random) {
        Set<SiteKind> kinds = EnumSet.noneOf(SiteKind.class);
        for (SiteKind kind : SiteKind.values()) {
            if (random.nextBoolean()) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private static Set<String> yieldsTo(Random random) {
        return random.ints(3, 0, PACK.rules().size())
                .mapToObj(at -> PACK.rules().get(at).id().value())
                .collect(Collectors.toSet());
    }

    private static Schedule schedule(Random random) {
        LocalDate advisory = DAY.plusDays(random.nextInt(60));
        LocalDate mandatory = advisory.plusDays(random.nextInt(90));
        LocalDate withdrawn = random.nextInt(3) == 0 ? mandatory.plusDays(30) : null;
        Phases usual = new Phases(null, advisory, random.nextInt(4) == 0 ? null : mandatory, withdrawn);
        if (random.nextBoolean()) {
            return Schedule.of(usual);
        }
        Optional<LocalDate> other = random.nextBoolean() ? Optional.empty() : Optional.of(mandatory.plusDays(7));
        SiteKind kind = SiteKind.values()[random.nextInt(SiteKind.values().length)];
        return new Schedule(usual, Map.of(kind, Map.of(PhaseStart.MANDATORY, other)));
    }
}
