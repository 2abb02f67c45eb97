package org.govsite.compliance.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govsite.compliance.pack.Source;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.text.Texts;

/** Findings of one weight, each as a card: where, what was seen, what was wanted, how to mend it. */
final class HtmlFindings implements HtmlPart {

    /** How many findings of one weight are shown; the others are counted, and stand in the JSON report. */
    private static final int SHOWN = 200;

    /** How many pages of a finding are named. */
    private static final int PAGES = 5;

    private final Locale locale;
    private final Texts messages;
    private final FindingText texts;
    private final Part part;
    private final SettlementText settlements;
    private final List<Finding> findings;

    HtmlFindings(CheckResult result, Locale locale, Part part) {
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.texts = new FindingText(result, locale);
        this.part = part;
        this.findings = part.in(result);
        this.settlements = new SettlementText(locale);
    }

    @Override
    public String id() {
        return part.id();
    }

    @Override
    public boolean isEmpty() {
        return findings.isEmpty();
    }

    @Override
    public int count() {
        return findings.size();
    }

    @Override
    public void write(Html html) {
        if (part != Part.ERRORS && part != Part.WARNINGS) {
            html.line("p", messages.text("html.lead." + part.id()), "class", "lead");
        }
        findings.stream().limit(SHOWN).forEach(finding -> card(html, finding));
        if (findings.size() > SHOWN) {
            html.line("p", messages.count("html.more", findings.size() - SHOWN), "class", "lead");
        }
    }

    private void card(Html html, Finding finding) {
        html.open("article", "class", "finding " + part.id(), "id", "f-" + finding.id())
                .newline();
        html.open("h3");
        html.element("span", messages.text("html.mark." + part.id()), "class", "mark");
        html.text(" " + texts.subject(finding) + messages.text("colon") + Printable.sentence(finding.message(locale)))
                .end();
        html.open("p", "class", "place");
        html.element("code", place(finding.location()))
                .text("　")
                .text(texts.extent(finding))
                .end();
        html.open("dl").newline();
        if (!finding.settlements().isEmpty()) {
            row(html, "settled", settlements.of(finding), "");
        }
        if (finding.dueDate().isPresent()) {
            row(html, "due", texts.due(finding), "");
        }
        Evidence evidence = finding.evidence();
        if (!evidence.seen().isEmpty()) {
            row(html, "seen", Printable.value(evidence.seen()), seenAt(finding));
        }
        if (!evidence.wanted().isEmpty()) {
            row(html, "wanted", Printable.value(evidence.wanted()), "");
        }
        if (!evidence.witnesses().isEmpty()) {
            row(html, "witnesses", texts.said(finding), "");
        }
        row(
                html,
                finding.outcome() == Outcome.NEEDS_REVIEW ? "answer" : "fix",
                Printable.sentence(finding.fix(locale)),
                "");
        pages(html, finding);
        html.open("div").element("dt", messages.text("html.row.source")).open("dd");
        for (Source source : finding.rule().sources()) {
            html.line("p", cited(source));
        }
        html.close().end();
        html.end();
        html.open("p", "class", "ids");
        html.element("code", finding.ruleId().value())
                .text("　")
                .element("code", finding.id())
                .end();
        html.end();
    }

    private void row(Html html, String key, String value, String more) {
        html.open("div", "class", "row-" + key)
                .element("dt", messages.text("html.row." + key))
                .open("dd")
                .text(value);
        if (!more.isEmpty()) {
            html.text("　").element("code", more);
        }
        html.close().end();
    }

    private void pages(Html html, Finding finding) {
        List<String> pages = finding.pages();
        html.open("div").element("dt", messages.text("html.row.pages")).open("dd");
        for (int i = 0; i < Math.min(PAGES, pages.size()); i++) {
            html.text(i == 0 ? "" : messages.text("comma")).element("code", Printable.value(pages.get(i)));
        }
        if (pages.size() > PAGES) {
            html.text(" " + messages.count("html.more-pages", pages.size() - PAGES));
        }
        html.close().end();
    }

    private static String seenAt(Finding finding) {
        return finding.evidence()
                .sighting()
                .map(Sighting::location)
                .filter(location -> !location.equals(finding.location()))
                .map(HtmlFindings::place)
                .orElse("");
    }

    private String cited(Source source) {
        String date = source.date() == null ? "" : messages.text("html.source.date", Map.of("date", source.date()));
        String sure = messages.text("html.confidence." + source.confidence().name());
        String number = source.number().isEmpty() ? "" : " " + source.number();
        String article = source.article().isEmpty() ? "" : " " + source.article();
        return Printable.sentence(messages.text("html.source.title", Map.of("title", source.document()))
                + number
                + article
                + date
                + sure);
    }

    private static String place(Location location) {
        return Printable.value(location.toString());
    }
}
