package org.govsite.compliance.report;

import java.time.LocalDate;
import java.util.List;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Evidence;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.result.RuleResult;
import org.govsite.compliance.result.Settlement;
import org.govsite.compliance.result.SettlementFile;
import org.govsite.compliance.result.Sighting;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.result.Witness;
import org.govsite.compliance.site.Location;
import org.govsite.compliance.site.RegisterEntry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The format {@code result/1}. */
final class JsonReport implements ReportWriter {

    /** Outcomes that a finding may have. */
    private static final List<Outcome> FOUND = List.of(Outcome.FAILED, Outcome.NEEDS_REVIEW, Outcome.NOT_MEASURABLE);

    private final Gate gate;

    JsonReport(Gate gate) {
        this.gate = gate;
    }

    @Override
    public String render(CheckResult result) {
        return Json.render(report(result));
    }

    @Override
    public String render(Timeline timeline) {
        ObjectNode root = report(timeline.first());
        root.set("timeline", new JsonTimeline(gate).part(timeline));
        return Json.render(root);
    }

    private ObjectNode report(CheckResult result) {
        ObjectNode root = Json.object();
        root.put("schema", "result/1");
        root.set("pack", Json.packWithDigest(result.pack()));
        root.put("asOf", result.asOf().toString());
        root.put("zone", "Asia/Shanghai");
        root.put("siteName", result.siteName());
        root.put(
                "siteKind", result.siteKind() == null ? null : result.siteKind().json());
        root.set("card", Json.strings(result.card().values().keySet()));
        root.set("register", result.registerEntry().map(JsonReport::register).orElse(null));
        root.put("home", result.home());
        root.put("verdict", gate.verdict(result).json());
        root.put("obstacle", gate.obstacle(result).map(Obstacle::json).orElse(null));
        root.put(
                "rectifyBy",
                result.pack().rectifyBy() == null
                        ? null
                        : result.pack().rectifyBy().toString());
        root.set("bulletin", Json.text(result.bulletinSentence()));
        ArrayNode omissions = root.putArray("omissions");
        result.omissions().forEach(item -> omissions.add(Json.text(item)));
        root.set("counts", counts(result));
        ArrayNode templates = root.putArray("templates");
        result.templates()
                .forEach(template -> templates
                        .addObject()
                        .put("letter", template.letter())
                        .set("pages", Json.strings(template.pages())));
        ArrayNode unread = root.putArray("unread");
        result.unread()
                .forEach(page -> unread.addObject().put("path", page.path()).put("reason", page.reason()));
        ArrayNode files = root.putArray("settlementFiles");
        result.settlementFiles().forEach(file -> files.add(file(file)));
        ArrayNode rules = root.putArray("rules");
        result.rules().forEach(rule -> rules.add(rule(rule)));
        ArrayNode findings = root.putArray("findings");
        result.findings().forEach(finding -> findings.add(finding(finding)));
        return root;
    }

    private static ObjectNode register(RegisterEntry entry) {
        return Json.object()
                .put("matchedBy", entry.matchedBy().json())
                .put("name", entry.card().name())
                .put("siteIdCode", entry.card().siteIdCode())
                .put("place", entry.place());
    }

    private static ObjectNode counts(CheckResult result) {
        ObjectNode node = Json.object();
        ObjectNode pages = node.putObject("pages");
        for (PageKind kind : PageKind.values()) {
            pages.put(kind.json(), result.pageKinds().getOrDefault(kind, 0));
        }
        node.put("documents", result.documentCount());
        node.put("notMeasurable", result.notMeasurable());
        node.put("templates", result.templates().size());
        node.put("unread", result.unread().size());
        node.put("settled", Part.SETTLED.count(result));
        ObjectNode findings = node.putObject("findings");
        for (Outcome outcome : FOUND) {
            ObjectNode bySeverity = findings.putObject(Json.word(outcome));
            for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.NOTE)) {
                bySeverity.put(
                        Json.word(severity),
                        result.findings(outcome).stream()
                                .filter(finding -> finding.severity() == severity)
                                .count());
            }
        }
        return node;
    }

    private static ObjectNode file(SettlementFile file) {
        ObjectNode node = Json.object();
        node.put("type", Json.word(file.type()));
        node.put("name", file.name());
        node.put("entries", file.entries());
        node.put("settled", file.settled());
        ArrayNode notices = node.putArray("notices");
        for (SettlementFile.Notice notice : file.notices()) {
            ObjectNode each = notices.addObject();
            each.put("reason", notice.reason());
            each.put("severity", Json.word(notice.severity()));
            each.set("location", location(notice.place()));
            each.set("message", Json.text(notice.message()));
        }
        return node;
    }

    private static ObjectNode settlement(Settlement settlement) {
        return Json.object()
                .put("kind", Json.word(settlement.kind()))
                .put("by", settlement.by())
                .put("on", settlement.on().toString())
                .put(
                        "until",
                        settlement.until() == null ? null : settlement.until().toString())
                .put("reason", settlement.reason())
                .put("document", settlement.document());
    }

    private static ObjectNode rule(RuleResult result) {
        ObjectNode node = Json.object();
        node.put("id", result.rule().id().value());
        node.set("title", Json.text(result.rule().title()));
        node.put("phase", result.phase() == null ? null : Json.word(result.phase()));
        node.set("deprecated", Json.deprecation(result.rule().deprecation()));
        node.set("needs", Json.strings(List.copyOf(result.needs())));
        ObjectNode pages = node.putObject("pages");
        for (Outcome outcome : Outcome.values()) {
            pages.put(Json.word(outcome), result.count(outcome));
        }
        return node;
    }

    private static ObjectNode finding(Finding finding) {
        ObjectNode node = Json.object();
        node.put("id", finding.id());
        node.put("ruleId", finding.ruleId().value());
        node.put("outcome", Json.word(finding.outcome()));
        node.put("severity", Json.word(finding.severity()));
        node.put("dueDate", finding.dueDate().map(LocalDate::toString).orElse(null));
        node.put("settled", finding.isSettled());
        ArrayNode settlements = node.putArray("settlements");
        finding.settlements().forEach(settlement -> settlements.add(settlement(settlement)));
        node.put("veto", finding.rule().veto());
        node.put("item", orNull(finding.item()));
        node.put("template", orNull(finding.template()));
        node.set("location", location(finding.location()));
        node.set("pages", Json.strings(finding.pages()));
        node.set("evidence", evidence(finding.evidence()).put("digest", orNull(finding.evidenceDigest())));
        node.set("message", Json.text(finding.message()));
        node.set("fix", Json.text(finding.fix()));
        ArrayNode sources = node.putArray("sources");
        finding.rule().sources().forEach(source -> sources.add(Json.source(source)));
        return node;
    }

    private static ObjectNode evidence(Evidence evidence) {
        ObjectNode node = Json.object();
        node.put("reason", evidence.reason());
        node.put("seen", evidence.seen());
        node.put("wanted", evidence.wanted());
        ArrayNode sightings = node.putArray("sightings");
        evidence.sightings().forEach(sighting -> sightings.add(sighting(sighting)));
        ArrayNode witnesses = node.putArray("witnesses");
        evidence.witnesses().forEach(witness -> witnesses.add(witness(witness)));
        return node;
    }

    private static ObjectNode witness(Witness witness) {
        ObjectNode node = Json.object();
        node.put("place", witness.place());
        node.set("name", Json.text(witness.name()));
        node.put("value", witness.value());
        node.put("pages", witness.pages());
        node.set("first", witness.first() == null ? null : location(witness.first()));
        node.put("agrees", witness.agrees());
        return node;
    }

    private static ObjectNode sighting(Sighting sighting) {
        ObjectNode node = Json.object();
        node.put("carrier", sighting.carrier().json());
        node.put("state", sighting.rung().json());
        node.put("zone", sighting.zone().json());
        node.put("value", sighting.value());
        node.put("raw", sighting.raw());
        node.put("href", sighting.href());
        node.put("official", sighting.official());
        node.set("location", location(sighting.location()));
        return node;
    }

    private static ObjectNode location(Location location) {
        return Json.object()
                .put("file", location.file())
                .put("line", location.line())
                .put("column", location.column());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
