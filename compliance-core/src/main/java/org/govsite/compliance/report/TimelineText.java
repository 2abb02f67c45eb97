package org.govsite.compliance.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.result.Timeline.Cause;
import org.govsite.compliance.result.Timeline.Entry;
import org.govsite.compliance.text.Texts;

/** Puts days of a timeline and what rules turn to into words. */
final class TimelineText {

    private final LocalDate first;
    private final Gate gate;
    private final Locale locale;
    private final Texts messages;

    TimelineText(Timeline timeline, Gate gate, Locale locale) {
        this.first = timeline.first().asOf();
        this.gate = gate;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    /** A day and how many days are left until then. */
    String from(LocalDate day) {
        return messages.count("timeline.from", ChronoUnit.DAYS.between(first, day), Map.of("date", day));
    }

    String verdict(Entry entry) {
        return messages.text("timeline.verdict." + gate.verdict(entry.result()).json());
    }

    /** A rule and what it turns to. */
    String turn(Turn turn) {
        return messages.text(
                "timeline.turn",
                Map.of(
                        "rule", turn.rule().id(),
                        "title", Printable.value(turn.rule().title().in(locale)),
                        "weight", weight(turn.after()),
                        "before",
                                turn.before() == Weight.CLEAR
                                        ? ""
                                        : messages.text("timeline.before", Map.of("weight", weight(turn.before()))),
                        "extent", extent(turn),
                        "unless", unless(turn)));
    }

    private String unless(Turn turn) {
        boolean lighter = turn.after().compareTo(turn.before()) < 0;
        return switch (turn.cause()) {
            case DUTY -> "";
            case AGE -> messages.text(lighter ? "timeline.lapses" : "timeline.unless");
            case SETTLEMENT -> messages.text(lighter ? "timeline.settled" : "timeline.unsettled");
        };
    }

    String weight(Weight weight) {
        return messages.text("timeline.weight." + Json.word(weight));
    }

    String extent(Turn turn) {
        return messages.text(
                "timeline.extent",
                Map.of(
                        "templates", messages.count("templates", turn.templates()),
                        "documents", messages.count("documents", turn.pages())));
    }

    /** One line about a day: which duties, or ends of waivers, make the site fail from then on, unless it is mended. */
    String failure(Entry entry) {
        return messages.text(
                "timeline.failure",
                Map.of(
                        "from",
                        from(entry.from()),
                        "rules",
                        failing(entry).stream()
                                .map(turn -> messages.text(
                                        "timeline.rule",
                                        Map.of("rule", turn.rule().id(), "extent", extent(turn))))
                                .collect(Collectors.joining(messages.text("comma")))));
    }

    /** The rules by which the verdict is held back from a day on. */
    List<Turn> failing(Entry entry) {
        return Turn.of(entry, gate).stream()
                .filter(turn -> turn.newlyFails() && turn.cause() != Cause.AGE)
                .toList();
    }
}
