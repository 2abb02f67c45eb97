package org.govsite.compliance.report;

import java.util.Collection;
import java.util.Locale;
import org.govsite.compliance.json.JsonText;
import org.govsite.compliance.pack.Deprecation;
import org.govsite.compliance.pack.ForeignVersion;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the JSON writers share. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }

    static ArrayNode strings(Collection<String> values) {
        ArrayNode array = array();
        values.forEach(array::add);
        return array;
    }

    static ObjectNode text(LocalizedText text) {
        return object().put("zh", text.zh()).put("en", text.en());
    }

    static ObjectNode pack(PackRef ref) {
        return object().put("id", ref.id()).put("version", ref.version());
    }

    /** A pack version with its title, its digest and its parents, nearest first. */
    static ObjectNode packWithDigest(RulePack pack) {
        ObjectNode node = pack(pack.ref());
        node.set("title", text(pack.title()));
        node.put("digest", pack.digest());
        ArrayNode lineage = node.putArray("lineage");
        pack.lineage().forEach(ref -> lineage.add(pack(ref)));
        if (!pack.foreign().isEmpty()) {
            ArrayNode foreign = node.putArray("foreign");
            pack.foreign().forEach(version -> foreign.add(foreign(version)));
        }
        return node;
    }

    private static ObjectNode foreign(ForeignVersion version) {
        ObjectNode node = pack(version.ref()).put("from", version.from());
        node.set("bundled", pack(version.bundled()));
        node.set("withdrawn", strings(version.withdrawn()));
        node.set("loosened", strings(version.loosened()));
        return node;
    }

    static @Nullable ObjectNode deprecation(@Nullable Deprecation deprecation) {
        return deprecation == null
                ? null
                : object().put("since", deprecation.since().toString())
                        .put("replacedBy", deprecation.replacedBy().value());
    }

    static ObjectNode source(Source source) {
        return object().put("document", source.document())
                .put("number", source.number())
                .put("article", source.article())
                .put("date", source.date() == null ? null : source.date().toString())
                .put("confidence", source.confidence().name());
    }

    /** The word for an enum constant: lower case with hyphens. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A text that is JSON, as a node. */
    static JsonNode parse(String json) {
        return MAPPER.readTree(json);
    }

    static String render(JsonNode root) {
        return JsonText.render(root);
    }
}
