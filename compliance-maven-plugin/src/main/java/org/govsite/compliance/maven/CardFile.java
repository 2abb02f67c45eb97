package org.govsite.compliance.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.maven.plugin.MojoExecutionException;
import org.govsite.compliance.site.SiteCard;

/**
 * The file for a proposed site card. A person may have mended it: nothing else is written over it unless asked.
 *
 * @param path where it is
 * @param shown the path as messages show it
 * @param given whether it is the card from which the proposal started, so that nothing of it is lost
 */
record CardFile(Path path, String shown, boolean given) {

    /**
     * Writes the card, unless the file holds it already.
     *
     * @return what was done
     * @throws ParameterException when the file holds something else and may not be overwritten
     * @throws MojoExecutionException when the file cannot be written
     */
    String write(SiteCard card, boolean overwrite, Texts texts) throws MojoExecutionException {
        byte[] json = card.toJson().getBytes(StandardCharsets.UTF_8);
        if (Files.isRegularFile(path)) {
            if (holds(json)) {
                return texts.text("card.unchanged", shown);
            }
            if (!overwrite) {
                throw new ParameterException(texts.text(given ? "card.given" : "card.exists", shown));
            }
        }
        OutputFile.write(path, shown, texts, file -> Files.write(file, json));
        return texts.text("card.written", shown);
    }

    /** Whether the file holds this already; one that cannot be read holds something else. */
    private boolean holds(byte[] json) {
        try {
            return Files.size(path) == json.length && Arrays.equals(Files.readAllBytes(path), json);
        } catch (IOException e) {
            return false;
        }
    }
}
