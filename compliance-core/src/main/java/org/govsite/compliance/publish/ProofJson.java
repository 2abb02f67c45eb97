package org.govsite.compliance.publish;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The format {@code pack-verify/1}. */
final class ProofJson {

    private ProofJson() {}

    static String render(PackProof proof) {
        ObjectNode root = Json.object();
        root.put("schema", "pack-verify/1");
        ArrayNode packs = root.putArray("packs");
        proof.packs().forEach(ref -> packs.add(Json.object().put("id", ref.id()).put("version", ref.version())));
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
            node.set("because", Json.text(each.because()));
            equivalent.add(node);
        });
        return Json.render(root);
    }

    private static ObjectNode problem(Problem problem) {
        ObjectNode node = Json.object();
        node.put("severity", Json.word(problem.severity()));
        node.put("code", problem.code());
        node.put("of", problem.of());
        node.put("place", problem.place());
        node.set("message", Json.text(problem.words()));
        return node;
    }

    private static ObjectNode mutant(Mutant mutant) {
        ObjectNode node = Json.object();
        node.put("of", mutant.of());
        node.put("place", mutant.place());
        node.put("path", mutant.path());
        node.set("change", Json.text(mutant.words()));
        return node;
    }
}
