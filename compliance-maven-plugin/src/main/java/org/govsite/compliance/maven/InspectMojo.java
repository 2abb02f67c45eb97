package org.govsite.compliance.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Shows what is observed on a site, before any rule. */
@Mojo(name = "inspect", requiresProject = false, threadSafe = true)
public final class InspectMojo extends AbstractMojo {

    /** The built site: a directory or an archive. */
    @Parameter(property = "compliance.site")
    private File site;

    @Override
    public void execute() {
        getLog().info("site: " + site);
    }
}
