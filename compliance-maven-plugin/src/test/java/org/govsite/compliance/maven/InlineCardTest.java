package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteException;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;

class InlineCardTest {

    private final InlineCard inline = new InlineCard();

    /** Fills a field as Maven does. */
    private void set(String field, Object value) throws ReflectiveOperationException {
        Field there = InlineCard.class.getDeclaredField(field);
        there.setAccessible(true);
        there.set(inline, value);
    }

    @Test
    void there_is_an_element_for_every_key_of_a_card_and_none_besides() {
        Set<String> fields = Arrays.stream(InlineCard.class.getDeclaredFields())
                .filter(field -> !field.isSynthetic())
                .map(Field::getName)
                .collect(Collectors.toSet());

        assertThat(fields).isEqualTo(SiteCard.keys());
    }

    @Test
    void every_element_becomes_the_value_of_its_key() throws ReflectiveOperationException {
        for (String key : SiteCard.keys()) {
            boolean list = InlineCard.class.getDeclaredField(key).getType() == List.class;
            String value = key.equals("kind") ? "institution" : "x-" + key;
            set(key, list ? List.of(value) : value);
        }
        SiteCard card = inline.card();

        for (String key : SiteCard.keys()) {
            assertThat(card.all(key)).containsExactly(key.equals("kind") ? "institution" : "x-" + key);
        }
        assertThat(card.kind()).isEqualTo(SiteKind.INSTITUTION);
    }

    @Test
    void blanks_and_empty_elements_declare_nothing() throws ReflectiveOperationException {
        set("name", "\n  鞍山市统计局\n  ");
        set("shortNames", new ArrayList<>(Arrays.asList(null, " ", " 统计局 ")));

        assertThat(inline.card())
                .isEqualTo(SiteCard.builder()
                        .name("鞍山市统计局")
                        .shortNames(List.of("统计局"))
                        .build());
    }

    @Test
    void a_kind_that_there_is_not_is_an_error_that_names_the_element() throws ReflectiveOperationException {
        set("kind", "departement");

        assertThatThrownBy(inline::card)
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("站点卡 <siteCard>：“kind”")
                .hasMessageContaining("did you mean \"department\"?");
    }
}
