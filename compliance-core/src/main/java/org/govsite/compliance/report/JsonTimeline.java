package org.govsite.compliance.report;

import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.result.Timeline.Entry;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The format {@code timeline/1}, and the part of {@code result/1} that says the same. */
final class JsonTimeline implements TimelineWriter {

    private final Gate gate;

    JsonTimeline(Gate gate) {
        this.gate = gate;
    }

    @Override
    public String render(Timeline timeline) {
        CheckResult result = timeline.first();
        ObjectNode root = Json.object();
        root.put("schema", "timeline/1");
        root.set(
                "pack",
                Json.pack(result.pack().ref()).put("digest", result.pack().digest()));
        root.put("asOf", result.asOf().toString());
        root.put("zone", "Asia/Shanghai");
        root.put("siteName", result.siteName());
        root.put(
                "siteKind", result.siteKind() == null ? null : result.siteKind().json());
        root.setAll(part(timeline));
        return Json.render(root);
    }

    /** Until when it goes, and the days on which the verdict or the findings of a rule change. */
    ObjectNode part(Timeline timeline) {
        ObjectNode node = Json.object();
        node.put("until", timeline.until().toString());
        ArrayNode entries = node.putArray("entries");
        Verdict before = null;
        for (Entry entry : timeline.entries()) {
            Verdict verdict = gate.verdict(entry.result());
            if (verdict != before || !entry.changes().isEmpty()) {
                entries.add(entry(entry, verdict));
            }
            before = verdict;
        }
        return node;
    }

    private ObjectNode entry(Entry entry, Verdict verdict) {
        ObjectNode node = Json.object();
        node.put("from", entry.from().toString());
        node.put("verdict", verdict.json());
        node.put("obstacle", gate.obstacle(entry.result()).map(Obstacle::json).orElse(null));
        ArrayNode failing = node.putArray("failing");
        Turn.failures(entry.result(), gate).forEach(turn -> failing.add(turn(turn)));
        ArrayNode changes = node.putArray("changes");
        for (Turn turn : Turn.of(entry, gate)) {
            changes.add(Json.object()
                    .put("cause", Json.word(turn.cause()))
                    .put("before", Json.word(turn.before()))
                    .put("after", Json.word(turn.after()))
                    .setAll(turn(turn)));
        }
        return node;
    }

    private static ObjectNode turn(Turn turn) {
        ObjectNode node = Json.object();
        node.put("ruleId", turn.rule().id().value());
        node.set("title", Json.text(turn.rule().title()));
        node.put("templates", turn.templates());
        node.put("pages", turn.pages());
        node.set(
                "findings",
                Json.strings(turn.findings().stream().map(Finding::id).toList()));
        return node;
    }
}
