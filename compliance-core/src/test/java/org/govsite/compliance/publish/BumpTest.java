package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Severities;
import org.govsite.compliance.pack.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BumpTest {

    private static final RulePack PACK = RulePacks.bundled("anshan", "2018.08");

    @ParameterizedTest
    @CsvSource({
        "NONE,  2018.08, 2018.08,   true",
        "PATCH, 2018.08, 2018.08,   false",
        "PATCH, 2018.08, 2018.08.1, true",
        "PATCH, 2018.08, 2018.09,   true",
        "MINOR, 2018.08, 2018.08.1, false",
        "MINOR, 2018.08, 2018.09,   true",
        "MAJOR, 2018.08, 2018.08.1, false",
        "MAJOR, 2018.08, 2018.09,   true",
        "MAJOR, 2018.12, 2019.01,   true",
        "PATCH, 1.2.0,   1.2.1,     true",
        "MINOR, 1.2.0,   1.2.1,     false",
        "MINOR, 1.2.0,   1.3.0,     true",
        "MAJOR, 1.2.0,   1.3.0,     false",
        "MAJOR, 1.2.0,   2.0.0,     true"
    })
    void a_version_has_grown_enough_or_not(Bump bump, String before, String after, boolean enough) {
        assertThat(bump.isMetBy(before, after)).isEqualTo(enough);
    }

    @Test
    void a_released_version_that_changed_is_wrong_even_in_a_word() {
        PackDiff diff = PackDiff.between(PACK, reworded("2018.08"));

        assertThat(diff.versionProblem()).hasValueSatisfying(problem -> {
            assertThat(problem.zh()).contains("anshan:2018.08 发布后又改了内容");
            assertThat(problem.en()).contains("anshan:2018.08 was changed after its release");
        });
        assertThat(PackDiff.between(PACK, reworded("2018.08.1")).versionProblem())
                .isEmpty();
    }

    @Test
    void a_version_that_grew_too_little_is_told_what_would_be_enough() {
        PackDiff diff = PackDiff.between(PACK, stricter("2018.08.1"));

        assertThat(diff.bump()).isEqualTo(Bump.MAJOR);
        assertThat(diff.versionProblem().map(LocalizedText::zh))
                .hasValue("版本号只从 2018.08 改成了 2018.08.1，可是有的网站原来通过，新版本生效当天会通不过。请换一个新月份的版本号。");
        assertThat(PackDiff.between(PACK, stricter("2018.09")).versionProblem()).isEmpty();
    }

    @Test
    void packs_of_two_names_and_the_way_back_have_no_version_to_grow() {
        RulePack nation = RulePacks.bundled("cn-national", "2017.06");
        RulePack next = RulePacks.bundled("cn-national", "2018.09");

        assertThat(PackDiff.between(nation, PACK).versionProblem()).isEmpty();
        assertThat(PackDiff.between(nation, PACK).bump()).isEqualTo(Bump.MAJOR);
        assertThat(PackDiff.between(next, nation).isReversed()).isTrue();
        assertThat(PackDiff.between(next, nation).versionProblem()).isEmpty();
    }

    private static RulePack reworded(String version) {
        return with(version, new LocalizedText("鞍山的规则", "Rules of Anshan"), PACK.effective());
    }

    private static RulePack with(String version, LocalizedText title, LocalDate effective) {
        return new RulePack(
                new PackRef("anshan", version),
                title,
                PACK.issuer(),
                PACK.issued(),
                effective,
                PACK.rectifyBy(),
                PACK.lineage(),
                PACK.items(),
                PACK.rules(),
                PACK.bulletin(),
                PACK.exceptions(),
                PACK.digest());
    }

    private static RulePack stricter(String version) {
        RulePack same = with(version, PACK.title(), PACK.effective());
        return Slips.with(
                same,
                RuleDraft.changed(
                        PACK.rule("police-number-format").orElseThrow(),
                        with -> with.severity = Severities.of(Severity.ERROR)));
    }
}
