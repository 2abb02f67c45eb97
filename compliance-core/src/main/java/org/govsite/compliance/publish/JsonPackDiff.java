package org.govsite.compliance.publish;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.site.SiteKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The format {@code pack-diff/1}. */
final class JsonPackDiff implements PackDiffWriter {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    @Override
    public String render(PackDiff diff) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", "pack-diff/1");
        root.set("before", pack(diff.before()));
        root.set("after", pack(diff.after()));
        root.put("bump", diff.bump().json());
        diff.versionProblem().ifPresent(problem -> root.set("versionProblem", text(problem)));
        root.set("changes", array(diff.changes(), JsonPackDiff::change));
        ObjectNode lines = root.putObject("lines");
        lines.set("zh", strings(diff.lines(Locale.SIMPLIFIED_CHINESE)));
        lines.set("en", strings(diff.lines(Locale.ENGLISH)));
        return MAPPER.writer().with(LAYOUT).writeValueAsString(root) + "\n";
    }

    private static ObjectNode pack(RulePack pack) {
        return object().put("id", pack.ref().id())
                .put("version", pack.ref().version())
                .put("digest", pack.digest())
                .put("issued", pack.issued().toString())
                .put("effective", pack.effective().toString());
    }

    private static ObjectNode change(PackChange change) {
        ObjectNode node = object();
        node.put("subject", DiffWords.word(change.subject()));
        node.put("id", change.id());
        node.set("title", text(change.title()));
        node.set("kinds", strings(change.kinds().stream().map(DiffWords::word).toList()));
        node.set("fields", array(change.fields(), JsonPackDiff::field));
        node.set("effects", array(change.effects(), JsonPackDiff::effect));
        node.set("reaches", strings(change.reaches()));
        node.set("nowFailing", array(change.nowFailing(), JsonPackDiff::failing));
        return node;
    }

    private static ObjectNode field(FieldChange change) {
        ObjectNode node = object();
        node.put("field", change.field());
        node.put("kind", DiffWords.word(change.kind()));
        node.put("direction", DiffWords.word(change.direction()));
        audience(node, change.audience());
        node.set("before", array(change.before(), JsonPackDiff::text));
        node.set("after", array(change.after(), JsonPackDiff::text));
        return node;
    }

    private static ObjectNode effect(Effect effect) {
        ObjectNode node = object();
        audience(node, effect.audience());
        node.set("pages", strings(effect.pages().stream().map(DiffWords::word).toList()));
        node.put("from", effect.from().toString());
        if (effect.until() != null) {
            node.put("until", effect.until().toString());
        }
        severity(node, "before", effect.before());
        severity(node, "after", effect.after());
        return node;
    }

    private static ObjectNode failing(NowFailing failing) {
        ObjectNode node = object().put("rule", failing.rule().value()).put("example", failing.example());
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
                    strings(audience.kinds().stream().map(SiteKind::json).toList()));
            node.put("undeclaredKind", audience.undeclared());
        }
    }

    private static ObjectNode text(LocalizedText text) {
        return object().put("zh", text.zh()).put("en", text.en());
    }

    private static <T> ArrayNode array(List<T> values, Function<T, ObjectNode> node) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> array.add(node.apply(value)));
        return array;
    }

    private static ArrayNode strings(Collection<String> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        return array;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
