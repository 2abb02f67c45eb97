package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.govsite.compliance.pack.Confidence;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;

class PageWordsTest {

    private static final Set<String> KEYS = PageWords.LANGUAGES.zh().keys();

    @Test
    void every_word_of_packs_has_a_text() {
        for (FieldRef.Kind kind : FieldRef.Kind.values()) {
            assertThat(KEYS).contains("place." + kind.word());
        }
        for (LinkRequirement.HiddenLink.Way way : LinkRequirement.HiddenLink.Way.values()) {
            assertThat(KEYS).contains("way." + way.json());
        }
        for (SiteKind kind : SiteKind.values()) {
            assertThat(KEYS).contains("kind." + kind.json());
        }
        for (Confidence confidence : Confidence.values()) {
            assertThat(KEYS).contains("confidence." + confidence.name().toLowerCase(Locale.ROOT));
        }
        for (PageScope scope : PageScope.values()) {
            assertThat(KEYS).contains("pages." + scope.name().toLowerCase(Locale.ROOT));
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(KEYS).contains("outcome." + ExampleParts.word(outcome));
        }
    }
}
