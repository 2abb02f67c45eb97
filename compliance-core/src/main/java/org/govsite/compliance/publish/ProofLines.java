package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.report.Console;

/** A proof as lines for a build log. What comes from a pack is made printable first. */
final class ProofLines {

    private final PackProof proof;
    private final Locale locale;
    private final int limit;

    ProofLines(PackProof proof, Locale locale, int limit) {
        this.proof = proof;
        this.locale = locale;
        this.limit = limit;
    }

    List<Console.Line> lines() {
        List<Console.Line> lines = new ArrayList<>();
        proof.problems().stream().limit(limit).forEach(problem -> lines.add(line(problem)));
        more(lines, proof.problems().size());
        List<Mutant> survivors = proof.score().survivors();
        survivors.stream()
                .limit(limit)
                .forEach(mutant -> lines.add(new Console.Line(
                        Console.Level.WARNING,
                        Console.printable(
                                text("line.survivor", mutant.place(), mutant.of(), mutant.path(), mutant.words())))));
        more(lines, survivors.size());
        lines.add(new Console.Line(proof.errors().isEmpty() ? Console.Level.INFO : Console.Level.ERROR, summary()));
        return lines;
    }

    String summary() {
        MutationScore score = proof.score();
        String comma = locale.getLanguage().equals("zh") ? "、" : ", ";
        Map<String, String> versions = new LinkedHashMap<>();
        proof.packs().forEach(ref -> versions.merge(ref.id(), ref.version(), (one, next) -> one + comma + next));
        String packs = versions.entrySet().stream()
                .map(pack -> pack.getKey() + " " + pack.getValue())
                .collect(Collectors.joining(comma));
        int errors = proof.errors().size();
        return Console.printable(text(
                "line.summary",
                packs.isEmpty() ? "-" : packs,
                errors,
                proof.problems().size() - errors,
                score.killed(),
                score.all(),
                score.all() == 0 ? text("line.no-score") : percent(score.share()) + " %",
                score.equivalent().size()));
    }

    private Console.Line line(Problem problem) {
        String place = problem.place().isEmpty() ? "" : problem.place() + " ";
        String of = problem.of().isEmpty() ? "" : problem.of() + " ";
        return new Console.Line(
                problem.severity() == Severity.ERROR ? Console.Level.ERROR : Console.Level.WARNING,
                Console.printable(place + of + problem.words().in(locale)));
    }

    private void more(List<Console.Line> lines, int size) {
        if (size > limit) {
            lines.add(new Console.Line(Console.Level.INFO, text("line.more", size - limit)));
        }
    }

    private String text(String key, Object... values) {
        LocalizedText words = Words.of(key, values);
        return words.in(locale);
    }

    /** One decimal, cut and not rounded: 94.99 is not 95. */
    static String percent(double share) {
        long tenths = (long) Math.floor(share * 1000 + 1e-9);
        return tenths / 10 + "." + tenths % 10;
    }
}
