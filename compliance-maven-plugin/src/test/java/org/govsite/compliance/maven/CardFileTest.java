package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A proposed site card never takes the place of what a person wrote, unless asked. */
class CardFileTest {

    private static final SiteCard CARD = SiteCard.builder().name("样例市统计局").build();
    private static final String MENDED = "{\"name\": \"样例市统计局网\"}";

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    private CardFile file;

    @BeforeEach
    void name_a_file_in_a_folder_that_is_not_there_yet() {
        file = new CardFile(
                folder.resolve("target/compliance/site-card.json"), "target/compliance/site-card.json", false);
    }

    @Test
    void the_folder_is_made_and_the_card_can_be_read_back() throws Exception {
        assertThat(file.write(CARD, false, texts)).startsWith("site card written to target/compliance/site-card.json;");
        assertThat(SiteCard.read(file.path())).isEqualTo(CARD);
    }

    @Test
    void a_file_that_holds_the_same_is_left_alone() throws Exception {
        file.write(CARD, false, texts);

        assertThat(file.write(CARD, false, texts)).contains("nothing was changed");
    }

    @Test
    void a_file_that_holds_something_else_is_an_error_that_says_what_to_do() throws Exception {
        file.write(CARD, false, texts);
        Files.writeString(file.path(), MENDED);

        assertThatThrownBy(() -> file.write(CARD, false, texts))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("-Dcompliance.card=target/compliance/site-card.json")
                .hasMessageContaining("-Dcompliance.output")
                .hasMessageContaining("-Dcompliance.overwrite=true");
        assertThat(file.path()).hasContent(MENDED);
    }

    @Test
    void the_card_that_the_proposal_started_from_is_not_changed_unasked_either() throws Exception {
        CardFile given = new CardFile(Files.writeString(folder.resolve("own.json"), MENDED), "own.json", true);

        assertThatThrownBy(() -> given.write(CARD, false, texts))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("own.json is the card that was given")
                .hasMessageContaining("what is declared stays");
        assertThat(given.path()).hasContent(MENDED);
    }

    @Test
    void it_is_overwritten_where_that_is_asked() throws Exception {
        file.write(CARD, false, texts);
        Files.writeString(file.path(), MENDED);
        file.write(CARD, true, texts);

        assertThat(SiteCard.read(file.path())).isEqualTo(CARD);
    }

    @Test
    void a_place_that_cannot_be_written_is_an_error_that_names_it() throws IOException {
        Files.createDirectories(file.path());

        assertThatThrownBy(() -> file.write(CARD, true, texts))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("cannot write target/compliance/site-card.json");
    }
}
