package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Footer;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.result.Template;
import org.govsite.compliance.text.Texts;

/** The templates with their pages: of each the footer as it was seen, and beside it what it holds and what it lacks. */
final class HtmlTemplates implements HtmlPart {

    /** How many templates are drawn; the others are listed. */
    private static final int DRAWN = 12;

    /** How many more templates are listed. */
    private static final int LISTED = 200;

    private static final int PAGES = 5;

    private final CheckResult result;
    private final Locale locale;
    private final Texts messages;

    /** The findings of the pages whose footers are drawn, by page. */
    private final Map<String, List<Finding>> drawn = new HashMap<>();

    HtmlTemplates(CheckResult result, Locale locale) {
        this.result = result;
        this.locale = locale;
        this.messages = Messages.in(locale);
        result.templates().stream()
                .limit(DRAWN)
                .forEach(template -> drawn.put(template.footer().page(), new ArrayList<>()));
        result.findings()
                .forEach(finding -> finding.pages().stream()
                        .filter(drawn::containsKey)
                        .forEach(page -> drawn.get(page).add(finding)));
    }

    /** What is said of an item in a template. */
    private enum Mark {
        MISSING,
        WRONG,
        ASKED,
        UNSEEN,
        SHOWN,
        NOT_ASKED;

        String css() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Override
    public String id() {
        return "templates";
    }

    @Override
    public boolean isEmpty() {
        return result.templates().isEmpty();
    }

    @Override
    public int count() {
        return result.templates().size();
    }

    @Override
    public void write(Html html) {
        html.line("p", messages.text("html.lead.templates"), "class", "lead");
        List<Template> templates = result.templates();
        templates.stream().limit(DRAWN).forEach(template -> drawn(html, template));
        if (templates.size() > DRAWN) {
            html.open("ul", "class", "others").newline();
            templates.stream()
                    .skip(DRAWN)
                    .limit(LISTED)
                    .forEach(template -> html.line("li", Printable.sentence(name(template) + "　" + pages(template))));
            int rest = templates.size() - DRAWN - LISTED;
            if (rest > 0) {
                html.line("li", messages.count("html.more-templates", rest));
            }
            html.end();
        }
    }

    private void drawn(Html html, Template template) {
        html.open("article", "class", "template").newline();
        html.line("h3", name(template));
        html.line("p", pages(template), "class", "pages");
        if (!template.footer().page().isEmpty()) {
            List<Row> rows = template.footer().items().stream()
                    .map(reading -> row(template.footer(), reading))
                    .toList();
            new HtmlFooter(messages)
                    .write(
                            html,
                            template.footer(),
                            rows.stream()
                                    .filter(row -> row.mark == Mark.MISSING)
                                    .map(row -> row.title)
                                    .toList());
            table(html, rows);
        }
        html.end();
    }

    private String name(Template template) {
        return messages.text(
                "html.template",
                Map.of(
                        "letter", template.letter(),
                        "count", messages.count("documents", template.pages().size())));
    }

    private String pages(Template template) {
        List<String> pages = template.pages();
        List<String> named = new ArrayList<>(
                pages.stream().limit(PAGES).map(Printable::value).toList());
        String list = String.join(messages.text("comma"), named);
        return pages.size() > PAGES ? list + " " + messages.count("html.more-pages", pages.size() - PAGES) : list;
    }

    private record Row(String title, Mark mark, String value, String place, String finding) {}

    private Row row(Footer footer, ItemReading reading) {
        Optional<Finding> worst = drawn.getOrDefault(footer.page(), List.of()).stream()
                .filter(finding -> finding.item().equals(reading.item()))
                .min(Comparator.comparing(Finding::outcome)
                        .thenComparing(Finding::severity, Comparator.<Severity>reverseOrder()));
        Mark mark = worst.map(finding -> mark(finding, reading))
                .orElse(reading.state() == ItemState.SHOWN || official(reading) ? Mark.SHOWN : Mark.NOT_ASKED);
        Optional<Sighting> best = reading.best();
        String value = reading.values().isEmpty()
                ? best.map(Sighting::raw).orElse("")
                : String.join(messages.text("comma"), reading.values());
        return new Row(
                Printable.value(result.pack()
                        .item(reading.item())
                        .map(Item::title)
                        .map(title -> title.in(locale))
                        .orElse(reading.item())),
                mark,
                Printable.of(value, 60),
                best.map(sighting -> Printable.value(sighting.location().toString()))
                        .orElse(""),
                worst.map(Finding::id).orElse(""));
    }

    private static boolean official(ItemReading reading) {
        return reading.sightings().stream().anyMatch(Sighting::official);
    }

    private static Mark mark(Finding finding, ItemReading reading) {
        if (finding.outcome() == Outcome.NEEDS_REVIEW) {
            return Mark.ASKED;
        }
        if (finding.outcome() == Outcome.NOT_MEASURABLE) {
            return Mark.UNSEEN;
        }
        boolean missing = finding.rule().requirement() instanceof Requirement.Presence;
        return missing && reading.state() != ItemState.SHOWN ? Mark.MISSING : Mark.WRONG;
    }

    private void table(Html html, List<Row> rows) {
        html.open("table").newline();
        html.open("thead").open("tr");
        for (String key : List.of("item", "state", "value", "at")) {
            html.element("th", messages.text("html.column." + key), "scope", "col");
        }
        html.close().end();
        html.open("tbody").newline();
        for (Row row : rows) {
            html.open("tr", "class", row.mark.css());
            html.element("th", row.title, "scope", "row");
            html.open("td");
            String state = messages.text("html.state." + row.mark.css());
            if (row.finding.isEmpty()) {
                html.element("span", state, "class", "chip");
            } else {
                html.element("a", state, "class", "chip", "href", "#f-" + row.finding);
            }
            html.close();
            html.element("td", row.value, "data-label", messages.text("html.column.value"));
            html.open("td", "data-label", messages.text("html.column.at"));
            if (!row.place.isEmpty()) {
                html.element("code", row.place);
            }
            html.close().end();
        }
        html.end().end();
    }
}
