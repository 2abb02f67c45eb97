package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackEntryTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "packs",
                "../rules/packs.jar",
                "C:\\rules\\packs.jar",
                "C:/rules",
                "./a:b:c",
                "规则包",
                "site-rules-1.zip"
            })
    void what_has_a_slash_or_no_colon_is_a_path(String written) {
        assertThat(PackEntry.parse(written, texts)).isEqualTo(new PackEntry.Local(written));
    }

    @Test
    void group_artifact_and_version_are_coordinates() {
        PackEntry entry = PackEntry.parse(" cn.example.office:site-rules:2018.10 ", texts);

        assertThat(entry).isEqualTo(new PackEntry.Coordinates("cn.example.office", "site-rules", "2018.10"));
        assertThat(entry).hasToString("cn.example.office:site-rules:2018.10");
    }

    @Test
    void a_pack_version_is_told_where_it_belongs() {
        assertThatThrownBy(() -> PackEntry.parse("anshan:2018.08", texts))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("\"anshan:2018.08\" looks like a pack version; write that into <pack>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b:[1,2)", "a:b:jar:1", "a::1", "a:b:", "a b:c:1", "a:b:(,1]"})
    void what_is_neither_is_an_error(String written) {
        assertThatThrownBy(() -> PackEntry.parse(written, texts))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("\"" + written + "\"")
                .hasMessageContaining("one certain version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a:b:LATEST", "a:b:RELEASE"})
    void a_version_that_moves_is_an_error(String written) {
        assertThatThrownBy(() -> PackEntry.parse(written, texts)).hasMessageContaining("names no certain version");
    }

    @Test
    void an_empty_entry_is_an_error() {
        assertThatThrownBy(() -> PackEntry.parse(" ", texts)).hasMessageContaining("packs holds an empty entry");
    }
}
