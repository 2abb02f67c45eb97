package org.govsite.compliance.publish;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The format {@code pack-diff/1}. */
final class JsonPackDiff implements PackDiffWriter {

    @Override
    public String render(PackDiff diff) {
        ObjectNode root = Json.object();
        root.put("schema", "pack-diff/1");
        root.set("before", pack(diff.before()));
        root.set("after", pack(diff.after()));
        root.put("bump", diff.bump().json());
        diff.versionProblem().ifPresent(problem -> root.set("versionProblem", Json.text(problem)));
        root.set("changes", array(diff.changes(), JsonPackDiff::change));
        ObjectNode lines = root.putObject("lines");
        lines.set("zh", Json.strings(diff.lines(Locale.SIMPLIFIED_CHINESE)));
        lines.set("en", Json.strings(diff.lines(Locale.ENGLISH)));
        return Json.render(root);
    }

    private static ObjectNode pack(RulePack pack) {
        return Json.object()
                .put("id", pack.ref().id())
                .put("version", pack.ref().version())
                .put("digest", pack.digest())
                .put("issued", pack.issued().toString())
                .put("effective", pack.effective().toString());
    }

    private static ObjectNode change(PackChange change) {
        ObjectNode node = Json.object();
        node.put("subject", DiffWords.word(change.subject()));
        node.put("id", change.id());
        node.set("title", Json.text(change.title()));
        node.set(
                "kinds",
                Json.strings(change.kinds().stream().map(DiffWords::word).toList()));
        node.set("fields", array(change.fields(), JsonPackDiff::field));
        node.set("effects", array(change.effects(), JsonPackDiff::effect));
        node.set("reaches", Json.strings(change.reaches()));
        node.set("nowFailing", array(change.nowFailing(), JsonPackDiff::failing));
        return node;
    }

    private static ObjectNode field(FieldChange change) {
        ObjectNode node = Json.object();
        node.put("field", change.field());
        node.put("kind", DiffWords.word(change.kind()));
        node.put("direction", DiffWords.word(change.direction()));
        audience(node, change.audience());
        node.set("before", array(change.before(), Json::text));
        node.set("after", array(change.after(), Json::text));
        return node;
    }

    private static ObjectNode effect(Effect effect) {
        ObjectNode node = Json.object();
        audience(node, effect.audience());
        node.set(
                "pages",
                Json.strings(effect.pages().stream().map(DiffWords::word).toList()));
        node.put("from", effect.from().toString());
        if (effect.until() != null) {
            node.put("until", effect.until().toString());
        }
        severity(node, "before", effect.before());
        severity(node, "after", effect.after());
        return node;
    }

    private static ObjectNode failing(NowFailing failing) {
        ObjectNode node = Json.object().put("rule", failing.rule().value()).put("example", failing.example());
        severity(node, "before", failing.before());
        severity(node, "after", failing.after());
        return node;
    }

    private static void severity(ObjectNode node, String key, @Nullable Severity severity) {
        if (severity != null) {
            node.put(key, severity.name());
        }
    }

    /** Left out where all are meant that the rule speaks of. */
    private static void audience(ObjectNode node, Audience audience) {
        if (!audience.equals(Audience.ALL)) {
            node.set(
                    "siteKinds",
                    Json.strings(audience.kinds().stream().map(SiteKind::json).toList()));
            node.put("undeclaredKind", audience.undeclared());
        }
    }

    private static <T> ArrayNode array(List<T> values, Function<T, ObjectNode> node) {
        ArrayNode array = Json.array();
        values.forEach(value -> array.add(node.apply(value)));
        return array;
    }
}
