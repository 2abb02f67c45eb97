package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;

/** A misspelt word in card-sources.json would propose nothing, and nobody would notice. */
class CardSourcesTest {

    private final CardSources sources = CardSources.get();

    @Test
    void every_key_and_alias_is_one_of_the_card() {
        assertThat(sources.keys())
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(SiteCard.keys()).contains(key.key()).containsAll(key.aliases()));
    }

    @Test
    void every_item_is_one_of_the_national_pack() {
        List<String> items = RulePacks.bundled(RulePacks.newestBundled("cn-national")).items().stream()
                .map(Item::id)
                .toList();

        assertThat(sources.keys().stream()
                        .flatMap(key -> key.from().stream())
                        .filter(field -> field.kind() == FieldRef.Kind.ITEM)
                        .map(FieldRef::key))
                .isNotEmpty()
                .isSubsetOf(items);
    }

    @Test
    void every_kind_is_one_of_the_card() {
        assertThat(sources.kinds())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(SiteKind.of(kind.kind())).isPresent());
    }

    @Test
    void every_pattern_can_be_used() {
        Stream<String> ofKeys = sources.keys().stream()
                .flatMap(key -> Stream.of(key.forms(), key.placeholders(), List.of(key.same(), key.address())))
                .flatMap(List::stream);
        Stream<String> ofKinds = sources.kinds().stream().flatMap(kind -> Stream.of(kind.domain(), kind.name()));
        Stream<String> others = Stream.of(sources.headerDomain(), sources.regionCode(), sources.subdomain());

        assertThat(Stream.of(ofKeys, ofKinds, others).flatMap(patterns -> patterns))
                .allSatisfy(pattern ->
                        assertThatCode(() -> Pattern.compile(pattern)).doesNotThrowAnyException());
    }
}
