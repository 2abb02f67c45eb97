package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.site.SiteKind;
import org.govsite.compliance.text.Texts;
import org.junit.jupiter.api.Test;

class DiffWordsTest {

    private static final Texts ZH = DiffLines.LANGUAGES.zh();

    @Test
    void every_key_of_every_kind_has_a_name() {
        Slips.rulesByKind().values().stream()
                .flatMap(rule -> Strictness.aspects(rule.requirement()).stream())
                .forEach(
                        aspect -> assertThat(DiffWords.name(aspect.field(), ZH)).isNotBlank());
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
}
