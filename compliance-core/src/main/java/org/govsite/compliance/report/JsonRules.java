package org.govsite.compliance.report;

import org.govsite.compliance.pack.Origins;
import org.govsite.compliance.pack.PhaseStart;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.result.EffectiveRules;
import org.govsite.compliance.result.EffectiveRules.Entry;
import org.govsite.compliance.site.SiteKind;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The format {@code rules/1}. */
final class JsonRules implements RulesWriter {

    @Override
    public String render(EffectiveRules rules) {
        ObjectNode root = Json.object();
        root.put("schema", "rules/1");
        root.set("pack", Json.packWithDigest(rules.pack()));
        root.put("asOf", rules.asOf().toString());
        root.put("zone", "Asia/Shanghai");
        root.put("siteKind", rules.siteKind() == null ? null : rules.siteKind().json());
        ArrayNode list = root.putArray("rules");
        rules.entries().forEach(entry -> list.add(rule(rules, entry)));
        return Json.render(root);
    }

    private static ObjectNode rule(EffectiveRules rules, Entry entry) {
        Rule rule = entry.rule();
        ObjectNode node = Json.object();
        node.put("id", rule.id().value());
        node.set("title", Json.text(rule.title()));
        node.put("standing", entry.standing().json());
        node.put("since", entry.since() == null ? null : entry.since().toString());
        Phases phases = rule.phases(rules.siteKind());
        ObjectNode dates = node.putObject("phases");
        for (PhaseStart start : PhaseStart.values()) {
            dates.put(
                    start.json(),
                    phases.start(start) == null ? null : phases.start(start).toString());
        }
        node.putObject("severity")
                .put("home", Json.word(rule.severity().home()))
                .put("documents", Json.word(rule.severity().documents()));
        node.put("pages", Json.word(rule.pages()));
        node.set(
                "siteKinds",
                Json.strings(rule.siteKinds().stream().map(SiteKind::json).toList()));
        node.put("veto", rule.veto());
        node.set("requirement", Json.parse(rule.requirement().json()));
        node.set("yieldsTo", Json.strings(rule.yieldsTo()));
        node.set("deprecated", Json.deprecation(rule.deprecation()));
        node.set("fix", Json.text(rule.fix()));
        node.set("addedBy", Json.pack(rule.origin()));
        Origins origins = rule.origins();
        ArrayNode fields = node.putArray("fields");
        rule.fields().forEach((name, value) -> {
            ObjectNode field = fields.addObject().put("name", name).put("value", value);
            field.set("setBy", Json.pack(origins.of(name)));
        });
        ArrayNode sources = node.putArray("sources");
        for (int i = 0; i < rule.sources().size(); i++) {
            ObjectNode source = Json.source(rule.sources().get(i));
            source.set("setBy", Json.pack(origins.sources().get(i)));
            sources.add(source);
        }
        return node;
    }
}
