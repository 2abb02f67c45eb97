package org.govsite.compliance.publish;

import java.util.Locale;
import org.govsite.compliance.pack.LocalizedText;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The format {@code pack-verify/1}. */
final class ProofJson {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter LAYOUT = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENT)
            .withArrayIndenter(INDENT);

    private ProofJson() {}

    static String render(PackProof proof) {
        ObjectNode root = object();
        root.put("schema", "pack-verify/1");
        ArrayNode packs = root.putArray("packs");
        proof.packs().forEach(ref -> packs.add(object().put("id", ref.id()).put("version", ref.version())));
        ArrayNode problems = root.putArray("problems");
        proof.problems().forEach(problem -> problems.add(problem(problem)));
        MutationScore score = proof.score();
        ObjectNode mutation = root.putObject("mutation");
        mutation.put("killed", score.killed());
        mutation.put("survived", score.survivors().size());
        mutation.put("equivalent", score.equivalent().size());
        // Four decimals tell one mutant in ten thousand, and the same number is written on every machine.
        mutation.put("score", Math.floor(score.share() * 10_000 + 1e-9) / 10_000);
        ArrayNode survivors = mutation.putArray("survivors");
        score.survivors().forEach(mutant -> survivors.add(mutant(mutant)));
        ArrayNode equivalent = mutation.putArray("equivalents");
        score.equivalent().forEach(each -> {
            ObjectNode node = mutant(each.mutant());
            node.set("because", text(each.because()));
            equivalent.add(node);
        });
        return MAPPER.writer().with(LAYOUT).writeValueAsString(root) + "\n";
    }

    private static ObjectNode problem(Problem problem) {
        ObjectNode node = object();
        node.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        node.put("code", problem.code());
        node.put("of", problem.of());
        node.put("place", problem.place());
        node.set("message", text(problem.words()));
        return node;
    }

    private static ObjectNode mutant(Mutant mutant) {
        ObjectNode node = object();
        node.put("of", mutant.of());
        node.put("place", mutant.place());
        node.put("path", mutant.path());
        node.set("change", text(mutant.words()));
        return node;
    }

    private static ObjectNode text(LocalizedText text) {
        return object().put("zh", text.zh()).put("en", text.en());
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
