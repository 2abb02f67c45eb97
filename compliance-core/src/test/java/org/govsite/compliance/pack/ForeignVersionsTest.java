package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignVersionsTest {

    private static final PackRef NEWEST = RulePacks.newestBundled("cn-national");

    @TempDir
    Path folder;

    private PackSource place;

    @BeforeEach
    void prepare() {
        place = new PackSource(folder, "office.jar");
    }

    @Test
    void a_version_of_a_bundled_pack_from_elsewhere_is_told_with_its_place_although_it_takes_nothing_away() {
        national("2099.01", "2099-01-01", "\"extends\": \"" + NEWEST + "\"");

        RulePack pack = read("cn-national", "2099.01");

        assertThat(pack.rules()).hasSameSizeAs(RulePacks.bundled(NEWEST).rules());
        assertThat(pack.foreign()).singleElement().satisfies(version -> {
            assertThat(version.ref()).isEqualTo(new PackRef("cn-national", "2099.01"));
            assertThat(version.from()).isEqualTo("office.jar");
            assertThat(version.bundled()).isEqualTo(NEWEST);
            assertThat(version.asksForLess()).isFalse();
            assertThat(version.words().zh()).endsWith("来自 office.jar；与内置的 " + NEWEST + " 相比，没有撤销或放宽规则");
        });
    }

    @Test
    void rules_that_it_withdraws_and_loosens_are_named() {
        national("2099.01", "2099-01-01", "\"extends\": \"" + NEWEST + "\"," + """
                "withdraws": ["footer-contact", "footer-site-map"],
                "overrides": {"footer-site-id-code": {"phases": {"mandatory": "2099-06-01"}}}
                """);

        assertThat(read("cn-national", "2099.01").foreign()).singleElement().satisfies(version -> {
            assertThat(version.withdrawn()).containsExactly("footer-contact", "footer-site-map");
            assertThat(version.loosened()).containsExactly("footer-site-id-code");
            assertThat(version.words().en())
                    .endsWith("it withdraws 2: footer-contact, footer-site-map; it loosens 1: footer-site-id-code");
        });
    }

    @Test
    void it_is_told_of_a_lower_pack_that_stands_on_it() {
        national("2099.01", "2099-01-01", "\"extends\": \"" + NEWEST + "\", \"withdraws\": [\"footer-contact\"]");
        pack("town", "1", "2099-01-01", "\"extends\": \"cn-national:2099.01\"");

        assertThat(read("town", "1").foreign()).singleElement().satisfies(version -> {
            assertThat(version.ref().version()).isEqualTo("2099.01");
            assertThat(version.withdrawn()).containsExactly("footer-contact");
        });
    }

    @Test
    void what_a_parent_took_away_is_told_of_the_parent_only() {
        national("2099.01", "2099-01-01", "\"extends\": \"" + NEWEST + "\", \"withdraws\": [\"footer-contact\"]");
        pack("anshan", "2099.02", "2099-02-01", "\"extends\": \"cn-national:2099.01\"");

        List<ForeignVersion> foreign = read("anshan", "2099.02").foreign();

        assertThat(foreign).extracting(version -> version.ref().id()).containsExactly("anshan", "cn-national");
        assertThat(foreign.get(1).withdrawn()).containsExactly("footer-contact");
        assertThat(foreign.get(0).withdrawn()).doesNotContain("footer-contact").contains("column-anti-gang");
    }

    @Test
    void one_that_goes_on_from_an_older_version_lacks_what_came_since() {
        national("2099.01", "2099-01-01", "\"extends\": \"cn-national:2017.06\"");

        assertThat(read("cn-national", "2099.01").foreign()).singleElement().satisfies(version -> {
            assertThat(version.bundled()).isEqualTo(NEWEST);
            assertThat(version.withdrawn()).contains("canonical-url", "freshness-home");
            assertThat(version.loosened()).contains("footer-organizer").doesNotContain("footer-site-id-code");
        });
    }

    @Test
    void one_that_stands_between_bundled_versions_is_compared_with_the_one_before() {
        national("2018.01", "2018-01-01", "\"extends\": \"cn-national:2017.06\"");

        assertThat(read("cn-national", "2018.01").foreign()).singleElement().satisfies(version -> {
            assertThat(version.bundled().version()).isEqualTo("2017.06");
            assertThat(version.asksForLess()).isFalse();
        });
    }

    @Test
    void one_that_extends_no_bundled_version_has_none_of_its_rules() {
        national("2099.01", "2099-01-01", "\"extends\": null", """
                "bulletin": {"sentence": {"zh": "{site}：{items}", "en": "{site}: {items}"}},
                """);

        assertThat(read("cn-national", "2099.01").foreign()).singleElement().satisfies(version -> {
            assertThat(version.withdrawn())
                    .hasSameSizeAs(RulePacks.bundled(NEWEST).rules());
            assertThat(version.loosened()).containsExactly("exceptions");
            assertThat(version.words().zh()).contains(" 等；放宽 1 项：exceptions");
        });
    }

    @Test
    void bundled_versions_and_packs_of_ones_own_are_not_foreign() {
        pack("town", "1", "2099-01-01", "\"extends\": \"" + NEWEST + "\"");

        assertThat(read("town", "1").foreign()).isEmpty();
        assertThat(RulePacks.bundled(NEWEST).foreign()).isEmpty();
        assertThat(RulePacks.read(folder, new PackRef("town", "1"))).isEqualTo(read("town", "1"));
    }

    @Test
    void a_single_place_tells_it_too() {
        national("2099.01", "2099-01-01", "\"extends\": \"" + NEWEST + "\", \"withdraws\": [\"footer-contact\"]");

        assertThat(RulePacks.read(folder).foreign())
                .singleElement()
                .satisfies(version -> assertThat(version.withdrawn()).containsExactly("footer-contact"));
    }

    private RulePack read(String id, String version) {
        return RulePacks.read(List.of(place), new PackRef(id, version));
    }

    private void national(String version, String effective, String says, String... more) {
        pack("cn-national", version, effective, says, more);
    }

    private void pack(String id, String version, String effective, String says, String... more) {
        Path file = folder.resolve("packs").resolve(id).resolve("pack.json");
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, """
                    {"format": 1, "id": "%s", "title": {"zh": "规则", "en": "Rules"}, "issuer": {"zh": "某办", "en": "Office"}, %s
                     "versions": [{"version": "%s", "issued": "%s", "effective": "%s", %s}]}
                    """.formatted(id, String.join("", more), version, effective, effective, says));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
