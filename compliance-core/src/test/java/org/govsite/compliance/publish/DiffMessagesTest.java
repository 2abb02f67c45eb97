package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;

class DiffMessagesTest {

    private static final DiffMessages ZH = DiffMessages.in(Locale.SIMPLIFIED_CHINESE);
    private static final DiffMessages EN = DiffMessages.in(Locale.ENGLISH);

    @Test
    void both_languages_have_the_same_keys_and_placeholders() {
        assertThat(new TreeSet<>(ZH.all().stringPropertyNames()))
                .isEqualTo(new TreeSet<>(EN.all().stringPropertyNames()));
        for (String key : ZH.all().stringPropertyNames()) {
            assertThat(placeholders(EN, key)).as(key).isEqualTo(placeholders(ZH, key));
        }
    }

    @Test
    void every_key_of_every_kind_has_a_name() {
        Slips.rulesByKind().values().stream()
                .flatMap(rule -> Strictness.aspects(rule.requirement()).stream())
                .forEach(aspect -> assertThat(ZH.field(aspect.field())).isNotBlank());
    }

    @Test
    void every_word_of_a_severity_a_page_and_a_kind_of_site_has_a_text() {
        for (Severity severity : Severity.values()) {
            assertThat(ZH.has("value." + severity)).isTrue();
        }
        for (PageScope scope : PageScope.values()) {
            assertThat(ZH.has("value." + Aspects.plain(scope).en())).isTrue();
        }
        for (SiteKind kind : SiteKind.values()) {
            assertThat(ZH.has("value." + kind.json())).isTrue();
        }
        for (ChangeKind kind : ChangeKind.values()) {
            assertThat(ZH.has("kind." + DiffWords.word(kind))).isTrue();
            assertThat(ZH.has("summary.rule." + DiffWords.word(kind) + ".one")).isTrue();
        }
    }

    @Test
    void an_unknown_key_or_a_missing_value_is_a_bug_and_a_value_is_not_filled_in_again() {
        assertThatThrownBy(() -> EN.text("no-such-key")).hasMessageContaining("no-such-key");
        assertThatThrownBy(() -> EN.text("quoted")).hasMessageContaining("{value}");
        assertThat(EN.text("quoted", Map.of("value", "{value} $1 \\"))).isEqualTo("\"{value} $1 \\\"");
    }

    private static Set<String> placeholders(DiffMessages messages, String key) {
        return Pattern.compile("\\{[a-zA-Z]+}")
                .matcher(messages.all().getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
