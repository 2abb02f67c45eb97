package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptTextTest {

    private static final KeptText KEPT = new KeptText(facts(List.of("ICP备", "来源", "时间：")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?:来源|信息来源):(?P<value>.{2,20})",
                "icp备\\d+",
                "(?:编辑|审核):(?P<value>20\\d{2}-\\d{2}-\\d{2})",
                "(?:发布)?时间:20\\d{2}",
            })
    void text_near_a_landmark_word_or_with_a_date_is_kept(String pattern) {
        assertThat(KEPT.holds(item(pattern, false))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"审核:(?P<value>.{2,20})", "(?:来源|审核):.{2}", "\\d{5}", "(?:来源)?审核", "[来源]{2}"})
    void text_that_no_landmark_word_announces_may_not_have_been_kept(String pattern) {
        assertThat(KEPT.holds(item(pattern, false))).isFalse();
    }

    @Test
    void footers_are_kept_in_full() {
        assertThat(KEPT.holds(item("审核:.{2,20}", true))).isTrue();
    }

    @Test
    void facts_that_tell_no_words_keep_no_text_for_sure() {
        assertThat(new KeptText(facts(List.of())).holds(item("来源:.{2,20}", false)))
                .isFalse();
    }

    private static Item item(String pattern, boolean footerOnly) {
        RulePack pack = RulePacks.bundled("anshan", "2018.08");
        Item one = pack.items().get(0);
        LocalizedText title = new LocalizedText("审核", "reviewer");
        return new Item(
                "reviewer",
                title,
                title,
                true,
                List.of(),
                one.question(),
                List.of(),
                List.of(new Clue.Text(pattern, "", List.of(), footerOnly)));
    }

    private static FactSheet facts(List<String> words) {
        return new FactSheet(FactSheet.EXTRACTOR, words, List.of(), List.of(), new TreeMap<>());
    }
}
