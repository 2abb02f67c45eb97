package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackSourcesTest {

    @TempDir
    Path folder;

    private PackDraft nation;
    private PackDraft city;

    /** Each pack in a place of its own. */
    @BeforeEach
    void prepare() throws IOException {
        nation = PackDraft.in(Files.createDirectory(folder.resolve("of-the-nation")))
                .delete("city/pack.json");
        city = PackDraft.in(Files.createDirectory(folder.resolve("of-the-city")));
        for (String file : List.of(
                "pack.json",
                "items/site-code.json",
                "items/filing.json",
                "tables/regions.json",
                "rules/footer-code/rule.json",
                "rules/filing-format/rule.json")) {
            city.delete("nation/" + file);
        }
    }

    @Test
    void a_parent_is_found_in_another_place() {
        RulePack pack = RulePacks.read(places(city, nation), PackDraft.CITY);

        assertThat(pack.lineage()).containsExactly(PackDraft.CITY, PackDraft.NATION);
        assertThat(pack)
                .isEqualTo(PackDraft.in(folder.resolve("together")).read(PackDraft.CITY))
                .isEqualTo(RulePacks.read(places(nation, city), PackDraft.CITY));
    }

    @Test
    void the_bundled_packs_stand_behind_all_places() {
        PackRef anshan = new PackRef("anshan", "2018.08");

        assertThat(RulePacks.read(places(nation), anshan)).isEqualTo(RulePacks.bundled(anshan));
        assertThat(RulePacks.read(List.of(), anshan)).isEqualTo(RulePacks.bundled(anshan));
    }

    @Test
    void a_parent_that_is_nowhere_is_an_error_that_lists_what_there_is() {
        assertThat(complaint(places(city), PackDraft.CITY))
                .contains("of-the-city/city/pack.json:")
                .contains("There is no rule pack nation:2017.06")
                .contains("Available: city:2018.08, anshan:2018.08");
    }

    @Test
    void the_same_pack_in_two_places_counts_once() {
        nation.write("nation/rules/footer-code/examples/passed-other.html", "<p>examples may differ</p>");
        PackDraft copy = PackDraft.in(folder.resolve("copy"));

        assertThat(RulePacks.read(places(nation, copy), PackDraft.NATION)).isEqualTo(copy.read(PackDraft.NATION));
        assertThat(RulePacks.newest(places(nation, nation))).isEqualTo(PackDraft.NATION);
    }

    @Test
    void two_places_with_other_bytes_for_one_pack_are_an_error_that_names_both_and_the_file() {
        PackDraft copy = PackDraft.in(folder.resolve("copy"));
        copy.edit("nation/rules/footer-code/rule.json", "\"ERROR\"", "\"WARNING\"");

        assertThat(complaint(places(nation, copy), PackDraft.NATION))
                .contains("copy/nation/")
                .contains("of-the-nation/nation/")
                .contains("with other content (rules/footer-code/rule.json)");
    }

    @Test
    void a_copy_of_a_bundled_version_with_other_rules_is_an_error() throws IOException {
        Path copy = folder.resolve("doctored");
        Path bundled = Path.of("src/main/resources/org/govsite/compliance/packs/anshan");
        for (String file : List.of(
                "pack.json",
                "items/anti-gang-column.json",
                "rules/column-anti-gang/rule.json",
                "rules/column-anti-gang-prominent/rule.json",
                "rules/column-anti-gang-daily/rule.json")) {
            Path target = copy.resolve("anshan").resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(bundled.resolve(file), target);
        }
        PackSource place = new PackSource(copy, "doctored");
        PackRef anshan = new PackRef("anshan", "2018.08");
        assertThat(RulePacks.read(List.of(place), anshan)).isEqualTo(RulePacks.bundled(anshan));

        Path rule = copy.resolve("anshan/rules/column-anti-gang/rule.json");
        Files.writeString(rule, Files.readString(rule).replace("\"ERROR\"", "\"NOTE\""));

        assertThat(complaint(List.of(place), anshan))
                .contains("Rule pack anshan:2018.08 differs from the bundled one of the same version (doctored)");
    }

    @Test
    void a_place_without_a_pack_is_an_error() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("readme.txt"), "no pack");

        assertThat(complaint(
                        List.of(PackSource.of(nation.place()), new PackSource(empty, "cn.example:site:1")),
                        PackDraft.NATION))
                .contains("There is no rule pack here (cn.example:site:1)");
        assertThat(complaint(List.of(new PackSource(folder.resolve("missing"), "missing")), PackDraft.NATION))
                .contains("There is no such folder or file (missing)");
    }

    @Test
    void messages_name_a_place_as_it_is_called() {
        nation.edit("nation/pack.json", "\"versions\"", "\"version\"");
        Path archive = nation.zip(folder.resolve("packs.jar"), "packs/");

        assertThat(complaint(List.of(new PackSource(archive, "cn.example:site:1")), PackDraft.NATION))
                .contains("cn.example:site:1!/packs/nation/pack.json:")
                .doesNotContain(folder.toString());
    }

    @Test
    void the_newest_version_is_that_of_the_only_pack() {
        nation.version("nation", """
                {"version": "2019.04", "issued": "2019-04-18", "effective": "2019-04-18", "extends": "nation:2017.06"}
                """);

        assertThat(RulePacks.newest(places(nation))).isEqualTo(new PackRef("nation", "2019.04"));
        assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> RulePacks.newest(places(city, nation)))
                .withMessageContaining(
                        "There are several rule packs here: [city:2018.08, nation:2017.06, nation:2019.04]");
    }

    private static List<PackSource> places(PackDraft... drafts) {
        return List.of(drafts).stream()
                .map(draft -> PackSource.of(draft.place()))
                .toList();
    }

    private static String complaint(List<PackSource> places, PackRef ref) {
        return assertThatExceptionOfType(PackException.class)
                .isThrownBy(() -> RulePacks.read(places, ref))
                .actual()
                .getMessage();
    }
}
