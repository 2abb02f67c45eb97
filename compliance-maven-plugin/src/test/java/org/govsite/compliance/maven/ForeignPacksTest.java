package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.PackSource;
import org.govsite.compliance.pack.RulePacks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignPacksTest {

    private final Texts texts = Texts.in(Locale.CHINA);
    private final List<String> warned = new ArrayList<>();
    private final Log log = new SystemStreamLog() {
        @Override
        public void warn(CharSequence line) {
            warned.add(line.toString());
        }
    };

    @TempDir
    Path folder;

    @Test
    void a_national_version_as_data_that_takes_nothing_away_is_told_and_counts() {
        ForeignPacks packs = national("[]");

        packs.tell(texts, log);

        assertThat(warned).singleElement().asString().contains("来自 office.jar").endsWith("没有撤销或放宽规则");
        assertThatCode(() -> packs.refuseUnasked(null, texts)).doesNotThrowAnyException();
    }

    @Test
    void one_that_withdraws_a_rule_is_told_and_refused_unless_it_is_named() {
        ForeignPacks packs = national("[\"footer-contact\"]");

        packs.tell(texts, log);

        assertThat(warned).singleElement().asString().endsWith("撤销 1 项：footer-contact");
        for (String named : new String[] {null, " ", "cn-national:2024.07"}) {
            assertThatThrownBy(() -> packs.refuseUnasked(named, texts))
                    .isInstanceOf(ParameterException.class)
                    .hasMessageContaining("撤销 1 项：footer-contact。没有人写明要用它，所以没有检查")
                    .hasMessageEndingWith("或写明 <pack>cn-national:2026.02</pack>；不是的，从 packs 里去掉");
        }
        assertThatCode(() -> packs.refuseUnasked(" cn-national:2026.02 ", texts))
                .doesNotThrowAnyException();
    }

    @Test
    void as_a_parent_it_is_refused_although_the_lower_pack_is_named() {
        national("[\"footer-contact\"]");
        ForeignPacks town = pack("town", "1", "\"extends\": \"cn-national:2026.02\"");

        assertThatThrownBy(() -> town.refuseUnasked("town:1", Texts.in(Locale.ENGLISH)))
                .hasMessageContaining("it withdraws 1: footer-contact. It is not locked, so nothing was checked")
                .hasMessageContaining("run compliance:pack-lock and commit the lock file; if not");
    }

    @Test
    void packs_of_ones_own_are_not_spoken_of() {
        ForeignPacks town = pack("town", "1", "\"extends\": \"cn-national:2024.07\"");

        town.tell(texts, log);

        assertThat(warned).isEmpty();
        assertThatCode(() -> town.refuseUnasked(null, texts)).doesNotThrowAnyException();
    }

    private ForeignPacks national(String withdraws) {
        return pack("cn-national", "2026.02", "\"extends\": \"cn-national:2024.07\", \"withdraws\": " + withdraws);
    }

    private ForeignPacks pack(String id, String version, String says) {
        try {
            Path file = Files.createDirectories(folder.resolve(id)).resolve("pack.json");
            Files.writeString(file, """
                    {"format": 1, "id": "%s", "title": {"zh": "规则", "en": "Rules"}, "issuer": {"zh": "某办", "en": "Office"},
                     "versions": [{"version": "%s", "issued": "2026-02-01", "effective": "2026-02-01", %s}]}
                    """.formatted(id, version, says));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new ForeignPacks(
                RulePacks.read(List.of(new PackSource(folder, "office.jar")), new PackRef(id, version)));
    }
}
