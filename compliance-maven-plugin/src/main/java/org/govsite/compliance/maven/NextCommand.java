package org.govsite.compliance.maven;

import org.apache.maven.plugin.MojoExecution;
import org.jspecify.annotations.Nullable;

/** The command that checks the site again. */
final class NextCommand {

    private NextCommand() {}

    static String of(@Nullable MojoExecution execution, String site, @Nullable String pack) {
        if (execution == null) {
            return "";
        }
        String phase = execution.getLifecyclePhase();
        if (phase != null) {
            return "mvn " + phase;
        }
        String goal = "mvn " + execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion()
                + ":" + execution.getGoal();
        String chosen = pack == null ? "" : " -Dcompliance.pack=" + pack.strip();
        return goal + " -Dcompliance.site=" + (site.contains(" ") ? "\"" + site + "\"" : site) + chosen;
    }
}
