package org.govsite.compliance.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackArchiveTest {

    @TempDir
    Path folder;

    private PackDraft draft;
    private Path archive;

    @BeforeEach
    void prepare() throws IOException {
        draft = PackDraft.in(Files.createDirectory(folder.resolve("packs")));
        archive = folder.resolve("packs.jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "packs/", "org/govsite/compliance/packs/"})
    void an_archive_gives_the_same_pack_as_the_folder(String base) {
        draft.zip(archive, base);

        assertThat(RulePacks.read(archive, PackDraft.CITY)).isEqualTo(draft.read(PackDraft.CITY));
    }

    @Test
    void an_archive_of_the_pack_folder_itself_can_be_read() throws IOException {
        PackDraft other = PackDraft.in(Files.createDirectory(folder.resolve("other")));
        Path nation = folder.resolve("other/nation");
        zipFolder(nation);

        assertThat(RulePacks.read(archive)).isEqualTo(other.read(PackDraft.NATION));
    }

    @Test
    void a_message_names_the_archive_and_the_path_in_it() {
        draft.edit("city/pack.json", "\"versions\"", "\"version\"").zip(archive, "packs/");

        assertThatThrownBy(() -> RulePacks.read(archive, PackDraft.CITY))
                .hasMessageContaining("packs.jar!/packs/city/pack.json:6:3");
    }

    @Test
    void a_stray_rule_in_an_archive_is_an_error() {
        draft.write("nation/rules/stray/rule.json", "{}").zip(archive, "");

        assertThatThrownBy(() -> RulePacks.read(archive, PackDraft.NATION))
                .hasMessageContaining("Nothing speaks of rules/stray");
    }

    @Test
    void the_same_pack_at_two_places_of_an_archive_is_an_error() {
        draft.write("packs/nation/pack.json", draft.text("nation/pack.json")).zip(archive, "");

        assertThatThrownBy(() -> RulePacks.read(archive, PackDraft.NATION))
                .hasMessageContaining("Pack \"nation\" stands in nation/ too");
    }

    @Test
    void a_file_that_is_no_archive_is_an_error() throws IOException {
        Files.writeString(archive, "no zip");

        assertThatThrownBy(() -> RulePacks.read(archive))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("Not a readable zip or jar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../pack.json", "/pack.json", "a\\pack.json", "a/.."})
    void an_entry_outside_the_archive_is_refused(String name) throws IOException {
        entries(name);

        assertThatThrownBy(() -> RulePacks.read(archive)).hasMessageContaining("A path in the archive is not allowed");
    }

    @Test
    void an_entry_that_inflates_beyond_the_bound_is_refused() throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("pack.json"));
            zip.write(new byte[8 * PackFiles.LARGEST_FILE]);
        }

        assertThat(Files.size(archive)).isLessThan(PackFiles.LARGEST_FILE);
        assertThatThrownBy(() -> RulePacks.read(archive)).hasMessageContaining("larger than 1024 KB");
    }

    @Test
    void an_archive_with_too_many_entries_is_refused() throws IOException {
        String[] names = new String[PackFiles.MOST_FILES + 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = "f" + i;
        }
        entries(names);

        assertThatThrownBy(() -> RulePacks.read(archive)).hasMessageContaining("more than 20000 files");
    }

    @Test
    void a_link_out_of_the_folder_is_refused() throws IOException {
        Path rule = folder.resolve("packs/nation/rules/footer-code/rule.json");
        Path outside = Files.move(rule, folder.resolve("rule.json"));
        Files.createSymbolicLink(rule, outside);

        assertThatThrownBy(() -> draft.read(PackDraft.NATION))
                .hasMessageContaining("This link leads out of the rule pack");
    }

    private void entries(String... names) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
    }

    private void zipFolder(Path nation) throws IOException {
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out);
                var files = Files.walk(nation)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(nation.relativize(file).toString().replace('\\', '/')));
                zip.write(Files.readAllBytes(file));
            }
        }
    }
}
