package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityPlace;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrictnessTest {

    private static final LocalizedText A = new LocalizedText("甲", "a");

    @ParameterizedTest(name = "{0}: {3}")
    @MethodSource("org.govsite.compliance.publish.StrictnessCases#changes")
    void a_change_of_one_key_has_its_direction_and_the_way_back_the_other(
            String field, Requirement before, Requirement after, Direction way) {
        assertThat(only(before, after).field()).isEqualTo(field);
        assertThat(only(before, after).direction()).isEqualTo(way);
        assertThat(only(after, before).direction()).isEqualTo(way.reversed());
    }

    /** A new kind, or a new key of a kind, fails here until it has its order. */
    @Test
    void no_component_of_any_kind_changes_unseen() {
        for (Rule rule : Slips.rulesByKind().values()) {
            for (Slips.Slip slip : Slips.of(rule.requirement())) {
                assertThat(changes(slip.before(), slip.after()))
                        .as("%s.%s: %s -> %s", rule.requirement().kind(), slip.component(), slip.before(), slip.after())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void every_kind_there_is_was_tried() {
        Set<Class<?>> tried = Slips.rulesByKind().values().stream()
                .map(rule -> rule.requirement().getClass())
                .collect(Collectors.toSet());

        assertThat(tried).isEqualTo(kinds(Requirement.class).collect(Collectors.toSet()));
    }

    @Test
    void every_key_of_the_table_is_a_key_of_its_kind_and_the_other_way_round() {
        Set<String> inTable = StrictnessCases.changes()
                .map(each -> (String) each.get()[0])
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> fields = Slips.rulesByKind().values().stream()
                .flatMap(rule -> Strictness.aspects(rule.requirement()).stream())
                .map(Aspect::field)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(inTable).isEqualTo(fields);
    }

    @Test
    void the_items_of_a_requirement_are_those_that_it_names_anywhere() {
        assertThat(Reach.items(
                        new Requirement.Presence("organizer", false, "copyright-holder", "body-name", true, false)))
                .containsExactly("body-name", "copyright-holder", "organizer");
        assertThat(Reach.items(new IdentityRequirement.Identity(
                        List.of(new IdentityPlace(new FieldRef(FieldRef.Kind.SHOWN, "icp-number"), A)),
                        List.of(new FieldRef(FieldRef.Kind.CARD, "icpNumber")),
                        IdentityRequirement.Identity.How.TEXT,
                        "",
                        false,
                        "")))
                .containsExactly("icp-number");
    }

    private static FieldChange only(Requirement before, Requirement after) {
        List<FieldChange> changes = changes(before, after);
        assertThat(changes).hasSize(1);
        return changes.get(0);
    }

    private static List<FieldChange> changes(Requirement before, Requirement after) {
        return Aspects.changes(Strictness.aspects(before), Strictness.aspects(after));
    }

    private static Stream<Class<?>> kinds(Class<?> sealed) {
        return sealed.isRecord()
                ? Stream.of(sealed)
                : Stream.of(sealed.getPermittedSubclasses()).flatMap(StrictnessTest::kinds);
    }
}
