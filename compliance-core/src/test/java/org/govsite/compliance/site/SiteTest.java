package org.govsite.compliance.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteTest {

    @TempDir
    Path temp;

    @Test
    void a_directory_lists_its_files_sorted_with_slashes() throws IOException {
        file("site/index.html", "home");
        file("site/xxgk/a.html", "a");
        file("site/B.css", "b");

        try (Site site = Site.open(temp.resolve("site"))) {
            assertThat(site.name()).isEqualTo("site");
            assertThat(site.paths()).containsExactly("B.css", "index.html", "xxgk/a.html");
            assertThat(site.read("xxgk/a.html")).isEqualTo("a".getBytes(UTF_8));
            assertThat(site.size("index.html")).isEqualTo(4);
            assertThat(site.contains("index.html")).isTrue();
            assertThat(site.contains("xxgk")).isFalse();
        }
    }

    @Test
    void what_desktops_and_version_control_leave_behind_is_no_file_of_the_site() throws IOException {
        file("site/index.html", "");
        file("site/.git/config", "");
        file("site/sub/.svn/entries", "");
        file("site/sub/.DS_Store", "");
        file("site/sub/Thumbs.db", "");
        file("site/__MACOSX/._index.html", "");
        file("site/.well-known/security.txt", "");

        assertThat(Site.open(temp.resolve("site")).paths()).containsExactly(".well-known/security.txt", "index.html");
    }

    @Test
    void the_name_is_the_last_element_even_of_a_path_that_ends_in_dots() throws IOException {
        file("site/sub/index.html", "");

        assertThat(Site.open(temp.resolve("site/sub/..")).name()).isEqualTo("site");
    }

    @Test
    void names_that_are_not_of_the_locale_are_read_as_utf_8_or_gbk() throws IOException {
        file("site/index.html", "");
        String root = temp.resolve("site").toUri().toString();
        Files.writeString(Path.of(URI.create(root + "%E4%B8%AD.html")), "utf-8");
        Files.writeString(Path.of(URI.create(root + "%B9%AB.html")), "gbk");

        Site site = Site.open(temp.resolve("site"));

        assertThat(site.paths()).containsExactly("index.html", "中.html", "公.html");
        assertThat(site.read("公.html")).isEqualTo("gbk".getBytes(UTF_8));
    }

    @Test
    void links_inside_the_site_are_followed() throws IOException {
        file("site/real/a.html", "a");
        Files.createSymbolicLink(temp.resolve("site/alias"), Path.of("real"));
        Files.createSymbolicLink(temp.resolve("site/index.html"), Path.of("real/a.html"));

        Site site = Site.open(temp.resolve("site"));

        assertThat(site.paths()).containsExactly("alias/a.html", "index.html", "real/a.html");
        assertThat(site.read("alias/a.html")).isEqualTo("a".getBytes(UTF_8));
        assertThat(site.read("index.html")).isEqualTo("a".getBytes(UTF_8));
    }

    @Test
    void links_out_of_the_site_are_listed_but_refused() throws IOException {
        file("secret/key", "secret");
        file("site/index.html", "home");
        Files.createSymbolicLink(temp.resolve("site/key"), temp.resolve("secret/key"));
        Files.createSymbolicLink(temp.resolve("site/folder"), temp.resolve("secret"));

        Site site = Site.open(temp.resolve("site"));

        assertThat(site.paths()).containsExactly("folder", "index.html", "key");
        for (String link : List.of("folder", "key")) {
            assertThatThrownBy(() -> site.read(link))
                    .isInstanceOf(SiteException.class)
                    .hasMessageContaining("“" + link + "” 指向站点目录之外")
                    .hasMessageContaining("leads out of the site");
            assertThatThrownBy(() -> site.size(link)).isInstanceOf(SiteException.class);
        }
        assertThat(site.read("index.html")).isEqualTo("home".getBytes(UTF_8));
    }

    @Test
    void links_to_nothing_and_links_in_a_circle_are_listed_but_refused() throws IOException {
        file("site/a/index.html", "");
        file("site/b/index.html", "");
        Files.createSymbolicLink(temp.resolve("site/a/to-b"), Path.of("../b"));
        Files.createSymbolicLink(temp.resolve("site/b/to-a"), Path.of("../a"));
        Files.createSymbolicLink(temp.resolve("site/up"), Path.of("."));
        Files.createSymbolicLink(temp.resolve("site/dead"), Path.of("nowhere"));

        Site site = Site.open(temp.resolve("site"));

        assertThat(site.paths())
                .containsExactly(
                        "a/index.html",
                        "a/to-b/index.html",
                        "a/to-b/to-a",
                        "b/index.html",
                        "b/to-a/index.html",
                        "b/to-a/to-b",
                        "dead",
                        "up");
        assertThatThrownBy(() -> site.read("up")).hasMessageContaining("a folder that it lies in");
        assertThatThrownBy(() -> site.read("dead")).hasMessageContaining("leads to nothing");
    }

    @Test
    void a_file_over_64_mebibytes_is_refused_and_the_others_are_read() throws IOException {
        file("site/index.html", "home");
        try (RandomAccessFile sparse =
                new RandomAccessFile(temp.resolve("site/film.mp4").toFile(), "rw")) {
            sparse.setLength((64L << 20) + 1);
        }

        Site site = Site.open(temp.resolve("site"));

        assertThat(site.size("film.mp4")).isEqualTo((64L << 20) + 1);
        assertThatThrownBy(() -> site.read("film.mp4"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("film.mp4")
                .hasMessageContaining("64 MiB");
        assertThat(site.read("index.html")).isEqualTo("home".getBytes(UTF_8));
    }

    @Test
    void folders_deeper_than_64_are_refused() throws IOException {
        file("deep/" + "d/".repeat(64) + "index.html", "");
        assertThat(Site.open(temp.resolve("deep")).paths()).hasSize(1);

        file("deeper/" + "d/".repeat(65) + "index.html", "");
        assertThatThrownBy(() -> Site.open(temp.resolve("deeper")))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("more than 64 folders deep");
    }

    @Test
    void a_missing_path_is_named_as_it_was_given() {
        assertThatThrownBy(() -> Site.open(Path.of("target/no-such-site")))
                .isInstanceOf(SiteException.class)
                .hasMessageStartingWith("找不到 " + Path.of("target/no-such-site"))
                .hasMessageContaining(" / There is no " + Path.of("target/no-such-site"));
    }

    @Test
    void a_directory_without_files_is_an_error() throws IOException {
        Files.createDirectories(temp.resolve("empty/sub"));

        assertThatThrownBy(() -> Site.open(temp.resolve("empty")))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("没有站点文件")
                .hasMessageContaining("holds no file of a site");
    }

    @Test
    void a_file_that_the_site_does_not_have_is_an_error() {
        Site site = Site.inMemory(Page.of("index.html", ""));

        assertThatThrownBy(() -> site.read("Index.html\u001B[31m"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("“Index.html\uFFFD[31m”");
        assertThatThrownBy(() -> site.size("../index.html")).isInstanceOf(SiteException.class);
    }

    @Test
    void pages_in_memory_are_a_site() {
        Site site = Site.inMemory(Page.of("b/x.html", "x"), Page.of("./a.html", "首页"));

        assertThat(site.name()).isEqualTo("memory");
        assertThat(site.paths()).containsExactly("a.html", "b/x.html");
        assertThat(site.read("a.html")).isEqualTo("首页".getBytes(UTF_8));
        assertThat(site.size("a.html")).isEqualTo(6);
    }

    @Test
    void pages_of_the_same_path_and_bytes_are_equal() {
        Page page = Page.of("a.html", "首页");

        assertThat(page)
                .isEqualTo(new Page("a.html", "首页".getBytes(UTF_8)))
                .hasSameHashCodeAs(new Page("a.html", "首页".getBytes(UTF_8)))
                .hasToString("a.html (6 bytes)")
                .isNotEqualTo(Page.of("b.html", "首页"))
                .isNotEqualTo(Page.of("a.html", "首 页"));
    }

    @Test
    void bytes_that_a_caller_changes_do_not_change_the_site() {
        Site site = Site.inMemory(Page.of("a.html", "a"));

        site.read("a.html")[0] = 'z';

        assertThat(site.read("a.html")).isEqualTo("a".getBytes(UTF_8));
    }

    @Test
    void memory_refuses_no_pages_twin_paths_and_paths_out_of_the_site() {
        assertThatThrownBy(Site::inMemory).isInstanceOf(SiteException.class).hasMessageContaining("at least one page");
        assertThatThrownBy(() -> Site.inMemory(Page.of("a.html", ""), Page.of("./a.html", "")))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("a.html");
        assertThatThrownBy(() -> Site.inMemory(Page.of("../a.html", "")))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("../a.html");
    }

    @Test
    void a_closed_site_knows_its_files_but_reads_none() {
        Site site = Site.inMemory(Page.of("a.html", "a"));

        site.close();
        site.close();

        assertThat(site.paths()).containsExactly("a.html");
        assertThatThrownBy(() -> site.read("a.html")).isInstanceOf(IllegalStateException.class);
    }

    private void file(String path, String text) throws IOException {
        Path file = temp.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
