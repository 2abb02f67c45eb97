package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nation, city, district and site: the first two bundled, the others in a folder. */
class FourLevelsTest {

    private static final PackRef NATION = new PackRef("cn-national", "2017.06");
    private static final PackRef CITY = new PackRef("anshan", "2018.08");
    private static final PackRef DISTRICT = new PackRef("tiexi", "2018.10");
    private static final PackRef SITE = new PackRef("tiexi-jtj", "2018.11");

    private static final String PACK = """
            {"format": 1, "id": "%s", "title": {"zh": "规则", "en": "rules"}, "issuer": {"zh": "某办", "en": "some office"},
             "versions": [{"version": "%s", "issued": "2018-10-01", "effective": "2018-10-01", "extends": "%s",
             "overrides": {"footer-icp-number": %s}}]}
            """;

    private static final String DISTRICT_SAYS = """
            {"phases": {"mandatory": "2017-06-08", "siteKinds": {"institution": {"announced": "2017-01-01"}}},
             "sources": [{"document": "区通知", "confidence": "A"}]}
            """;

    @TempDir
    Path folder;

    private PackDraft draft;

    @BeforeEach
    void two_packs_below_the_bundled_ones() {
        draft = PackDraft.in(folder)
                .write("tiexi/pack.json", PACK.formatted("tiexi", "2018.10", "anshan:2018.08", DISTRICT_SAYS))
                .write(
                        "tiexi-jtj/pack.json",
                        PACK.formatted("tiexi-jtj", "2018.11", "tiexi:2018.10", "{\"severity\": \"ERROR\"}"));
    }

    @Test
    void the_lowest_pack_holds_what_all_above_it_say() {
        RulePack pack = draft.read(SITE);

        assertThat(pack.lineage()).containsExactly(SITE, DISTRICT, CITY, NATION);
        assertThat(pack.rules()).hasSameSizeAs(RulePacks.bundled(CITY).rules());
        assertThat(pack.item("anti-gang-column")).isPresent();
    }

    @Test
    void every_value_knows_the_pack_that_set_it() {
        Rule rule = draft.read(SITE).rule("footer-icp-number").orElseThrow();
        Origins origins = rule.origins();

        assertThat(origins.added()).isEqualTo(NATION);
        assertThat(origins.of("title")).isEqualTo(NATION);
        assertThat(origins.of("phases.siteKinds.institution.announced")).isEqualTo(DISTRICT);
        assertThat(origins.of("severity.documents")).isEqualTo(SITE);
        assertThat(rule.sources().get(0).document()).isEqualTo("区通知");
        assertThat(origins.sources())
                .hasSameSizeAs(rule.sources())
                .startsWith(DISTRICT, CITY)
                .endsWith(NATION);
        assertThat(origins.changed().keySet()).isSubsetOf(rule.fields().keySet());
        assertThat(rule.phases(SiteKind.INSTITUTION).announced()).isEqualTo(LocalDate.of(2017, 1, 1));
    }

    @Test
    void a_value_that_a_version_only_repeats_stays_that_of_the_version_that_set_it() {
        Rule rule = draft.read(SITE).rule("footer-icp-number").orElseThrow();

        assertThat(RulePacks.bundled(CITY)
                        .rule("footer-icp-number")
                        .orElseThrow()
                        .severity()
                        .home())
                .isEqualTo(Severity.ERROR);
        assertThat(rule.origins().of("severity.home")).isEqualTo(NATION);
        assertThat(rule.origins().of("phases.mandatory")).isEqualTo(NATION);
    }

    @Test
    void no_level_may_fall_below_any_above_it() {
        for (List<String> loosening : List.of(
                List.of(
                        "{\"severity\": {\"home\": \"ERROR\", \"documents\": \"NOTE\"}}",
                        "severity.documents from WARNING to NOTE"),
                List.of(
                        "{\"phases\": {\"mandatory\": \"2019-01-01\"}}",
                        "phases.mandatory from 2017-06-08 to 2019-01-01"),
                List.of(
                        "{\"phases\": {\"siteKinds\": {\"institution\": {\"announced\": \"2017-02-01\"}}}}",
                        "phases.siteKinds.institution.announced from 2017-01-01 to 2017-02-01"),
                List.of("{\"applies\": {\"pages\": \"home\"}}", "applies.pages from DOCUMENTS to HOME"))) {
            draft.write(
                    "tiexi-jtj/pack.json", PACK.formatted("tiexi-jtj", "2018.11", "tiexi:2018.10", loosening.get(0)));

            assertThat(draft.complaint(SITE)).contains("loosens " + loosening.get(1), "tiexi-jtj/pack.json:3:");
        }
    }

    @Test
    void each_level_has_its_own_digest() {
        assertThat(List.of(
                        RulePacks.bundled(NATION).digest(),
                        RulePacks.bundled(CITY).digest(),
                        draft.read(DISTRICT).digest(),
                        draft.read(SITE).digest()))
                .doesNotHaveDuplicates();
    }
}
