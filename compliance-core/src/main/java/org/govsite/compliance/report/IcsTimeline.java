package org.govsite.compliance.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.result.Timeline.Cause;
import org.govsite.compliance.result.Timeline.Entry;
import org.govsite.compliance.text.Texts;

/** A timeline as a calendar of RFC 5545. */
final class IcsTimeline implements TimelineWriter {

    /** How many findings the description of an event tells. */
    private static final int TOLD_FINDINGS = 5;

    private final Gate gate;
    private final Locale locale;
    private final Texts messages;

    IcsTimeline(Gate gate, Locale locale) {
        this.gate = gate;
        this.locale = locale;
        this.messages = Messages.in(locale);
    }

    @Override
    public String render(Timeline timeline) {
        CheckResult result = timeline.first();
        IcsText calendar = new IcsText();
        calendar.line("BEGIN", "VCALENDAR");
        calendar.line("VERSION", "2.0");
        calendar.line("PRODID", "-//govsite.org//compliance//" + messages.text("language"));
        calendar.line("CALSCALE", "GREGORIAN");
        Map<String, Integer> seen = new TreeMap<>();
        for (Entry entry : timeline.entries()) {
            for (Turn turn : Turn.of(entry, gate)) {
                if (isToldOf(turn)) {
                    String rule = turn.rule().id().value();
                    int times = seen.merge(rule, 1, Integer::sum);
                    event(
                            calendar,
                            result,
                            times == 1 ? rule : rule + " " + times,
                            entry.from(),
                            summary(turn, result),
                            description(turn, entry));
                }
            }
        }
        event(
                calendar,
                result,
                "",
                timeline.until(),
                messages.text("ics.end", Map.of("site", Printable.value(result.siteName()))),
                List.of(messages.text("ics.end.why", Map.of("until", timeline.until()))));
        calendar.line("END", "VCALENDAR");
        return calendar.toString();
    }

    /** What gets heavier, as far as somebody has to act: that a site grows old makes warnings enough without a calendar. */
    private static boolean isToldOf(Turn turn) {
        return turn.newlyFails()
                || turn.cause() == Cause.DUTY
                        && turn.after() == Weight.WARNING
                        && turn.before() != Weight.FAILURE
                        && turn.isTurned();
    }

    private void event(
            IcsText calendar,
            CheckResult result,
            String what,
            LocalDate day,
            String summary,
            List<String> description) {
        calendar.line("BEGIN", "VEVENT");
        calendar.line("UID", identity(result, what) + "@compliance.govsite.org");
        calendar.line("DTSTAMP", basic(result.pack().issued()) + "T000000Z");
        calendar.line("DTSTART;VALUE=DATE", basic(day));
        calendar.text("SUMMARY", summary);
        calendar.text("DESCRIPTION", String.join("\n", description));
        calendar.line("TRANSP", "TRANSPARENT");
        calendar.line("END", "VEVENT");
    }

    private String summary(Turn turn, CheckResult result) {
        return messages.text(
                "ics.summary",
                Map.of(
                        "site", Printable.value(result.siteName()),
                        "rule", turn.rule().id(),
                        "title", Printable.value(turn.rule().title().in(locale)),
                        "weight", messages.text("timeline.weight." + Json.word(turn.after()))));
    }

    private List<String> description(Turn turn, Entry entry) {
        FindingText words = new FindingText(
                entry.result().pack(), entry.from(), entry.result().siteKind(), locale);
        List<String> lines = new ArrayList<>();
        if (turn.cause() == Cause.AGE) {
            lines.add(messages.text("ics.age"));
        }
        for (Finding finding : turn.findings().stream().limit(TOLD_FINDINGS).toList()) {
            lines.add(words.inOneLine(finding));
            lines.add(words.fix(finding));
        }
        int rest = turn.findings().size() - TOLD_FINDINGS;
        if (rest > 0) {
            lines.add(messages.count("ics.more", rest));
        }
        return lines;
    }

    /** What stays the same when dates of the pack or pages of the site change. */
    private static String identity(CheckResult result, String what) {
        String text = String.join(
                "\u0000", result.siteName(), result.home(), result.pack().ref().id(), what);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A date in the basic format, such as {@code 20181001}. */
    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }
}
