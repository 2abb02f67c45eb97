package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.FactsException;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitesFolderTest {

    private static final String PAGE = "<html><head><title>样例市统计局</title></head><body>要闻</body></html>";

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final ComplianceChecker checker = ComplianceChecker.builder()
            .pack(RulePacks.bundled("anshan", "2018.08"))
            .build();
    private final FactSheet facts = checker.observe(Site.inMemory(Page.of("index.html", PAGE)));

    @TempDir
    private Path folder;

    private Path sites;

    @BeforeEach
    void make_the_folder() throws IOException {
        sites = Files.createDirectory(folder.resolve("sites"));
    }

    @Test
    void a_site_is_its_folder_or_its_facts_in_a_file_or_in_a_folder() throws IOException {
        Files.writeString(Files.createDirectory(sites.resolve("a")).resolve("index.html"), PAGE);
        facts.write(sites.resolve("b.json"));
        facts.write(Files.createDirectory(sites.resolve("c")).resolve("facts.json"));
        facts.write(sites.resolve("d.facts.json"));
        Files.writeString(sites.resolve(".gitignore"), "*");
        SitesFolder opened = SitesFolder.open(sites.toFile(), null, texts);

        assertThat(opened.names()).containsExactly("a", "b", "c", "d");
        assertThat(opened.names())
                .allSatisfy(
                        name -> assertThat(opened.facts(name, checker).pages()).isEqualTo(facts.pages()));
        assertThat(opened.withoutCard()).isEmpty();
        assertThat(opened.card("a")).isEqualTo(SiteCard.empty());
    }

    @Test
    void a_site_that_has_a_home_page_and_a_file_of_that_name_is_a_site() throws IOException {
        Path site = Files.createDirectory(sites.resolve("a"));
        Files.writeString(site.resolve("index.html"), PAGE);
        Files.writeString(site.resolve("facts.json"), "[]");

        assertThat(SitesFolder.open(sites.toFile(), null, texts)
                        .facts("a", checker)
                        .files())
                .containsExactly("facts.json", "index.html");
    }

    @Test
    void what_is_no_site_is_an_error_of_that_site_without_paths_of_the_machine() throws IOException {
        Files.writeString(sites.resolve("notes.txt"), "x");
        Files.writeString(sites.resolve("b.json"), "{}");
        SitesFolder opened = SitesFolder.open(sites.toFile(), null, texts);

        assertThatThrownBy(() -> opened.facts("notes.txt", checker)).isInstanceOf(SiteException.class);
        assertThatThrownBy(() -> opened.facts("b", checker)).isInstanceOfSatisfying(FactsException.class, e -> {
            assertThat(e.getMessage()).contains(sites.toString());
            assertThat(opened.withoutPaths("b", e.getMessage()))
                    .contains("b.json")
                    .doesNotContain(sites.toString());
        });
    }

    @Test
    void cards_go_by_the_name_of_the_site() throws IOException {
        facts.write(sites.resolve("a.json"));
        facts.write(sites.resolve("b.json"));
        Path cards = Files.createDirectory(folder.resolve("cards"));
        Files.writeString(cards.resolve("b.json"), "{\"name\": \"样例市统计局\"}");
        Files.writeString(cards.resolve("c.json"), "{}");
        SitesFolder opened = SitesFolder.open(sites.toFile(), cards.toFile(), texts);

        assertThat(opened.card("b").name()).isEqualTo("样例市统计局");
        assertThat(opened.withoutCard()).isEqualTo(List.of("a"));
        assertThat(opened.cardsWithoutSite()).isEqualTo(List.of("c"));
    }

    @Test
    void sites_whose_kind_no_card_says_are_named() throws IOException {
        for (String site : List.of("a", "b", "c", "d")) {
            facts.write(sites.resolve(site + ".json"));
        }
        assertThat(SitesFolder.open(sites.toFile(), null, texts).withoutKind()).containsExactly("a", "b", "c", "d");

        Path cards = Files.createDirectory(folder.resolve("cards"));
        Files.writeString(cards.resolve("b.json"), "{\"kind\": \"department\"}");
        Files.writeString(cards.resolve("c.json"), "{\"name\": \"样例市统计局\"}");
        Files.writeString(cards.resolve("d.json"), "{");

        assertThat(SitesFolder.open(sites.toFile(), cards.toFile(), texts).withoutKind())
                .containsExactly("a", "c");
    }

    @Test
    void the_folder_of_one_site_is_not_taken_for_one_of_sites() throws IOException {
        Files.createDirectory(sites.resolve("xxgk"));
        Files.writeString(sites.resolve("index.shtml"), "<p>x</p>");

        assertThatThrownBy(() -> SitesFolder.open(sites.toFile(), null, texts))
                .isInstanceOf(ParameterException.class)
                .hasMessageStartingWith(
                        "the folder sites of compliance.sites holds a home page, index.shtml: it is a site");

        Files.move(sites.resolve("index.shtml"), sites.resolve("index.json"));
        assertThat(SitesFolder.open(sites.toFile(), null, texts).names()).containsExactly("index", "xxgk");
    }

    @Test
    void folders_that_are_not_there_hold_nothing_or_hold_a_site_twice_are_refused() throws IOException {
        assertThatThrownBy(() -> SitesFolder.open(null, null, texts))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("-Dcompliance.sites=FOLDER");
        assertThatThrownBy(() -> SitesFolder.open(sites.toFile(), null, texts))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("sites of compliance.sites is empty");
        assertThatThrownBy(() -> SitesFolder.open(folder.resolve("gone").toFile(), null, texts))
                .isInstanceOf(ParameterException.class)
                .hasMessage("compliance.sites names the folder gone, which cannot be opened (NoSuchFileException);"
                        + " mend the path");
        facts.write(sites.resolve("a.json"));
        Files.createDirectory(sites.resolve("a"));
        assertThatThrownBy(() -> SitesFolder.open(sites.toFile(), null, texts))
                .isInstanceOf(ParameterException.class)
                .hasMessage("compliance.sites holds \"a\" twice: a and a.json; keep one of them");
        Files.delete(sites.resolve("a"));
        assertThatThrownBy(() ->
                        SitesFolder.open(sites.toFile(), folder.resolve("gone").toFile(), texts))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("compliance.cards names the folder gone");
    }
}
