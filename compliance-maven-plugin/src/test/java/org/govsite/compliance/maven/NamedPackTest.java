package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PackSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamedPackTest {

    @TempDir
    Path folder;

    @BeforeEach
    void a_place_with_two_versions_of_one_pack() throws IOException {
        Path pack = Files.createDirectories(folder.resolve("packs/office"));
        Files.writeString(pack.resolve("pack.json"), """
                {"format": 1, "id": "office",
                 "title": {"zh": "规则", "en": "rules"}, "issuer": {"zh": "某办公室", "en": "some office"},
                 "versions": [
                   {"version": "1.0", "issued": "2018-09-01", "effective": "2018-09-01", "extends": "cn-national:2017.06"},
                   {"version": "1.1", "issued": "2018-10-01", "effective": "2018-10-01", "extends": "office:1.0"}]}
                """);
    }

    @Test
    void a_version_is_looked_up_in_the_place_of_packs_and_else_among_the_bundled_ones() {
        List<Path> packs = List.of(folder.resolve("packs"));

        assertThat(ref("office:1.0", packs)).hasToString("office:1.0");
        assertThat(ref("anshan:2018.08", packs)).hasToString("anshan:2018.08");
        assertThat(ref(" cn-national:2018.09 ", List.of())).hasToString("cn-national:2018.09");
    }

    @Test
    void a_version_that_its_place_lacks_is_not_taken_from_elsewhere() {
        List<Path> packs = List.of(folder.resolve("packs"));

        assertThatThrownBy(() -> ref("office:2.0", packs))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("office:1.1");
        assertThatThrownBy(() -> ref("anshan:2018.09", List.of()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("anshan:2018.08");
    }

    @Test
    void a_version_may_say_its_place_and_a_place_alone_means_the_newest() {
        assertThat(ref("office:1.0@packs", List.of())).hasToString("office:1.0");
        assertThat(ref("packs/office", List.of())).hasToString("office:1.1");
        assertThat(ref(folder.resolve("packs").toString(), List.of())).hasToString("office:1.1");
    }

    @Test
    void a_place_that_is_not_there_is_an_error() {
        assertThatThrownBy(() -> ref("no/such/place", List.of()))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("no")
                .hasMessageContaining("没有这个文件夹或文件");
    }

    @Test
    void without_a_name_the_error_says_which_parameter_and_what_it_may_be() {
        assertThatThrownBy(() -> ref(" ", List.of()))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("-Dcompliance.old=id:version")
                .hasMessageContaining("anshan:2018.08");
    }

    private PackRef ref(String written, List<Path> packs) {
        return NamedPack.read(
                        "compliance.old",
                        written,
                        packs.stream().map(PackSource::of).toList(),
                        place -> List.of(PackSource.of(folder.resolve(place))),
                        Texts.in(Locale.CHINA))
                .pack()
                .ref();
    }
}
