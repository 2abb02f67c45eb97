package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.text.Texts;

/** What the result speaks of, and what it does not: pages read and not read, rules asked and not asked, by what it was judged. */
final class HtmlCoverage implements HtmlPart {

    private final CheckResult result;
    private final Locale locale;
    private final Texts messages;
    private final Coverage coverage;

    HtmlCoverage(CheckResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.coverage = new Coverage(result, locale);
    }

    @Override
    public String id() {
        return "coverage";
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public int count() {
        return -1;
    }

    @Override
    public void write(Html html) {
        html.open("dl", "class", "coverage").newline();
        for (Coverage.Row row : coverage.rows()) {
            html.open("div").element("dt", row.label()).open("dd");
            row.values().forEach(value -> html.line("p", value));
            html.close().end();
        }
        html.end();
        rules(html);
    }

    private void rules(Html html) {
        html.open("table", "class", "rules").newline();
        html.line("caption", messages.text("coverage.rules", Map.of("asOf", result.asOf())));
        html.open("thead").open("tr");
        for (String key : List.of("rule", "asked", "pages")) {
            html.element("th", messages.text("html.column." + key), "scope", "col");
        }
        html.close().end();
        html.open("tbody").newline();
        for (RuleResult rule : result.rules()) {
            html.open("tr");
            html.open("th", "scope", "row");
            html.element("code", rule.rule().id().value())
                    .text(" " + Printable.value(rule.rule().title().in(locale)));
            html.close();
            html.element("td", coverage.asked(rule), "data-label", messages.text("html.column.asked"));
            html.element("td", outcomes(rule), "data-label", messages.text("html.column.pages"));
            html.end();
        }
        html.end().end();
    }

    private String outcomes(RuleResult rule) {
        List<String> parts = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            if (rule.count(outcome) > 0 && outcome != Outcome.INAPPLICABLE) {
                parts.add(messages.text("html.outcome." + Json.word(outcome), Map.of("n", rule.count(outcome))));
            }
        }
        return String.join(messages.text("comma"), parts);
    }
}
