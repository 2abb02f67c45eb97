package org.govsite.compliance.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteArchiveTest {

    private static final Charset GBK = Charset.forName("GBK");

    @TempDir
    Path temp;

    @Test
    void an_archive_is_told_by_content_and_read_in_place() throws IOException {
        Path archive =
                write("portal.dat", zip(UTF_8, "xxgk/", "xxgk/中.html", "index.html", ".DS_Store", "__MACOSX/._x"));

        try (Site site = Site.open(archive)) {
            assertThat(site.name()).isEqualTo("portal.dat");
            assertThat(site.paths()).containsExactly("index.html", "xxgk/中.html");
            assertThat(site.read("xxgk/中.html")).isEqualTo("xxgk/中.html".getBytes(UTF_8));
            assertThat(site.size("index.html")).isEqualTo(10);
        }
        assertThat(temp).isDirectoryContaining(archive::equals);
        try (var files = Files.list(temp)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void names_that_chinese_windows_wrote_in_gbk_are_read() throws IOException {
        Site site = Site.open(write("site.zip", zip(GBK, "公开/首页.html", "index.html")));

        assertThat(site.paths()).containsExactly("index.html", "公开/首页.html");
        assertThat(site.read("公开/首页.html")).isEqualTo("公开/首页.html".getBytes(UTF_8));
    }

    @Test
    void backslashes_are_separators() throws IOException {
        Site site = Site.open(write("site.zip", zip(UTF_8, "xxgk\\", "xxgk\\a.html")));

        assertThat(site.paths()).containsExactly("xxgk/a.html");
        assertThat(site.read("xxgk/a.html")).isEqualTo("xxgk\\a.html".getBytes(UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.html",
                "a/../../evil.html",
                "a\\..\\evil.html",
                "/etc/passwd",
                "\\\\host\\share",
                "C:/evil.html",
                "c:evil.html",
                "evil\0.html",
                "../",
                "."
            })
    void a_name_that_could_mean_a_place_outside_is_refused_and_named(String name) throws IOException {
        Path archive = write("site.zip", zip(UTF_8, "index.html", name));

        assertThatThrownBy(() -> Site.open(archive))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining(name.replace('\0', '\uFFFD'))
                .hasMessageContaining("refused");
    }

    @Test
    void two_entries_of_one_name_are_refused_also_after_normalisation() throws IOException {
        Path same = write("same.zip", replace(zip(UTF_8, "a1.html", "a2.html"), "a2.html", "a1.html"));
        Path alike = write("alike.zip", zip(UTF_8, "x/a.html", "x\\a.html"));

        assertThatThrownBy(() -> Site.open(same))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("a1.html");
        assertThatThrownBy(() -> Site.open(alike))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("x/a.html");
    }

    @Test
    void a_bomb_is_stopped_and_the_other_files_are_read() throws IOException {
        Path archive = write("site.zip", zipOf("bomb.html", new byte[8 << 20], "index.html", "home".getBytes(UTF_8)));

        Site site = Site.open(archive);

        assertThatThrownBy(() -> site.read("bomb.html"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("bomb.html")
                .hasMessageContaining("200-fold");
        assertThat(site.read("index.html")).isEqualTo("home".getBytes(UTF_8));
    }

    @Test
    void a_bomb_whose_header_understates_its_size_is_stopped_too() throws IOException {
        byte[] zip = zipOf("bomb.html", new byte[8 << 20]);
        patchInt(zip, centralHeader(zip) + 24, 10);

        Site site = Site.open(write("site.zip", zip));

        assertThat(site.size("bomb.html")).isEqualTo(10);
        assertThatThrownBy(() -> site.read("bomb.html"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("bomb.html");
    }

    @Test
    void up_to_one_mebibyte_any_ratio_will_do() throws IOException {
        Site site = Site.open(write("site.zip", zipOf("blank.html", new byte[1 << 20])));

        assertThat(site.read("blank.html")).hasSize(1 << 20);
    }

    @Test
    void an_entry_over_64_mebibytes_is_refused() throws IOException {
        byte[] large = new byte[(64 << 20) + 1];
        // some noise, to stay below the ratio of a bomb
        Random random = new Random(1);
        for (int i = 0; i < large.length; i += 64) {
            large[i] = (byte) random.nextInt();
        }
        Site site = Site.open(write("site.zip", zipOf("film.mp4", large)));

        assertThatThrownBy(() -> site.read("film.mp4"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("film.mp4")
                .hasMessageContaining("64 MiB");
    }

    @Test
    void a_corrupt_entry_is_an_error_of_its_own() throws IOException {
        byte[] stored = stored("index.html", "<html>内容</html>");
        stored[30 + "index.html".length() + 2] ^= 1;
        Site site = Site.open(write("site.zip", stored));

        assertThatThrownBy(() -> site.read("index.html"))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("“index.html” 已损坏")
                .hasMessageContaining("CRC-32");
    }

    @Test
    void a_truncated_archive_says_so() throws IOException {
        byte[] whole = zip(UTF_8, "index.html", "a.html");
        Path archive = write("site.zip", Arrays.copyOf(whole, whole.length - 30));

        assertThatThrownBy(() -> Site.open(archive))
                .isInstanceOf(SiteException.class)
                .hasMessageStartingWith("ZIP/WAR 文件 " + archive + " 不完整")
                .hasMessageContaining("truncated");
    }

    @Test
    void an_archive_without_files_is_an_error() throws IOException {
        Path none = write("none.zip", zip(UTF_8));
        Path folders = write("folders.zip", zip(UTF_8, "xxgk/", ".DS_Store"));

        for (Path archive : new Path[] {none, folders}) {
            assertThatThrownBy(() -> Site.open(archive))
                    .isInstanceOf(SiteException.class)
                    .hasMessageContaining("里没有站点文件")
                    .hasMessageContaining("holds no file");
        }
    }

    @Test
    void an_archive_with_more_than_200000_entries_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i <= 200_000; i++) {
                out.putNextEntry(new ZipEntry(Integer.toString(i)));
            }
        }
        Path archive = write("site.zip", bytes.toByteArray());

        assertThatThrownBy(() -> Site.open(archive))
                .isInstanceOf(SiteException.class)
                .hasMessageContaining("200000");
    }

    @Test
    void a_file_that_is_no_archive_says_so() throws IOException {
        Path page = write("index.zip", "<html></html>".getBytes(UTF_8));
        Path empty = write("empty.zip", new byte[0]);

        for (Path file : new Path[] {page, empty}) {
            assertThatThrownBy(() -> Site.open(file))
                    .isInstanceOf(SiteException.class)
                    .hasMessageContaining("不是 ZIP/WAR 文件")
                    .hasMessageContaining("neither a directory nor a ZIP/WAR file");
        }
    }

    @Test
    void a_closed_archive_is_not_read() throws IOException {
        Site site = Site.open(write("site.zip", zip(UTF_8, "index.html")));

        site.close();

        assertThatThrownBy(() -> site.read("index.html")).isInstanceOf(IllegalStateException.class);
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(temp.resolve(name), bytes);
    }

    /** An archive in which every file holds its own name. */
    private static byte[] zip(Charset names, String... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes, names)) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                if (!entry.endsWith("/")) {
                    out.write(entry.getBytes(UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zipOf(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                out.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                out.write((byte[]) namesAndContents[i + 1]);
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] stored(String name, String text) throws IOException {
        byte[] content = text.getBytes(UTF_8);
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(entry);
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private static byte[] replace(byte[] zip, String from, String to) {
        return new String(zip, ISO_8859_1).replace(from, to).getBytes(ISO_8859_1);
    }

    private static int centralHeader(byte[] zip) {
        return new String(zip, ISO_8859_1).indexOf("PK\1\2");
    }

    private static void patchInt(byte[] bytes, int offset, int value) {
        for (int i = 0; i < 4; i++) {
            bytes[offset + i] = (byte) (value >>> (8 * i));
        }
    }
}
