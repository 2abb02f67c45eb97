package org.govsite.compliance.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.text.Texts;

/** One page of HTML that needs nothing else: no script, no picture, no network. */
final class HtmlReport implements ReportWriter {

    /** Nothing of the page may run or load, whatever a site has written into it. */
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private static final String STYLE = style();

    private final Gate gate;
    private final Locale locale;
    private final Texts messages;

    HtmlReport(Gate gate, Locale locale) {
        this.gate = gate;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    @Override
    public String render(CheckResult result) {
        return page(result, List.of());
    }

    @Override
    public String render(Timeline timeline) {
        return page(timeline.first(), List.of(new HtmlTimeline(timeline, gate, locale)));
    }

    /** @param ahead the part about later days; none where only one was asked for */
    private String page(CheckResult result, List<HtmlPart> ahead) {
        Html html = new Html();
        String name = Printable.value(result.siteName().isEmpty() ? messages.text("html.no-name") : result.siteName());
        html.own("<!DOCTYPE html>\n")
                .open("html", "lang", messages.text("html.lang"))
                .newline();
        html.open("head").newline();
        html.open("meta", "charset", "utf-8").newline();
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .newline();
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .newline();
        html.line("title", messages.text("html.title", Map.of("site", name)));
        html.open("style").own("\n" + STYLE).end();
        html.end();
        html.open("body").newline();
        html.line("a", messages.text("html.skip"), "class", "skip", "href", "#main");
        banner(html, result, name);
        html.open("main", "id", "main").newline();
        List<HtmlPart> parts = new ArrayList<>();
        for (Part part : Part.values()) {
            parts.add(new HtmlFindings(result, locale, part));
        }
        parts.add(new HtmlNotices(result, locale));
        parts.addAll(ahead);
        parts.add(new HtmlTemplates(result, locale));
        parts.add(new HtmlIdentity(result, locale));
        parts.add(new HtmlCoverage(result, locale));
        contents(html, parts);
        for (HtmlPart part : parts) {
            if (!part.isEmpty()) {
                html.open("section", "id", part.id(), "aria-labelledby", part.id() + "-title")
                        .newline();
                html.line("h2", heading(part), "id", part.id() + "-title");
                part.write(html);
                html.end();
            }
        }
        html.end();
        html.open("footer").newline();
        html.line("p", messages.text("html.foot", Map.of("digest", result.pack().digest())));
        html.end();
        return html.end().end().toString();
    }

    private String heading(HtmlPart part) {
        String title = messages.text("html.part." + part.id());
        return part.count() < 0 ? title : messages.text("html.counted", Map.of("title", title, "n", part.count()));
    }

    private void banner(Html html, CheckResult result, String name) {
        Verdict verdict = gate.verdict(result);
        html.open("header", "class", "banner " + verdict.json()).newline();
        html.line("p", messages.text("html.kicker"), "class", "kicker");
        html.line("h1", name);
        html.open("p", "class", "verdict");
        html.element("strong", messages.text("html.verdict." + verdict.json()), "class", "stamp");
        html.text(" ").text(summary(result, verdict)).end();
        String sentence = result.bulletinSentence().in(locale);
        if (!sentence.isEmpty()) {
            html.open("p", "class", "sentence");
            html.element("span", messages.text("html.sentence"), "class", "label")
                    .text(" ");
            html.text(Printable.sentence(sentence)).end();
        }
        facts(html, result);
        counts(html, result);
        html.end();
    }

    private String summary(CheckResult result, Verdict verdict) {
        if (verdict == Verdict.COULD_NOT_JUDGE) {
            return gate.obstacle(result)
                    .map(obstacle -> messages.text("html.obstacle." + obstacle.json()))
                    .orElse("");
        }
        int errors = result.violations().size();
        if (errors > 0) {
            return messages.count("html.summary.failed", errors);
        }
        if (Gate.isHeldByNotices(result)) {
            return messages.text("summary.notices");
        }
        if (verdict == Verdict.PASSED) {
            return messages.text(Part.SETTLED.count(result) > 0 ? "html.summary.settled" : "html.summary.passed");
        }
        return messages.text("html.summary.questions");
    }

    private void facts(Html html, CheckResult result) {
        html.open("dl", "class", "facts").newline();
        fact(html, "as-of", messages.text("html.day", Map.of("date", result.asOf())));
        LocalDate due = result.pack().rectifyBy();
        if (due != null && !result.findings().isEmpty()) {
            fact(html, "due", Deadline.text(messages, due, result.asOf()));
        }
        fact(
                html,
                "pack",
                result.pack().ref().id() + " " + result.pack().ref().version() + "　"
                        + result.pack().title().in(locale));
        fact(
                html,
                "extent",
                messages.count("documents", result.documentCount())
                        + messages.text("comma")
                        + messages.count("templates", result.templates().size()));
        html.end();
    }

    private void fact(Html html, String key, String value) {
        html.open("div")
                .element("dt", messages.text("html.fact." + key))
                .element("dd", value)
                .end();
    }

    private void counts(Html html, CheckResult result) {
        html.open("ul", "class", "counts").newline();
        for (Part part : Part.values()) {
            int number = part.count(result);
            if (part != Part.NOTES && (part != Part.SETTLED || number > 0)) {
                count(html, part.id(), number);
            }
        }
        html.end();
    }

    private void count(Html html, String key, int number) {
        html.open("li", "class", number == 0 ? key + " none" : key);
        html.element("b", String.valueOf(number))
                .text(" ")
                .element("span", messages.text("html.count." + key))
                .end();
    }

    private void contents(Html html, List<HtmlPart> parts) {
        html.open("nav", "aria-label", messages.text("html.contents"))
                .open("ul")
                .newline();
        for (HtmlPart part : parts) {
            if (!part.isEmpty()) {
                html.open("li")
                        .element("a", heading(part), "href", "#" + part.id())
                        .end();
            }
        }
        html.close().end();
    }

    private static String style() {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IllegalStateException("resource report.css is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
