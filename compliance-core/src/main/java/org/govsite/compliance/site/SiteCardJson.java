package org.govsite.compliance.site;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.govsite.compliance.json.JsonText;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A site card as JSON. */
final class SiteCardJson {

    private SiteCardJson() {}

    static SiteCard read(Path file) {
        Origin origin = Origin.card(file.toString());
        byte[] bytes = InputFile.read(file, Limits.CARD_MEBIBYTES, origin);
        return parse(InputFile.utf8(bytes, origin), file.toString());
    }

    static SiteCard parse(String json, String source) {
        Origin origin = Origin.card(source);
        try (CardParser parser = new CardParser(json, origin)) {
            if (parser.next() != JsonToken.START_OBJECT) {
                throw origin.problem(
                        "应当是一个 JSON 对象，如 {\"name\": \"…\"}", "must be one JSON object, such as {\"name\": \"…\"}");
            }
            SiteCard card = parser.card();
            parser.end();
            return card;
        }
    }

    static String write(SortedMap<CardKey, List<String>> values) {
        ObjectNode card = JsonNodeFactory.instance.objectNode();
        values.forEach((key, texts) -> {
            if (key.shape().single()) {
                card.put(key.json(), texts.get(0));
            } else {
                ArrayNode array = card.putArray(key.json());
                texts.forEach(array::add);
            }
        });
        return JsonText.render(card);
    }
}
