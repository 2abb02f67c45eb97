package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.result.CardProposal;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Messages ZH = Messages.in(Locale.SIMPLIFIED_CHINESE);
    private static final Messages EN = Messages.in(Locale.ENGLISH);

    /** Places that no value of a proposed card is read from, and items, which are called by their titles. */
    private static final EnumSet<FieldRef.Kind> NO_SOURCE_OF_A_CARD = EnumSet.of(
            FieldRef.Kind.FOOTER,
            FieldRef.Kind.ITEM,
            FieldRef.Kind.SHOWN,
            FieldRef.Kind.TEXT,
            FieldRef.Kind.ATTRIBUTE,
            FieldRef.Kind.HREF,
            FieldRef.Kind.REGISTER);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(new TreeSet<>(ZH.all().stringPropertyNames()))
                .isEqualTo(new TreeSet<>(EN.all().stringPropertyNames()));
    }

    @Test
    void both_languages_have_the_same_placeholders_in_every_text() {
        for (String key : ZH.all().stringPropertyNames()) {
            assertThat(placeholders(EN, key)).as(key).isEqualTo(placeholders(ZH, key));
        }
    }

    @Test
    void a_text_for_one_has_a_text_for_many() {
        for (String key : ZH.all().stringPropertyNames()) {
            if (key.endsWith(".one")) {
                assertThat(ZH.all()).containsKey(key.substring(0, key.length() - ".one".length()));
            }
        }
    }

    @Test
    void every_verdict_and_obstacle_has_a_text() {
        for (Verdict verdict : Verdict.values()) {
            assertThat(ZH.all()).containsKey("verdict." + verdict.json());
        }
        for (Obstacle obstacle : Obstacle.values()) {
            assertThat(ZH.all()).containsKey("obstacle." + obstacle.json());
        }
    }

    @Test
    void every_value_that_may_be_asked_of_a_person_has_a_term_and_a_text() {
        for (Object key : ZH.all().keySet()) {
            if (key.toString().startsWith("card.missing.")) {
                assertThat(ZH.all()).containsKey(key.toString().replace(".missing.", ".key."));
            }
        }
        for (FieldRef.Kind kind : EnumSet.complementOf(NO_SOURCE_OF_A_CARD)) {
            assertThat(ZH.all()).containsKey("card.from." + kind.word());
        }
        for (CardProposal.Fitness fitness : CardProposal.Fitness.values()) {
            if (fitness != CardProposal.Fitness.FIT) {
                assertThat(ZH.all()).containsKey("card.unfit." + Json.word(fitness));
            }
        }
    }

    @Test
    void a_value_that_looks_like_a_placeholder_is_not_filled_in_again() {
        assertThat(EN.text("report", Map.of("report", "{report} $1 \\"))).isEqualTo("report {report} $1 \\");
    }

    @Test
    void an_unknown_key_or_a_missing_value_is_a_bug() {
        assertThatThrownBy(() -> EN.text("no-such-key")).hasMessageContaining("no-such-key");
        assertThatThrownBy(() -> EN.text("report")).hasMessageContaining("{report}");
    }

    @Test
    void any_chinese_locale_gets_chinese_and_any_other_gets_english() {
        assertThat(Messages.in(Locale.TRADITIONAL_CHINESE)).isSameAs(ZH);
        assertThat(Messages.in(Locale.forLanguageTag("zh"))).isSameAs(ZH);
        assertThat(Messages.in(Locale.FRENCH)).isSameAs(EN);
        assertThat(Messages.in(Locale.forLanguageTag("tr-TR"))).isSameAs(EN);
    }

    private static Set<String> placeholders(Messages messages, String key) {
        return Pattern.compile("\\{[a-zA-Z]+}")
                .matcher(messages.all().getProperty(key))
                .results()
                .map(MatchResult::group)
                // "1 page" needs no number.
                .filter(name -> !(key.endsWith(".one") && name.equals("{n}")))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
