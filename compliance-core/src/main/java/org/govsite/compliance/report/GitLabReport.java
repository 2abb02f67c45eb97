package org.govsite.compliance.report;

import java.util.Locale;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The code quality report that GitLab shows in merge requests. */
final class GitLabReport implements ReportWriter {

    private final Locale locale;
    private final String folder;

    /** @param folder where the site lies in the repository, with {@code /} at its end; empty for its outermost folder */
    GitLabReport(Locale locale, String folder) {
        this.locale = locale;
        this.folder = folder;
    }

    @Override
    public String render(CheckResult result) {
        ArrayNode issues = Json.array();
        for (Finding finding : result.findings()) {
            ObjectNode issue = issues.addObject();
            issue.put(
                    "description",
                    Printable.sentence(finding.message(locale)) + " " + Printable.sentence(finding.fix(locale)));
            issue.put("check_name", finding.ruleId().value());
            issue.put("fingerprint", finding.id());
            issue.put("severity", severity(finding));
            ObjectNode location = issue.putObject("location");
            location.put("path", folder + finding.location().file());
            location.putObject("lines")
                    .put("begin", Math.max(1, finding.location().line()));
        }
        return Json.render(issues);
    }

    private static String severity(Finding finding) {
        if (finding.outcome() != Outcome.FAILED) {
            return "info";
        }
        if (finding.severity() == Severity.ERROR) {
            return finding.rule().veto() ? "blocker" : "critical";
        }
        return finding.severity() == Severity.WARNING ? "minor" : "info";
    }
}
