package org.govsite.compliance.report;

import java.util.List;
import java.util.Locale;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;

/** Workflow commands by which GitHub puts findings beside the lines of a change. */
final class GitHubLines {

    /** GitHub shows ten annotations of one level for a step; more are dropped there without a word. */
    private static final int SHOWN = 10;

    private GitHubLines() {}

    /** @param folder where the site lies in the repository, with {@code /} at its end; empty for its outermost folder */
    static List<String> of(CheckResult result, Locale locale, String folder) {
        return List.of("error", "warning", "notice").stream()
                .flatMap(level -> result.findings().stream()
                        .filter(finding -> level(finding).equals(level))
                        .limit(SHOWN)
                        .map(finding -> line(level, finding, locale, folder)))
                .toList();
    }

    private static String level(Finding finding) {
        if (finding.outcome() != Outcome.FAILED || finding.severity() == Severity.NOTE) {
            return "notice";
        }
        return finding.severity() == Severity.ERROR ? "error" : "warning";
    }

    private static String line(String level, Finding finding, Locale locale, String folder) {
        StringBuilder line = new StringBuilder("::").append(level);
        line.append(" file=").append(property(folder + finding.location().file()));
        if (finding.location().line() > 0) {
            line.append(",line=").append(finding.location().line());
            line.append(",col=").append(finding.location().column());
        }
        line.append(",title=").append(property(finding.ruleId().value()));
        return line.append("::")
                .append(data(
                        Printable.sentence(finding.message(locale)) + "\n" + Printable.sentence(finding.fix(locale))))
                .toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
