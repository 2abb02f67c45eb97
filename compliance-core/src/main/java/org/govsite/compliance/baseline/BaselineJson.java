package org.govsite.compliance.baseline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govsite.compliance.json.JsonFields;
import org.govsite.compliance.json.JsonPart;
import org.govsite.compliance.json.JsonText;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The format {@code baseline/1}. */
final class BaselineJson {

    private static final String SCHEMA = "baseline/1";

    private static final String FAILURE = "failed";
    private static final String QUESTION = "needs-review";

    private BaselineJson() {}

    static String write(Baseline baseline) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", SCHEMA);
        root.put("recorded", baseline.recorded().toString());
        ArrayNode findings = root.putArray("findings");
        for (KnownFinding known : baseline.findings()) {
            findings.addObject()
                    .put("id", known.id())
                    .put("rule", known.rule())
                    .put("outcome", known.question() ? QUESTION : FAILURE)
                    .put("place", known.place())
                    .put("message", known.message());
        }
        return JsonText.render(root);
    }

    static Baseline read(String name, byte[] bytes) {
        JsonFields fields = SettlementJson.fields(name, bytes, SCHEMA, "recorded", "findings");
        List<KnownFinding> findings = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonPart part : fields.required("findings").list()) {
            JsonFields entry = JsonFields.of(part, "id", "rule", "outcome", "place", "message");
            KnownFinding known = new KnownFinding(
                    SettlementJson.place(part),
                    entry.required("id").phrase(),
                    entry.required("rule").id(),
                    entry.required("outcome").choice(Map.of(FAILURE, false, QUESTION, true)),
                    entry.text("place"),
                    entry.text("message"));
            if (!ids.add(known.id())) {
                throw part.wrong(
                        "“" + known.id() + "”写了两次",
                        "请删去一个。",
                        "\"" + known.id() + "\" stands twice",
                        "Remove one of them.");
            }
            findings.add(known);
        }
        return new Baseline(name, fields.required("recorded").date(), findings);
    }
}
