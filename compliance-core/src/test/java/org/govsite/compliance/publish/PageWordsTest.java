package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.Confidence;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;

class PageWordsTest {

    private static final Properties ZH = PageWords.all(true);
    private static final Properties EN = PageWords.all(false);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(new TreeSet<>(ZH.stringPropertyNames())).isEqualTo(new TreeSet<>(EN.stringPropertyNames()));
    }

    @Test
    void both_languages_have_the_same_placeholders_in_every_text() {
        for (String key : ZH.stringPropertyNames()) {
            assertThat(placeholders(EN, key)).as(key).isEqualTo(placeholders(ZH, key));
        }
    }

    @Test
    void every_word_of_packs_has_a_text() {
        for (FieldRef.Kind kind : FieldRef.Kind.values()) {
            assertThat(ZH).containsKey("place." + kind.word());
        }
        for (LinkRequirement.HiddenLink.Way way : LinkRequirement.HiddenLink.Way.values()) {
            assertThat(ZH).containsKey("way." + way.json());
        }
        for (SiteKind kind : SiteKind.values()) {
            assertThat(ZH).containsKey("kind." + kind.json());
        }
        for (Confidence confidence : Confidence.values()) {
            assertThat(ZH).containsKey("confidence." + confidence.name().toLowerCase(Locale.ROOT));
        }
        for (PageScope scope : PageScope.values()) {
            assertThat(ZH).containsKey("pages." + scope.name().toLowerCase(Locale.ROOT));
        }
        for (Outcome outcome : Outcome.values()) {
            assertThat(ZH).containsKey("outcome." + ExampleParts.word(outcome));
        }
    }

    private static TreeSet<String> placeholders(Properties texts, String key) {
        return Pattern.compile("\\{[a-zA-Z]+}")
                .matcher(texts.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
