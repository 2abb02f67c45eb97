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

/** The format {@code answers/1}. */
final class AnswersJson {

    private static final String SCHEMA = "answers/1";
    private static final Map<String, Boolean> ANSWERS = Map.of("passed", true, "failed", false);

    private AnswersJson() {}

    static String write(Answers answers) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("schema", SCHEMA);
        ArrayNode list = root.putArray("answers");
        for (Answer answer : answers.all()) {
            ObjectNode node = list.addObject()
                    .put("question", answer.question())
                    .put("rule", answer.rule())
                    .put("asked", answer.asked())
                    .put("digest", answer.digest())
                    .put("answer", answer.passed() ? "passed" : "failed")
                    .put("by", answer.by())
                    .put("on", answer.on().toString());
            if (!answer.remark().isEmpty()) {
                node.put("remark", answer.remark());
            }
        }
        return JsonText.render(root);
    }

    static Answers read(String name, byte[] bytes) {
        JsonFields fields = SettlementJson.fields(name, bytes, SCHEMA, "answers");
        List<Answer> answers = new ArrayList<>();
        Set<String> questions = new HashSet<>();
        for (JsonPart part : fields.required("answers").list()) {
            JsonFields entry =
                    JsonFields.of(part, "question", "rule", "asked", "digest", "answer", "by", "on", "remark");
            Answer answer = new Answer(
                    SettlementJson.place(part),
                    entry.required("question").phrase(),
                    entry.required("rule").id(),
                    entry.required("digest").phrase(),
                    entry.required("answer").choice(ANSWERS),
                    entry.required("by").phrase(),
                    entry.required("on").date(),
                    entry.text("remark"),
                    entry.text("asked"));
            if (!questions.add(answer.question())) {
                throw part.wrong(
                        "问题“" + answer.question() + "”答了两次",
                        "请删去一个。",
                        "Question \"" + answer.question() + "\" is answered twice",
                        "Remove one of them.");
            }
            answers.add(answer);
        }
        return new Answers(name, answers);
    }
}
