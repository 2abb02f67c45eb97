package org.govsite.compliance.maven;

import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecution;
import org.govsite.compliance.pack.PackRef;
import org.jspecify.annotations.Nullable;

/** The command to give next. */
final class NextCommand {

    private static final String PREFIX = "compliance.";

    /** What Maven calls a goal that was given on the command line without the name of an execution. */
    private static final String COMMAND_LINE = "default-cli";

    private NextCommand() {}

    /**
     * The command that checks the site again, with every option that was given on the command line: without one of them another
     * site, another day or other rules would be checked.
     *
     * @param given what was given on the command line, by name
     * @param modules the modules that were chosen, as options; empty where none were
     */
    static String again(@Nullable MojoExecution execution, Map<String, String> given, String modules) {
        if (execution == null) {
            return "";
        }
        String phase = execution.getLifecyclePhase();
        return (phase != null ? "mvn " + phase : goal(execution, execution.getGoal()) + configured(execution))
                + modules
                + options(given);
    }

    /**
     * The command that explains a finding of the same check, up to its id: with every option of the command line, and, for a goal
     * of the build, with the configuration of its execution, which holds the site and the pack.
     *
     * @param given what was given on the command line, by name
     * @param module the module of the check, as an option; empty where it is the one that Maven was started in
     */
    static String explain(@Nullable MojoExecution execution, Map<String, String> given, String module) {
        return execution == null
                ? ""
                : goal(execution, "explain") + configured(execution) + module + options(given) + option("finding", "");
    }

    /** The command that answers a question of the same check, up to its id. */
    static String answer(@Nullable MojoExecution execution, Map<String, String> given, String module) {
        return execution == null
                ? ""
                : goal(execution, "answer")
                        + configured(execution)
                        + module
                        + options(given)
                        + option("answer", "passed")
                        + option("by", "…")
                        + option("finding", "");
    }

    private static String configured(MojoExecution execution) {
        return execution.getExecutionId().equals(COMMAND_LINE) ? "" : "@" + execution.getExecutionId();
    }

    private static String options(Map<String, String> given) {
        StringBuilder options = new StringBuilder();
        new TreeMap<>(given).forEach((name, value) -> {
            if (name.startsWith(PREFIX)) {
                options.append(option(name.substring(PREFIX.length()), value.strip()));
            }
        });
        return options.toString();
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
        return " -D" + PREFIX + name + "=" + (value.contains(" ") ? "\"" + value + "\"" : value);
    }
}
