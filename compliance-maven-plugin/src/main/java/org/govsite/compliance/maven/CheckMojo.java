package org.govsite.compliance.maven;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Checks a site against a rule pack. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends AbstractMojo {

    /** The built site: a directory or an archive. */
    @Parameter(property = "compliance.site")
    private File site;

    @Override
    public void execute() {
        getLog().info("site: " + site);
    }
}
