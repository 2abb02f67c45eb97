package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteLocatorTest {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    @TempDir
    private Path folder;

    @Test
    void a_configured_site_is_taken_even_if_it_is_not_there() {
        SiteLocator locator = new SiteLocator(new File("gone"), module("jar"));

        assertThat(locator.nothingToDo()).isFalse();
        assertThat(locator.site(texts)).isEqualTo(Path.of("gone"));
    }

    @Test
    void a_module_without_a_site_has_nothing_to_do() {
        SiteLocator locator = new SiteLocator(null, module("jar"));

        assertThat(locator.nothingToDo()).isTrue();
        assertThat(locator.looked(new ShownPaths(folder.toString()))).isEqualTo("target/site");
    }

    @Test
    void the_site_folder_of_a_module_is_found() throws IOException {
        Path site = Files.createDirectories(folder.resolve("target/site"));

        assertThat(new SiteLocator(null, module("jar")).site(texts)).isEqualTo(site);
    }

    @Test
    void the_war_comes_before_the_site_folder() throws IOException {
        Files.createDirectories(folder.resolve("target/site"));
        Path war = Files.writeString(folder.resolve("target/portal-1.0.war"), "");

        assertThat(new SiteLocator(null, module("war")).site(texts)).isEqualTo(war);
    }

    @Test
    void the_war_that_was_packed_comes_before_the_one_that_its_name_lets_expect() throws IOException {
        Files.createDirectories(folder.resolve("target"));
        Files.writeString(folder.resolve("target/portal-1.0.war"), "");
        Path packed = Files.writeString(folder.resolve("target/other.war"), "");
        MavenProject module = module("war");
        module.getArtifact().setFile(packed.toFile());

        assertThat(new SiteLocator(null, module).site(texts)).isEqualTo(packed);
    }

    @Test
    void without_a_module_the_site_has_to_be_named() {
        SiteLocator locator = new SiteLocator(null, new MavenProject());

        assertThat(locator.nothingToDo()).isFalse();
        assertThatThrownBy(() -> locator.site(texts))
                .isInstanceOf(ParameterException.class)
                .hasMessageContaining("-Dcompliance.site=");
    }

    private MavenProject module(String packaging) {
        Model model = new Model();
        model.setArtifactId("portal");
        model.setPackaging(packaging);
        Build build = new Build();
        build.setDirectory(folder.resolve("target").toString());
        build.setFinalName("portal-1.0");
        model.setBuild(build);
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        project.setArtifact(new DefaultArtifact(
                "org.example", "portal", "1.0", null, packaging, null, new DefaultArtifactHandler(packaging)));
        return project;
    }
}
