package org.govsite.compliance.maven;

import org.apache.maven.plugin.MojoExecution;
import org.govsite.compliance.pack.PackRef;
import org.jspecify.annotations.Nullable;

/** The command to give next. */
final class NextCommand {

    private NextCommand() {}

    /**
     * The command that checks the site again.
     *
     * @param packs where packs of one's own come from; empty for none
     */
    static String of(@Nullable MojoExecution execution, String site, @Nullable String pack, String packs) {
        if (execution == null) {
            return "";
        }
        String phase = execution.getLifecyclePhase();
        if (phase != null) {
            return "mvn " + phase;
        }
        String chosen = pack == null ? "" : " -Dcompliance.pack=" + pack.strip();
        return goal(execution, execution.getGoal()) + option("site", site) + chosen + packs(packs);
    }

    /** The command that checks the site with a card; empty where Maven did not start the goal. */
    static String check(@Nullable MojoExecution execution, String site, PackRef pack, String packs, String card) {
        return execution == null
                ? ""
                : goal(execution, "check")
                        + option("site", site)
                        + option("pack", pack.toString())
                        + packs(packs)
                        + option("card", card);
    }

    private static String packs(String packs) {
        return packs.isEmpty() ? "" : option("packs", packs);
    }

    private static String goal(MojoExecution execution, String goal) {
        return "mvn " + execution.getGroupId() + ":" + execution.getArtifactId() + ":" + execution.getVersion() + ":"
                + goal;
    }

    private static String option(String name, String value) {
        return " -Dcompliance." + name + "=" + (value.contains(" ") ? "\"" + value + "\"" : value);
    }
}
