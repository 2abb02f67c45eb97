package org.govsite.compliance.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.SettlementFile.Notice;
import org.govsite.compliance.text.Texts;

/** A summary in Markdown, for the comment of a merge request or the summary page of a CI run. */
final class MarkdownReport implements ReportWriter {

    /** How many findings of one weight are listed. */
    private static final int LISTED = 20;

    private static final String SPECIAL = "\\`*_{}[]()#+!|<>&~";

    private final Gate gate;
    private final Locale locale;
    private final Texts messages;

    MarkdownReport(Gate gate, Locale locale) {
        this.gate = gate;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    @Override
    public String render(CheckResult result) {
        StringBuilder text = new StringBuilder();
        Verdict verdict = gate.verdict(result);
        String name = result.siteName().isEmpty() ? messages.text("html.no-name") : result.siteName();
        text.append("## ")
                .append(escaped(Printable.value(name)))
                .append(messages.text("colon"))
                .append(messages.text("html.verdict." + verdict.json()))
                .append("\n\n");
        gate.obstacle(result)
                .ifPresent(obstacle -> text.append("**")
                        .append(messages.text("html.obstacle." + obstacle.json()))
                        .append("**\n\n"));
        String sentence = result.bulletinSentence().in(locale);
        if (!sentence.isEmpty()) {
            text.append("> ")
                    .append(messages.text("html.sentence"))
                    .append(' ')
                    .append(escaped(Printable.sentence(sentence)))
                    .append("\n\n");
        }
        text.append(facts(result)).append("\n\n");
        for (Part part : Part.values()) {
            list(text, part, part.in(result));
        }
        notices(text, result);
        coverage(text, result);
        return text.toString().stripTrailing() + "\n";
    }

    private String facts(CheckResult result) {
        String counts = Part.counts(result, messages);
        LocalDate due = result.pack().rectifyBy();
        String deadline =
                due == null || result.findings().isEmpty() ? "" : Deadline.text(messages, due, result.asOf()) + "  \n";
        return counts + "  \n" + deadline
                + messages.text(
                        "markdown.checked",
                        Map.of(
                                "pack", result.pack().ref(),
                                "digest", result.pack().digest(),
                                "asOf", result.asOf(),
                                "documents", messages.count("documents", result.documentCount()),
                                "unread", result.unread().size()));
    }

    private void list(StringBuilder text, Part part, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        heading(text, part.id(), findings.size());
        findings.stream().limit(LISTED).forEach(finding -> item(text, finding));
        if (findings.size() > LISTED) {
            text.append("- ")
                    .append(messages.count("html.more", findings.size() - LISTED))
                    .append('\n');
        }
        text.append('\n');
    }

    private void item(StringBuilder text, Finding finding) {
        text.append("- `")
                .append(Printable.value(finding.location().toString()).replace('`', '\''))
                .append("` ")
                .append(finding.ruleId())
                .append(messages.text("colon"))
                .append(escaped(Printable.sentence(finding.message(locale))))
                .append(" (")
                .append(messages.count("documents", finding.pages().size()))
                .append(")  \n  ")
                .append(messages.text("html.row.fix"))
                .append(messages.text("colon"))
                .append(escaped(Printable.sentence(finding.fix(locale))))
                .append(finding.settlements().isEmpty() ? "\n" : "  \n");
        if (!finding.settlements().isEmpty()) {
            text.append("  ")
                    .append(messages.text("html.row.settled"))
                    .append(messages.text("colon"))
                    .append(escaped(new SettlementText(locale).of(finding)))
                    .append('\n');
        }
    }

    private void notices(StringBuilder text, CheckResult result) {
        List<Notice> notices = result.notices();
        if (notices.isEmpty()) {
            return;
        }
        heading(text, "notices", notices.size());
        SettlementText words = new SettlementText(locale);
        notices.stream()
                .limit(LISTED)
                .forEach(notice ->
                        text.append("- ").append(escaped(words.of(notice))).append('\n'));
        if (notices.size() > LISTED) {
            text.append("- ")
                    .append(messages.count("html.more", notices.size() - LISTED))
                    .append('\n');
        }
        text.append('\n');
    }

    private void heading(StringBuilder text, String part, int count) {
        text.append("### ")
                .append(messages.text("html.counted", Map.of("title", messages.text("html.part." + part), "n", count)))
                .append("\n\n");
    }

    private void coverage(StringBuilder text, CheckResult result) {
        Coverage coverage = new Coverage(result, locale);
        List<Coverage.Row> rows = new ArrayList<>(coverage.rows());
        rows.addAll(coverage.rules());
        text.append("<details><summary>")
                .append(messages.text("coverage.title"))
                .append("</summary>\n\n");
        for (Coverage.Row row : rows) {
            text.append("- ")
                    .append(row.label())
                    .append(messages.text("colon"))
                    .append(escaped(String.join(messages.text("semicolon"), row.values())))
                    .append('\n');
        }
        text.append("\n</details>\n");
    }

    /** Text that stays text: neither markup nor a mention nor a link of its own. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '<') {
                out.append("&lt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else if (c == '@') {
                out.append("&#64;");
            } else {
                out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }
}
