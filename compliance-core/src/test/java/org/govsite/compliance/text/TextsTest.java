package org.govsite.compliance.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {

    private static final Languages SAMPLES = Languages.beside(TextsTest.class, "samples");
    private static final Texts EN = SAMPLES.en();

    @Test
    void any_chinese_locale_gets_chinese_and_any_other_gets_english() {
        assertThat(SAMPLES.in(Locale.TRADITIONAL_CHINESE)).isSameAs(SAMPLES.zh());
        assertThat(SAMPLES.in(Locale.forLanguageTag("zh"))).isSameAs(SAMPLES.zh());
        assertThat(SAMPLES.in(Locale.FRENCH)).isSameAs(EN);
        assertThat(SAMPLES.in(Locale.forLanguageTag("tr-TR"))).isSameAs(EN);
        assertThat(SAMPLES.zh().language()).isEqualTo(Locale.CHINESE);
    }

    @Test
    void values_are_filled_in_by_name_or_by_position() {
        assertThat(SAMPLES.zh().text("named", Map.of("name", "规则", "of", 3))).isEqualTo("规则（共 3 项）");
        assertThat(EN.text("named", Map.of("name", "rule", "of", 3))).isEqualTo("rule of 3");
        assertThat(EN.text("numbered", "a", 2)).isEqualTo("2 after a");
        assertThat(EN.text("plain")).isEqualTo("nothing to fill: {}, {a b}, }{");
    }

    @Test
    void a_value_that_looks_like_a_placeholder_is_not_filled_in_again() {
        assertThat(EN.text("named", Map.of("name", "{of} $1 \\", "of", 3))).isEqualTo("{of} $1 \\ of 3");
        assertThat(EN.text("numbered", "{1} $1 \\", "{0}")).isEqualTo("{0} after {1} $1 \\");
    }

    @Test
    void one_thing_has_a_text_of_its_own() {
        assertThat(EN.count("pages", 1)).isEqualTo("1 page");
        assertThat(EN.count("pages", 0)).isEqualTo("0 pages");
        assertThat(EN.count("pages.of", 2, Map.of("site", "fgw"))).isEqualTo("2 pages of fgw");
        assertThat(EN.count("pages.of", 1, Map.of("site", "fgw"))).isEqualTo("the page of fgw");
    }

    @Test
    void a_text_that_is_missing_is_a_bug() {
        assertThat(EN.has("nothing")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.text("nothing"))
                .withMessage("no text for nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.count("numbered", 1))
                .withMessage("no text for numbered.one");
        assertThatThrownBy(() -> Languages.beside(TextsTest.class, "no-such-file"))
                .hasMessage("no-such-file_zh.properties");
    }

    @Test
    void a_value_that_is_missing_is_a_bug() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.text("named", Map.of("name", "rule")))
                .withMessage("no value for {of} of named");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.text("numbered", "a"))
                .withMessage("no value for {1} of numbered");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.text("named", "rule", 3))
                .withMessage("no value for {name} of named");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EN.fill("named", name -> null))
                .withMessage("no value for {name} of named");
    }
}
