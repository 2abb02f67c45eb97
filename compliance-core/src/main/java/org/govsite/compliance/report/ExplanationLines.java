package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.Phase;
import org.govsite.compliance.pack.PhaseStart;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.pack.Source;
import org.govsite.compliance.report.Console.Level;
import org.govsite.compliance.report.Console.Line;
import org.govsite.compliance.result.Explanation;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.result.Witness;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.text.Texts;

/** Puts an explanation into lines: what the finding is, how it came about, by which clause, and what makes it go. */
final class ExplanationLines {

    private static final String INDENT = "    ";

    /** How many sightings, witnesses and neighbours are told one by one. */
    private static final int MOST = 8;

    private final Explanation explanation;
    private final Finding finding;
    private final Locale locale;
    private final Texts messages;
    private final FindingText text;
    private final List<Line> lines = new ArrayList<>();

    ExplanationLines(Explanation explanation, Locale locale) {
        this.explanation = explanation;
        this.finding = explanation.finding();
        this.locale = locale;
        this.messages = Messages.in(locale);
        this.text = new FindingText(explanation.result(), locale);
    }

    List<Line> lines() {
        add(text.headline(finding));
        what();
        explanation.ladder().ifPresent(ladder -> {
            head("ladder", Map.of("page", Printable.value(ladder.page())));
            new LadderText(ladder, locale).lines().forEach(this::tell);
            tell(ruling());
            if (finding.outcome() == Outcome.NEEDS_REVIEW) {
                tell(messages.text(
                        "explain.question",
                        Map.of(
                                "question",
                                Printable.sentence(ladder.item().question().in(locale)))));
            }
        });
        evidence();
        head("clause", Map.of());
        finding.rule().sources().forEach(source -> tell(source(source)));
        head("edit", Map.of());
        new MendingText(explanation, locale).lines().forEach(this::tell);
        neighbours();
        return List.copyOf(lines);
    }

    /** A rule that asks for the item looks at the rung; another one at what stands there. */
    private String ruling() {
        String message = Printable.sentence(finding.message(locale));
        return finding.rule().requirement() instanceof Requirement.Presence
                ? messages.text("explain.ruling", Map.of("message", message))
                : messages.text(
                        "explain.ruling.other",
                        Map.of(
                                "title",
                                Printable.sentence(finding.rule().title().in(locale)),
                                "message",
                                message));
    }

    private void what() {
        Severity severity = finding.severity();
        tell(messages.text(
                "explain.what",
                Map.of(
                        "id", finding.id(),
                        "outcome", messages.text("explain.outcome." + Json.word(finding.outcome())),
                        "severity", severity(severity))));
        tell(text.details(finding));
        tell(why());
        String due = text.due(finding);
        if (!due.isEmpty()) {
            tell(due);
        }
    }

    /** The rule's own weight, what the phase leaves of it, and what this kind of breach may weigh at most. */
    private String why() {
        Severity own = explanation.own();
        Phase phase = explanation.phase();
        String where = messages.text(explanation.onHome() ? "explain.on-home" : "explain.elsewhere");
        List<String> parts = new ArrayList<>();
        parts.add(messages.text("explain.own", Map.of("where", where, "severity", severity(own))));
        if (phase != null) {
            Phases phases = finding.rule().phases(explanation.result().siteKind());
            Object since = phases.start(
                    switch (phase) {
                        case ANNOUNCED -> PhaseStart.ANNOUNCED;
                        case ADVISORY -> PhaseStart.ADVISORY;
                        case MANDATORY -> PhaseStart.MANDATORY;
                    });
            parts.add(messages.text(
                    "explain.phase." + Json.word(phase),
                    Map.of("asOf", explanation.result().asOf(), "since", String.valueOf(since))));
            if (finding.severity() != own.cappedBy(phase.cap())) {
                parts.add(messages.text("explain.capped", Map.of("severity", severity(finding.severity()))));
            }
        }
        return messages.text("explain.why", Map.of("parts", String.join(messages.text("semicolon"), parts)));
    }

    private String severity(Severity severity) {
        return messages.text("list.severity." + Json.word(severity));
    }

    private void evidence() {
        head("evidence", Map.of());
        List<String> told = new ArrayList<>();
        List<Sighting> sightings = finding.evidence().sightings();
        sightings.stream()
                .limit(MOST)
                .map(each -> LadderText.sighting(each, messages))
                .forEach(told::add);
        told.addAll(NearMiss.of(explanation, messages));
        List<Witness> witnesses = finding.evidence().witnesses();
        witnesses.stream().limit(MOST).map(this::witness).forEach(told::add);
        if (told.isEmpty()) {
            told.add(messages.text("explain.no-evidence"));
        }
        told.forEach(this::tell);
    }

    private String witness(Witness witness) {
        Location first = witness.first();
        String where = first == null
                ? ""
                : messages.text(
                        "explain.witness.where",
                        Map.of(
                                "documents", messages.count("documents", witness.pages()),
                                "place", Printable.value(first.toString())));
        return messages.text(
                witness.agrees() ? "explain.witness.agrees" : "explain.witness.differs",
                Map.of(
                        "name", Printable.value(witness.name().in(locale)),
                        "value", Printable.value(witness.value()),
                        "where", where));
    }

    private String source(Source source) {
        String name = source.number().isEmpty() ? "" : source.number() + " ";
        String date = source.date() == null ? "" : messages.text("html.source.date", Map.of("date", source.date()));
        String article = source.article().isEmpty()
                ? ""
                : messages.text("explain.article", Map.of("article", Printable.value(source.article())));
        return messages.text(
                "explain.source",
                Map.of(
                        "number",
                        Printable.value(name).isEmpty() ? "" : Printable.value(name) + " ",
                        "title",
                        Printable.sentence(source.document()),
                        "date",
                        date,
                        "article",
                        article,
                        "confidence",
                        source.confidence(),
                        "meaning",
                        messages.text("explain.confidence." + source.confidence())));
    }

    private void neighbours() {
        List<Finding> others = explanation.neighbours();
        if (others.isEmpty()) {
            return;
        }
        head("neighbours", Map.of());
        others.stream()
                .limit(MOST)
                .map(other ->
                        messages.text("explain.neighbour", Map.of("id", other.id(), "finding", text.inOneLine(other))))
                .forEach(this::tell);
        if (others.size() > MOST) {
            String ids = others.stream().skip(MOST).map(Finding::id).limit(20).collect(Collectors.joining(" "));
            tell(messages.text("explain.neighbours.more", Map.of("ids", ids)));
        }
    }

    private void head(String key, Map<String, ?> values) {
        add(messages.text("explain.head." + key, values));
    }

    private void tell(String line) {
        add(INDENT + line);
    }

    private void add(String line) {
        lines.add(new Line(Level.INFO, line));
    }
}
