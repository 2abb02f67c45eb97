package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.govsite.compliance.pack.PackSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPacksTest {

    @TempDir
    Path folder;

    @Test
    void paths_are_shown_from_where_the_build_was_started_and_locked_from_where_the_lock_lies() {
        OwnPacks packs = packs(local("portal/packs"), local("shared.jar"), coordinates());
        ShownPaths shown = new ShownPaths(folder.toString());

        assertThat(packs.sources(shown))
                .extracting(PackSource::name)
                .containsExactly("portal/packs", "shared.jar", "cn.example:rules:1");
        assertThat(packs.sourcesBeside(folder.resolve("portal/compliance.lock.json")))
                .extracting(PackSource::name)
                .containsExactly("packs", "../shared.jar", "cn.example:rules:1");
        assertThat(packs.option(shown)).isEqualTo("portal/packs,shared.jar,cn.example:rules:1");
    }

    @Test
    void the_folder_of_the_lock_itself_is_a_dot() {
        assertThat(packs(local("portal")).sourcesBeside(folder.resolve("portal/compliance.lock.json")))
                .extracting(PackSource::name)
                .containsExactly(".");
    }

    @Test
    void coordinates_are_told_from_paths() {
        assertThat(packs(local("packs")).haveCoordinates()).isFalse();
        assertThat(packs(local("packs"), coordinates()).haveCoordinates()).isTrue();
        assertThat(packs().haveCoordinates()).isFalse();
    }

    private static OwnPacks packs(OwnPacks.Found... found) {
        return new OwnPacks(List.of(found));
    }

    private OwnPacks.Found local(String path) {
        return new OwnPacks.Found(new PackEntry.Local(path), folder.resolve(path));
    }

    private OwnPacks.Found coordinates() {
        return new OwnPacks.Found(
                new PackEntry.Coordinates("cn.example", "rules", "1"), folder.resolve("repository/rules-1.jar"));
    }
}
