package org.govsite.compliance.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    private static final Texts EN = Texts.in(Locale.ENGLISH);

    @TempDir
    Path folder;

    @Test
    void the_folder_is_made() throws Exception {
        Path file = folder.resolve("a/b/report.json");

        OutputFile.write(file, "report.json", EN, to -> Files.writeString(to, "{}"));

        assertThat(file).hasContent("{}");
    }

    @Test
    void what_cannot_be_written_is_told_with_the_reason_in_the_language_of_the_user() {
        String told = "cannot write out/report.json (AccessDeniedException); make sure that the place is writable";

        assertThat(message(EN, to -> {
                    throw new AccessDeniedException("x");
                }))
                .isEqualTo(told);
        assertThat(message(EN, to -> {
                    throw new UncheckedIOException(new AccessDeniedException("x"));
                }))
                .isEqualTo(told);
        assertThat(message(Texts.in(Locale.CHINA), to -> {
                    throw new IOException("x");
                }))
                .isEqualTo("写不了 out/report.json（IOException）；请检查该位置是否可写");
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_told_too() throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "").resolve("report.json");

        assertThatThrownBy(() -> OutputFile.write(file, "out/report.json", EN, to -> {}))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessage("cannot write out/report.json (FileAlreadyExistsException);"
                        + " make sure that the place is writable");
    }

    private String message(Texts texts, OutputFile.Content content) {
        try {
            OutputFile.write(folder.resolve("report.json"), "out/report.json", texts, content);
            return "";
        } catch (MojoExecutionException e) {
            return e.getMessage();
        }
    }
}
