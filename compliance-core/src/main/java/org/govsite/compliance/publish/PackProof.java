package org.govsite.compliance.publish;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.text.TextFile;

/**
 * The proof of the packs in one place: what is wrong with them, and how much of what they say their examples hold. What it
 * looks at is listed in {@code docs/pack-verify.md}. Immutable and safe for use by several threads; the same packs give the
 * same proof on every machine.
 *
 * @param packs the versions of each pack that could be read, oldest first: what was weakened; what a version has in the words of
 *     a later one is weakened once
 * @param problems everything that was found, by pack in the order of the checks; empty when nothing is wrong
 * @param score the mutation score; of a pack that cannot be read nothing is in it
 */
public record PackProof(List<PackRef> packs, List<Problem> problems, MutationScore score) {

    public PackProof {
        packs = List.copyOf(packs);
        problems = List.copyOf(problems);
    }

    /**
     * Proves every pack of a folder, a jar or a zip.
     *
     * @param place as for {@link org.govsite.compliance.pack.RulePacks#read(Path)}
     * @param name what messages call the place instead of its path
     * @throws org.govsite.compliance.pack.PackException when the place is not there or holds no pack; what is wrong with a
     *     pack is a problem of the proof instead
     */
    public static PackProof of(Path place, String name) {
        return Prover.prove(place, name, 1);
    }

    /** Problems that forbid to publish the packs; empty when there is none. */
    public List<Problem> errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /**
     * Whether the packs may be published: nothing is wrong, and enough mutants are killed.
     *
     * @param leastScore from 0 to 1
     */
    public boolean holds(double leastScore) {
        return errors().isEmpty() && score.share() >= leastScore;
    }

    /**
     * The problems as lines of a compiler, the surviving mutants, and the counts.
     *
     * @param locale Chinese for every Chinese locale, else English
     * @param limit how many problems and how many mutants are printed at most
     */
    public List<Console.Line> lines(Locale locale, int limit) {
        return new ProofLines(this, locale, limit).lines();
    }

    /** The counts in one line; as the last of {@link #lines}. */
    public String summary(Locale locale) {
        return new ProofLines(this, locale, 0).summary();
    }

    /**
     * JSON of the format {@code pack-verify/1}, indented, with {@code \n} as line end; its schema is the resource
     * {@code pack-verify-1.schema.json} of this package.
     */
    public String json() {
        return ProofJson.render(this);
    }

    /**
     * Writes {@link #json()} as UTF-8; creates missing folders and replaces the file.
     *
     * @throws UncheckedIOException when the file cannot be written
     */
    public void write(Path file) {
        TextFile.write(file, json());
    }
}
