package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.junit.jupiter.api.Test;

class PackDiffLinesTest {

    private static final RulePack NATION_2017 = RulePacks.bundled("cn-national", "2017.06");
    private static final RulePack NATION_2018 = RulePacks.bundled("cn-national", "2018.09");

    @Test
    void what_came_with_2018_is_told_in_chinese() throws IOException {
        Golden.assertMatches(told(Locale.CHINA), "cn-national-2018.zh.txt");
    }

    @Test
    void what_came_with_2018_is_told_in_english() throws IOException {
        Golden.assertMatches(told(Locale.ENGLISH), "cn-national-2018.en.txt");
    }

    @Test
    void a_pack_does_not_differ_from_itself() {
        PackDiff diff = PackDiff.between(NATION_2017, RulePacks.bundled("cn-national", "2017.06"));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.bump()).isEqualTo(Bump.NONE);
        assertThat(diff.versionProblem()).isEmpty();
        assertThat(diff.lines(Locale.CHINA)).containsExactly("规则包 cn-national:2017.06 没有改动");
        assertThat(diff.lines(Locale.ENGLISH)).containsExactly("Rule pack cn-national:2017.06 did not change");
    }

    private static String told(Locale locale) {
        PackDiff diff = PackDiff.between(NATION_2017, NATION_2018, Examples.bundled(), Examples.bundled());
        return String.join("\n", diff.lines(locale)) + "\n";
    }
}
