package org.govsite.compliance.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.result.Timeline.Entry;
import org.govsite.compliance.text.Texts;

/** The days ahead: on which of them a rule begins or ceases to fail, to warn or to ask, if the site stays as it is. */
final class HtmlTimeline implements HtmlPart {

    /** How many days are shown. */
    private static final int DAYS = 60;

    /** How many rules of a day are shown. */
    private static final int RULES = 40;

    private final Gate gate;
    private final Texts messages;
    private final Timeline timeline;
    private final TimelineText text;
    private final List<Entry> days;

    HtmlTimeline(Timeline timeline, Gate gate, Locale locale) {
        this.gate = gate;
        this.messages = Messages.in(locale);
        this.timeline = timeline;
        this.text = new TimelineText(timeline, gate, locale);
        this.days = timeline.entries().stream()
                .skip(1)
                .filter(entry -> Turn.of(entry, gate).stream().anyMatch(Turn::isTurned))
                .toList();
    }

    @Override
    public String id() {
        return "timeline";
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
        if (!days.isEmpty()) {
            html.line("p", messages.text("html.lead.timeline"), "class", "lead");
            html.open("ol", "class", "days").newline();
            days.stream().limit(DAYS).forEach(day -> day(html, day));
            html.end();
        }
        if (days.size() > DAYS) {
            html.line("p", messages.count("timeline.more", days.size() - DAYS, Map.of("report", "report.json")));
        }
        html.line(
                "p",
                messages.text(days.isEmpty() ? "timeline.same" : "timeline.end", Map.of("until", timeline.until())),
                "class",
                "lead");
    }

    private void day(Html html, Entry day) {
        html.open("li", "class", gate.verdict(day.result()).json());
        html.element(
                "strong",
                messages.text("timeline.later", Map.of("from", text.from(day.from()), "verdict", text.verdict(day))));
        html.open("ul").newline();
        List<Turn> turns = Turn.of(day, gate).stream().filter(Turn::isTurned).toList();
        turns.stream().limit(RULES).forEach(turn -> html.line("li", text.turn(turn)));
        if (turns.size() > RULES) {
            html.line("li", messages.count("html.more", turns.size() - RULES));
        }
        html.end().end();
    }
}
