package org.govsite.compliance.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.govsite.compliance.facts.FactsException;

/** Has files written, or says in the user's language why that was not possible. */
final class OutputFile {

    private OutputFile() {}

    /** What writes a file whose folder is there. */
    interface Content {
        void write(Path file) throws IOException;
    }

    /**
     * Makes the folder of a file and has it written.
     *
     * @param shown the file as messages show it
     * @throws MojoExecutionException when it cannot be written
     */
    static void write(Path file, String shown, Texts texts, Content content) throws MojoExecutionException {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            content.write(file);
        } catch (UncheckedIOException e) {
            throw notWritten(shown, e.getCause(), texts);
        } catch (IOException | FactsException e) {
            throw notWritten(shown, e, texts);
        }
    }

    private static MojoExecutionException notWritten(String shown, Exception reason, Texts texts) {
        return new MojoExecutionException(
                texts.text("not-written", shown, reason.getClass().getSimpleName()));
    }
}
