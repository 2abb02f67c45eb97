package org.govsite.compliance.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.SettlementFile.Notice;
import org.govsite.compliance.site.Location;

/** Workflow commands by which GitHub puts findings beside the lines of a change. */
final class GitHubLines {

    /** GitHub shows ten annotations of one level for a step; more are dropped there without a word. */
    private static final int SHOWN = 10;

    private GitHubLines() {}

    /** @param folder where the site lies in the repository, with {@code /} at its end; empty for its outermost folder */
    static List<String> of(CheckResult result, Locale locale, String folder) {
        return List.of("error", "warning", "notice").stream()
                .flatMap(level -> Stream.concat(
                                result.notices().stream()
                                        .filter(notice ->
                                                level(notice.severity()).equals(level))
                                        .map(notice -> line(level, notice, locale)),
                                result.findings().stream()
                                        .filter(finding -> level(finding).equals(level))
                                        .map(finding -> line(level, finding, locale, folder)))
                        .limit(SHOWN))
                .toList();
    }

    private static String level(Finding finding) {
        boolean quiet = finding.outcome() != Outcome.FAILED || finding.isSettled();
        return level(quiet ? Severity.NOTE : finding.severity());
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String line(String level, Finding finding, Locale locale, String folder) {
        String said = new SettlementText(locale).of(finding);
        return line(
                level,
                folder + finding.location().file(),
                finding.location(),
                finding.ruleId().value(),
                Printable.sentence(finding.message(locale)) + "\n" + Printable.sentence(finding.fix(locale))
                        + (said.isEmpty() ? "" : "\n" + said));
    }

    private static String line(String level, Notice notice, Locale locale) {
        return line(
                level,
                notice.place().file(),
                notice.place(),
                notice.reason(),
                Printable.sentence(notice.message().in(locale)));
    }

    private static String line(String level, String file, Location place, String title, String text) {
        StringBuilder line = new StringBuilder("::").append(level);
        line.append(" file=").append(property(file));
        if (place.line() > 0) {
            line.append(",line=").append(place.line());
            line.append(",col=").append(place.column());
        }
        line.append(",title=").append(property(title));
        return line.append("::").append(data(text)).toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
