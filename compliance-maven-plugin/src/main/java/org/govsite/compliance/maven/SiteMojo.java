package org.govsite.compliance.maven;

import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals share that read a built site: where it is, and that a module without one is passed over. */
abstract class SiteMojo extends ComplianceMojo {

    /**
     * The built site: a directory, a WAR or a ZIP; or the facts that were observed on it: a file whose name ends in
     * <code>.json</code>. Default: the WAR of the module, else <code>target/site</code>. A module that has neither is skipped.
     */
    @Parameter(property = "compliance.site")
    private @Nullable File site;

    @Override
    void run(Texts texts) throws MojoExecutionException, MojoFailureException {
        SiteLocator locator = new SiteLocator(site, project);
        if (locator.nothingToDo()) {
            getLog().info(texts.text("skipped.no-site", locator.name(), locator.looked(shown())));
            return;
        }
        run(locator.site(texts), texts);
    }

    /** Does the work of the goal for a site that is there or was asked for. */
    abstract void run(Path located, Texts texts) throws MojoExecutionException, MojoFailureException;
}
