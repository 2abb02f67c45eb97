package org.govsite.compliance.report;

import java.util.Collection;
import java.util.Locale;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackRef;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What the JSON writers share. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

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

    /** The word for an enum constant: lower case with hyphens. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String render(JsonNode root) {
        return MAPPER.writer().with(LAYOUT).writeValueAsString(root) + "\n";
    }
}
