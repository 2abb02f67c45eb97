package org.govsite.compliance.report;

import java.util.List;
import java.util.Locale;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.result.Witness;
import org.govsite.compliance.text.Texts;

/** Who the site says it is: of each thing that is compared over the site, every kind of place with what it says. */
final class HtmlIdentity implements HtmlPart {

    private final Locale locale;
    private final Texts messages;
    private final List<RuleResult> rules;

    HtmlIdentity(CheckResult result, Locale locale) {
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.rules = result.rules().stream()
                .filter(rule -> rule.phase() != null && !rule.witnesses().isEmpty())
                .toList();
    }

    @Override
    public String id() {
        return "identity";
    }

    @Override
    public boolean isEmpty() {
        return rules.isEmpty();
    }

    @Override
    public int count() {
        return -1;
    }

    @Override
    public void write(Html html) {
        html.line("p", messages.text("html.lead.identity"), "class", "lead");
        for (RuleResult rule : rules) {
            table(html, rule);
        }
    }

    private void table(Html html, RuleResult rule) {
        html.open("table", "class", "web").newline();
        html.line("caption", Printable.value(rule.rule().title().in(locale)));
        html.open("thead").open("tr");
        for (String key : List.of("who", "says", "on", "at")) {
            html.element("th", messages.text("html.column." + key), "scope", "col");
        }
        html.close().end();
        html.open("tbody").newline();
        for (Witness witness : rule.witnesses()) {
            html.open("tr", "class", witness.agrees() ? "shown" : "wrong");
            html.element("th", Printable.value(witness.name().in(locale)), "scope", "row");
            html.open("td");
            html.text(Printable.of(witness.value(), 60));
            if (!witness.agrees()) {
                html.text(" ").element("span", messages.text("html.disagrees"), "class", "chip");
            }
            html.close();
            html.element(
                    "td",
                    witness.pages() == 0
                            ? messages.text("html.declared")
                            : messages.count("documents", witness.pages()),
                    "data-label",
                    messages.text("html.column.on"));
            html.open("td", "data-label", messages.text("html.column.at"));
            if (witness.first() != null) {
                html.element("code", Printable.value(witness.first().toString()));
            }
            html.close().end();
        }
        html.end().end();
    }
}
