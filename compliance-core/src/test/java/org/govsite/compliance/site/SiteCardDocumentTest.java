package org.govsite.compliance.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/site-card.md shows can be used as it stands. */
class SiteCardDocumentTest {

    @TempDir
    Path temp;

    private static String document() throws IOException {
        Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        return Files.readString(module.resolveSibling("docs").resolve("site-card.md"));
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(document())
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    @Test
    void the_full_card_declares_every_key() throws IOException {
        SiteCard card = SiteCard.parse(blocks("json").get(0), "site-card.md");

        assertThat(SiteCard.keys())
                .allSatisfy(key -> assertThat(card.all(key)).as(key).isNotEmpty());
    }

    @Test
    void the_registers_can_be_read() throws IOException {
        Register object = Register.parse(blocks("json").get(1), "site-card.md");
        Register table = Register.read(
                Files.writeString(temp.resolve("register.csv"), blocks("csv").get(0)));

        assertThat(object.sites()).hasSize(2);
        assertThat(object.asOf()).isPresent();
        assertThat(table.match("", "www.astjj.gov.cn")).isPresent();
        assertThat(table.sites().get(1).shortNames()).containsExactly("市统计局", "统计局");
    }

    static List<CardKey> keys() {
        return List.of(CardKey.values());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_key_stands_in_the_table_with_the_term_that_heads_its_column(CardKey key) throws IOException {
        String list = key.shape().single() ? "" : " []";
        var row = Pattern.compile("(?m)^\\| `" + key.json() + "`" + Pattern.quote(list) + " \\| ([^|]+) \\| .+ \\|$")
                .matcher(document());

        assertThat(row.find()).as(key.json()).isTrue();
        Path file = Files.writeString(temp.resolve("register.csv"), row.group(1) + "\n" + "门户网站\n");
        assertThat(new TreeSet<>(Register.read(file).sites().get(0).all(key.json())))
                .containsExactly(key == CardKey.KIND ? "portal" : "门户网站");
    }
}
