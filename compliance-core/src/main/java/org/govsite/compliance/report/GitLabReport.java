package org.govsite.compliance.report;

import java.util.Locale;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.SettlementFile.Notice;
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
        SettlementText settlements = new SettlementText(locale);
        for (Finding finding : result.findings()) {
            String said = settlements.of(finding);
            ObjectNode issue =
                    issue(folder + finding.location().file(), finding.location().line());
            issue.put(
                    "description",
                    Printable.sentence(finding.message(locale)) + " " + Printable.sentence(finding.fix(locale))
                            + (said.isEmpty() ? "" : " " + said));
            issue.put("check_name", finding.ruleId().value());
            issue.put("fingerprint", finding.id());
            issue.put("severity", severity(finding));
            issues.add(issue);
        }
        for (Notice notice : result.notices()) {
            ObjectNode issue = issue(notice.place().file(), notice.place().line());
            issue.put("description", Printable.sentence(notice.message().in(locale)));
            issue.put("check_name", notice.reason());
            issue.put("fingerprint", notice.reason() + ":" + notice.place());
            issue.put("severity", Gate.holdsBack(notice) ? "critical" : "minor");
            issues.add(issue);
        }
        return Json.render(issues);
    }

    private static ObjectNode issue(String path, int line) {
        ObjectNode issue = Json.object();
        ObjectNode location = issue.putObject("location");
        location.put("path", path);
        location.putObject("lines").put("begin", Math.max(1, line));
        return issue;
    }

    private static String severity(Finding finding) {
        if (finding.outcome() != Outcome.FAILED || finding.isSettled()) {
            return "info";
        }
        if (finding.severity() == Severity.ERROR) {
            return finding.rule().veto() ? "blocker" : "critical";
        }
        return finding.severity() == Severity.WARNING ? "minor" : "info";
    }
}
