package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePacks;
import org.junit.jupiter.api.Test;

class FactsNeededTest {

    private static final List<Requirement> ASKED = RulePacks.bundled().stream()
            .map((PackRef ref) -> RulePacks.bundled(ref))
            .flatMap(pack -> pack.rules().stream())
            .map(Rule::requirement)
            .toList();

    @Test
    void every_kind_of_requirement_says_from_which_facts_on_it_is_answered() {
        Set<Class<?>> asked = ASKED.stream().map(Object::getClass).collect(Collectors.toSet());

        assertThat(asked).containsExactlyInAnyOrderElementsOf(kinds(Requirement.class));
        assertThat(ASKED)
                .allSatisfy(requirement ->
                        assertThat(FactsNeeded.since(requirement)).isBetween(1, FactSheet.EXTRACTOR));
    }

    @Test
    void what_an_extractor_did_not_keep_is_asked_of_later_facts_only() {
        assertThat(since("footer-icp-number")).isEqualTo(1);
        assertThat(since("tags-site")).isEqualTo(2);
        assertThat(since("column-anti-gang-daily")).isEqualTo(3);
        assertThat(since("links-broken")).isEqualTo(4);
        assertThat(since("article-source")).isEqualTo(4);
        assertThat(since("name-header")).isEqualTo(4);
        assertThat(since("columns-blank")).isEqualTo(5);
    }

    private static int since(String rule) {
        return RulePacks.bundled().stream()
                .map((PackRef ref) -> RulePacks.bundled(ref))
                .flatMap(pack -> pack.rule(rule).stream())
                .mapToInt(found -> FactsNeeded.since(found.requirement()))
                .findFirst()
                .orElseThrow();
    }

    private static List<Class<?>> kinds(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses())
                        .flatMap(each -> kinds(each).stream())
                        .collect(Collectors.toList())
                : List.of(type);
    }
}
