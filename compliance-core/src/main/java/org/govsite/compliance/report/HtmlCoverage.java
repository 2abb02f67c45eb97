package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.result.UnreadPage;

/** What the result speaks of, and what it does not: pages read and not read, rules asked and not asked, by what it was judged. */
final class HtmlCoverage implements HtmlPart {

    private static final int UNREAD = 50;

    private final CheckResult result;
    private final Locale locale;
    private final Messages messages;

    HtmlCoverage(CheckResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
        this.messages = Messages.in(locale);
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
        row(html, "pages", List.of(pages()));
        row(html, "unread", unread());
        row(html, "pack", packs());
        row(html, "digest", List.of(result.pack().digest()));
        row(
                html,
                "register",
                List.of(result.registerEntry()
                        .map(entry -> messages.text(
                                "html.coverage.register.found",
                                Map.of(
                                        "place",
                                        Printable.value(entry.place()),
                                        "name",
                                        Printable.value(entry.card().name()))))
                        .orElse(messages.text("html.coverage.register.none"))));
        row(html, "home", List.of(result.home().isEmpty() ? messages.text("html.none") : result.home()));
        html.end();
        rules(html);
    }

    private void row(Html html, String key, List<String> values) {
        html.open("div").element("dt", messages.text("html.coverage." + key)).open("dd");
        values.forEach(value -> html.line("p", value));
        html.close().end();
    }

    private String pages() {
        List<String> parts = new ArrayList<>();
        for (PageKind kind : PageKind.values()) {
            int count = result.pageKinds().getOrDefault(kind, 0);
            if (count > 0) {
                parts.add(messages.text("html.kind." + kind.json(), Map.of("n", count)));
            }
        }
        return String.join(messages.text("comma"), parts)
                + messages.text("semicolon")
                + messages.text("html.coverage.blind", Map.of("n", result.notMeasurable()));
    }

    private List<String> unread() {
        List<String> lines = new ArrayList<>();
        result.unread().stream().limit(UNREAD).map(this::unread).forEach(lines::add);
        if (result.unread().size() > UNREAD) {
            lines.add(messages.count("html.more-pages", result.unread().size() - UNREAD));
        }
        return lines.isEmpty() ? List.of(messages.text("html.none")) : lines;
    }

    private String unread(UnreadPage page) {
        return messages.text(
                "unread.page", Map.of("path", Printable.value(page.path()), "reason", Printable.value(page.reason())));
    }

    private List<String> packs() {
        List<String> lines = new ArrayList<>();
        lines.add(result.pack().ref() + "　" + result.pack().title().in(locale) + messages.text("comma")
                + result.pack().issuer().in(locale));
        result.pack().lineage().stream().skip(1).map(PackRef::toString).forEach(lines::add);
        return lines;
    }

    private void rules(Html html) {
        html.open("table", "class", "rules").newline();
        html.line("caption", messages.text("html.coverage.rules", Map.of("asOf", result.asOf())));
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
            html.element("td", asked(rule), "data-label", messages.text("html.column.asked"));
            html.element("td", outcomes(rule), "data-label", messages.text("html.column.pages"));
            html.end();
        }
        html.end().end();
    }

    private String asked(RuleResult rule) {
        if (rule.phase() == null) {
            return messages.text("html.asked.not-in-force");
        }
        boolean nowhere = rule.pages().keySet().stream().allMatch(Outcome.INAPPLICABLE::equals);
        if (nowhere && !rule.needs().isEmpty()) {
            return messages.text("html.asked.needs", Map.of("keys", String.join(messages.text("comma"), rule.needs())));
        }
        return messages.text(nowhere ? "html.asked.nothing" : "html.asked." + Json.word(rule.phase()));
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
