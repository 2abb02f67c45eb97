package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.junit.jupiter.api.Test;

/** A new kind of requirement or clue that nobody taught to weaken would make a score of 1 that proves nothing. */
class RequirementChangesTest {

    /** Kinds that have nothing but what they speak of, so that only the rule around them can be weakened. */
    private static final Set<String> WITHOUT_KEYS = Set.of(
            "live-link", "embedded-once", "card-complete", "same-parts", "columns-blank", "items-dated", "icon-file");

    @Test
    void every_kind_of_requirement_can_be_weakened() {
        Set<String> kinds = new TreeSet<>();
        for (Rule rule : rules()) {
            List<Change<Requirement>> changes = RequirementChanges.of(rule.requirement());
            if (!changes.isEmpty()) {
                kinds.add(rule.requirement().kind());
            }
            assertThat(changes)
                    .as(rule.id().value())
                    .allSatisfy(change -> assertThat(change.changed()).isNotEqualTo(rule.requirement()))
                    .allSatisfy(change -> assertThat(change.path()).startsWith("requirement."));
        }
        assertThat(kinds).doesNotContainAnyElementsOf(WITHOUT_KEYS);
        kinds.addAll(WITHOUT_KEYS);
        assertThat(kinds).isEqualTo(known());
    }

    @Test
    void every_kind_is_met_in_a_bundled_rule() {
        assertThat(rules().stream().map(rule -> rule.requirement().getClass()).collect(Collectors.toSet()))
                .isEqualTo(leaves(Requirement.class).collect(Collectors.toSet()));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        Class<?>[] below = type.getPermittedSubclasses();
        return below == null ? Stream.of(type) : Stream.of(below).flatMap(RequirementChangesTest::leaves);
    }

    @Test
    void every_rule_can_be_weakened() {
        assertThat(rules())
                .allSatisfy(rule -> assertThat(RuleChanges.of(rule))
                        .isNotEmpty()
                        .allSatisfy(change -> assertThat(change.changed()).isNotEqualTo(rule)));
    }

    @Test
    void every_kind_of_clue_can_be_weakened() {
        Set<String> kinds = new TreeSet<>();
        for (Item item : packs().flatMap(pack -> pack.items().stream()).toList()) {
            for (Change<Item> change : ItemChanges.of(item)) {
                assertThat(change.changed()).isNotEqualTo(item);
                if (change.path().startsWith("clues[")) {
                    int index = Integer.parseInt(change.path().replaceAll("^clues\\[(\\d+)].*", "$1"));
                    kinds.add(item.clues().get(index).getClass().getSimpleName());
                }
            }
        }
        assertThat(kinds)
                .isEqualTo(Stream.of(Clue.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> known() {
        return rules().stream().map(rule -> rule.requirement().kind()).collect(Collectors.toSet());
    }

    private static List<Rule> rules() {
        return packs().flatMap(pack -> pack.rules().stream()).toList();
    }

    private static Stream<RulePack> packs() {
        return RulePacks.bundled().stream()
                .map(PackRef::id)
                .distinct()
                .map(RulePacks::newestBundled)
                .map(RulePacks::bundled);
    }
}
