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
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.govsite.compliance.pack.PackException;
import org.govsite.compliance.pack.PackLock;
import org.govsite.compliance.pack.PackRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockFileTest {

    private static final Path OFFICE = Path.of("../examples/office-pack/src/main/resources/packs");
    private static final PackRef SEPTEMBER = new PackRef("yangli", "2018.09");
    private static final PackRef OCTOBER = new PackRef("yangli", "2018.10");

    private final Texts texts = Texts.in(Locale.ENGLISH);
    private final List<String> printed = new ArrayList<>();
    private final Log log = new SystemStreamLog() {
        @Override
        public void info(CharSequence line) {
            printed.add(line.toString());
        }
    };

    @TempDir
    Path folder;

    private OwnPacks office;
    private LockFile file;

    @BeforeEach
    void prepare() {
        office = new OwnPacks(List.of(new OwnPacks.Found(new PackEntry.Local("packs"), OFFICE)));
        file = LockFile.of(null, folder, folder, new ShownPaths(folder.toString()));
    }

    @Test
    void without_a_lock_file_packs_out_of_a_repository_get_a_recommendation_and_others_do_not() {
        file.verify(office, OCTOBER, texts, log);
        assertThat(printed).isEmpty();

        file.verify(fromRepository(), OCTOBER, texts, log);
        assertThat(printed)
                .singleElement()
                .asString()
                .contains("run compliance:pack-lock and commit compliance.lock.json");
    }

    @Test
    void a_lock_file_that_was_named_has_to_be_there() {
        LockFile named =
                LockFile.of(folder.resolve("no.lock.json").toFile(), folder, folder, new ShownPaths(folder.toString()));

        assertThatThrownBy(() -> named.verify(office, OCTOBER, texts, log))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("The lock file cannot be read (no.lock.json)");
    }

    @Test
    void what_is_locked_passes_and_nothing_else() throws MojoExecutionException {
        file.write(lock(OCTOBER), texts);

        assertThatCode(() -> file.verify(office, OCTOBER, texts, log)).doesNotThrowAnyException();
        assertThatThrownBy(() -> file.verify(office, SEPTEMBER, texts, log))
                .hasMessageContaining("yangli:2018.09 is older than the locked yangli:2018.10");
        assertThatThrownBy(() -> file.verify(office, new PackRef("anshan", "2018.08"), texts, log))
                .hasMessageContaining("yangli:2018.10 is locked and this build uses anshan:2018.08");
    }

    @Test
    void what_changed_is_told_with_the_version_that_was_locked_where_it_can_be_had() {
        LockedBefore before = new LockedBefore(lock(SEPTEMBER), file, office, artifacts());

        assertThat(differences(before))
                .anyMatch(line -> line.contains("footer-accessibility-entry") && line.contains("added"))
                .noneMatch(line -> line.contains("cannot be had"))
                // what the changes ask of the version number is a matter of those who write the pack
                .noneMatch(line -> line.contains("version of a new month") || line.contains("part of the version"));
    }

    @Test
    void a_module_without_a_lock_of_its_own_is_held_by_the_nearest_one_above_it() throws IOException {
        Path module = Files.createDirectories(folder.resolve("portal/web"));

        assertThat(of(module).path()).isEqualTo(module.resolve("compliance.lock.json"));
        assertThat(of(module).shared()).isFalse();

        Files.createFile(folder.resolve("compliance.lock.json"));
        assertThat(of(module).shown()).isEqualTo("compliance.lock.json");
        assertThat(of(module).shared()).isTrue();

        Files.createFile(folder.resolve("portal/compliance.lock.json"));
        assertThat(of(module).shown()).isEqualTo("portal/compliance.lock.json");

        Files.createFile(module.resolve("compliance.lock.json"));
        assertThat(of(module).shown()).isEqualTo("portal/web/compliance.lock.json");
        assertThat(of(module).shared()).isFalse();
    }

    @Test
    void a_lock_above_the_root_of_the_build_is_none_of_it() throws IOException {
        Path root = Files.createDirectories(folder.resolve("portal"));
        Path module = Files.createDirectories(root.resolve("web"));
        Path elsewhere = Files.createDirectories(folder.resolve("other"));
        Files.createFile(folder.resolve("compliance.lock.json"));

        assertThat(LockFile.of(null, module, root, shown()).path().getParent()).isEqualTo(module);
        assertThat(LockFile.of(null, module, elsewhere, shown()).path().getParent())
                .isEqualTo(module);
    }

    @Test
    void a_module_is_judged_by_what_the_lock_above_it_pins() throws IOException, MojoExecutionException {
        Path module = Files.createDirectories(folder.resolve("web"));
        file.write(lock(OCTOBER), texts);

        assertThat(of(module).verify(office, OCTOBER, texts, log)).isTrue();
        assertThatThrownBy(() -> of(module).verify(office, SEPTEMBER, texts, log))
                .hasMessageContaining("yangli:2018.09 is older than the locked yangli:2018.10");
    }

    @Test
    void where_the_locked_version_cannot_be_had_any_more_ids_are_compared() throws IOException {
        PackLock gone = read(lock(SEPTEMBER)
                .toJson()
                .replaceFirst("\"digest\": \"[0-9a-f]{4}", "\"digest\": \"0000")
                .replaceFirst("\"footer-site-map\": \"[0-9a-f]{4}", "\"footer-site-map\": \"0000")
                .replace("\"footer-contact\"", "\"footer-telephone\""));

        assertThat(differences(new LockedBefore(gone, file, office, artifacts())))
                .containsExactly(
                        "the locked yangli:2018.09 cannot be had any more, so only ids can be compared:",
                        "    rules added: column-business, column-business-weekly, footer-accessibility-entry, footer-contact",
                        "    rules withdrawn: footer-telephone",
                        "    rules changed: footer-site-map",
                        "    items added: accessibility-entry, business-column");
    }

    private LockFile of(Path module) {
        return LockFile.of(null, module, folder, shown());
    }

    private ShownPaths shown() {
        return new ShownPaths(folder.toString());
    }

    private List<String> differences(LockedBefore before) {
        return before.differences(
                lock(OCTOBER), Parameters.pack(OCTOBER.toString(), office.sourcesBeside(file.path()), texts), texts);
    }

    private PackLock lock(PackRef ref) {
        return PackLock.of(office.sourcesBeside(file.path()), ref);
    }

    private PackLock read(String json) throws IOException {
        return PackLock.read(Files.writeString(folder.resolve("other.lock.json"), json), "other.lock.json");
    }

    private static OwnPacks fromRepository() {
        return new OwnPacks(List.of(new OwnPacks.Found(new PackEntry.Coordinates("cn.example", "rules", "1"), OFFICE)));
    }

    /** Nothing is asked of it here: all packs lie in a folder. */
    private static ArtifactFinder artifacts() {
        return ArtifactFinderTest.finder((session, request) -> {
            throw new AssertionError("asked for " + request.getArtifact());
        });
    }
}
