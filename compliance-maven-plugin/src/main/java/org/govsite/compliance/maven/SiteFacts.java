package org.govsite.compliance.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.site.Site;

/** The facts of a site: read where they were kept, else observed; and kept. */
final class SiteFacts {

    private SiteFacts() {}

    /** What is known of the site at a place: a file whose name ends in {@code .json} holds its facts. */
    static FactSheet of(Path site, ComplianceChecker checker) {
        if (isFacts(site)) {
            return FactSheet.read(site);
        }
        try (Site opened = Site.open(site)) {
            return checker.observe(opened);
        }
    }

    /** Whether a place is named like the facts of a site. */
    static boolean isFacts(Path site) {
        return site.getFileName() != null
                && site.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json")
                && !Files.isDirectory(site);
    }

    /** Writes facts into a file and makes its folder; returns what was done. */
    static String write(FactSheet facts, Path file, Texts texts, ShownPaths shown) throws MojoExecutionException {
        OutputFile.write(file, shown.of(file), texts, facts::write);
        return texts.text("facts.written", shown.of(file));
    }
}
