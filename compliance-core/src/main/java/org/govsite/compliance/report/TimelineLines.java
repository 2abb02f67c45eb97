package org.govsite.compliance.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.govsite.compliance.report.Console.Level;
import org.govsite.compliance.report.Console.Line;
import org.govsite.compliance.report.Console.View;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.result.Timeline.Entry;
import org.govsite.compliance.text.Texts;

/** Builds the lines of {@link Console} for a timeline: a line for each day of change, and one for each rule that turns. */
final class TimelineLines {

    private static final String INDENT = "    ";

    /** So many days on which a check would fail are named where a check passes them on. */
    private static final int NAMED_DAYS = 3;

    private final Timeline timeline;
    private final View view;
    private final Texts messages;
    private final TimelineText text;
    private final List<Line> lines = new ArrayList<>();

    TimelineLines(Timeline timeline, View view) {
        this.timeline = timeline;
        this.view = view;
        this.messages = Messages.in(view.locale());
        this.text = new TimelineText(timeline, view.gate(), view.locale());
    }

    List<Line> lines() {
        add(Level.INFO, header());
        first();
        List<Entry> later = timeline.entries().stream()
                .skip(1)
                .filter(entry -> Turn.of(entry, view.gate()).stream().anyMatch(Turn::isTurned))
                .toList();
        later.stream().limit(view.limit()).forEach(this::entry);
        int rest = later.size() - view.limit();
        if (rest > 0) {
            add(Level.INFO, messages.count("timeline.more", rest, report()));
        }
        add(
                Level.INFO,
                messages.text(later.isEmpty() ? "timeline.same" : "timeline.end", Map.of("until", timeline.until())));
        return List.copyOf(lines);
    }

    /** What a check says of later days: on which of them duties make it fail. */
    List<String> ahead() {
        List<Entry> days = timeline.entries().stream()
                .skip(1)
                .filter(entry -> view.gate().verdict(entry.result()) == Verdict.FAILED)
                .filter(entry -> !text.failing(entry).isEmpty())
                .toList();
        List<String> ahead = new ArrayList<>(
                days.stream().limit(NAMED_DAYS).map(text::failure).toList());
        if (days.size() > NAMED_DAYS) {
            ahead.add(messages.count("timeline.more", days.size() - NAMED_DAYS, report()));
        }
        return ahead;
    }

    private Map<String, Object> report() {
        return Map.of("report", Printable.value(view.report()));
    }

    private void add(Level level, String line) {
        lines.add(new Line(level, line));
    }

    private String header() {
        CheckResult result = timeline.first();
        return messages.text(
                "timeline.header",
                Map.of(
                        "site", Printable.value(view.site()),
                        "documents", messages.count("documents", result.documentCount()),
                        "templates",
                                messages.count("templates", result.templates().size()),
                        "pack",
                                result.pack().ref().id() + " "
                                        + result.pack().ref().version(),
                        "asOf", result.asOf(),
                        "until", timeline.until()));
    }

    private void first() {
        Entry entry = timeline.entries().get(0);
        Level level = view.gate().verdict(entry.result()) == Verdict.PASSED ? Level.INFO : Level.ERROR;
        add(level, messages.text("timeline.first", Map.of("date", entry.from(), "verdict", text.verdict(entry))));
        turns(Turn.failures(entry.result(), view.gate()));
    }

    private void entry(Entry entry) {
        List<Turn> turns =
                Turn.of(entry, view.gate()).stream().filter(Turn::isTurned).toList();
        add(
                turns.stream().map(TimelineLines::level).max(Level::compareTo).orElse(Level.INFO),
                messages.text(
                        "timeline.later", Map.of("from", text.from(entry.from()), "verdict", text.verdict(entry))));
        turns(turns);
    }

    private void turns(List<Turn> turns) {
        turns.stream().limit(view.limit()).forEach(turn -> add(level(turn), INDENT + text.turn(turn)));
        int rest = turns.size() - view.limit();
        if (rest > 0) {
            add(Level.INFO, INDENT + messages.count("more", rest, report()));
        }
    }

    /** What gets better needs no attention. */
    private static Level level(Turn turn) {
        if (turn.after().compareTo(turn.before()) < 0) {
            return Level.INFO;
        }
        return turn.after() == Weight.FAILURE
                ? Level.ERROR
                : turn.after() == Weight.WARNING ? Level.WARNING : Level.INFO;
    }
}
