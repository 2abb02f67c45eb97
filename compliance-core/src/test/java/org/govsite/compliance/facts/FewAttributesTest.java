package org.govsite.compliance.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Attributes are kept in little room and read like any sorted map. */
class FewAttributesTest {

    private static final Map<String, String> WRITTEN = Map.of("title", "样例", "id", "a1", "onclick", "go()");

    private final FewAttributes attributes = new FewAttributes(WRITTEN);

    @Test
    void they_equal_a_sorted_map_and_keep_its_order() {
        assertThat(attributes).isEqualTo(new TreeMap<>(WRITTEN)).hasSameHashCodeAs(new TreeMap<>(WRITTEN));
        assertThat(attributes.keySet()).containsExactly("id", "onclick", "title");
        assertThat(attributes.firstKey()).isEqualTo("id");
        assertThat(attributes.lastKey()).isEqualTo("title");
        assertThat(attributes.comparator()).isNull();
    }

    @Test
    void a_value_is_found_by_its_name_alone() {
        assertThat(attributes.get("id")).isEqualTo("a1");
        assertThat(attributes.getOrDefault("class", "")).isEmpty();
        assertThat(attributes.containsKey("a1")).isFalse();
    }

    @Test
    void parts_are_those_of_a_sorted_map() {
        assertThat(attributes.headMap("title")).containsOnlyKeys("id", "onclick");
        assertThat(attributes.tailMap("onclick")).containsOnlyKeys("onclick", "title");
        assertThat(attributes.subMap("id", "onclick")).containsOnlyKeys("id");
    }

    @Test
    void nobody_changes_them() {
        assertThatThrownBy(() -> attributes.put("id", "b2")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> attributes.remove("id")).isInstanceOf(UnsupportedOperationException.class);
        assertThat(attributes).hasSize(3);
    }
}
