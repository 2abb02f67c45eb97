package org.govsite.compliance.publish;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.RulePack;

/**
 * What differs between two effective packs, rule by rule, in words for those who are checked and with the version that it
 * forces. {@code docs/pack-diff.md} says how each field is weighed. Immutable and safe for use by several threads; the same
 * packs give the same words on every machine.
 */
public final class PackDiff {

    private final RulePack before;
    private final RulePack after;
    private final List<PackChange> changes;
    private final Bump bump;

    private PackDiff(RulePack before, RulePack after, List<PackChange> changes, Bump bump) {
        this.before = before;
        this.after = after;
        this.changes = List.copyOf(changes);
        this.bump = bump;
    }

    /**
     * Compares two packs: mostly two versions of one, but any two will do.
     *
     * @param before the pack as it was
     * @param after the pack now
     */
    public static PackDiff between(RulePack before, RulePack after) {
        Comparison comparison = new Comparison(before, after);
        return new PackDiff(before, after, comparison.changes(), comparison.bump());
    }

    /**
     * Compares two packs, and executes the examples of the rules that may ask for more: each change then tells which of them
     * fail now.
     *
     * @param before the pack as it was
     * @param after the pack now
     * @param ofBefore the examples that came with the old pack
     * @param ofAfter the examples that come with the new one; of two of one name these are taken
     * @throws org.govsite.compliance.pack.PackException when an example cannot be read
     * @throws org.govsite.compliance.site.SiteException when an example holds no page
     */
    public static PackDiff between(RulePack before, RulePack after, Examples ofBefore, Examples ofAfter) {
        PackDiff diff = between(before, after);
        ExampleComparison examples = new ExampleComparison(before, after, ofBefore, ofAfter);
        List<PackChange> tried = diff.changes.stream().map(examples::tried).toList();
        return new PackDiff(before, after, tried, diff.bump);
    }

    /** The pack as it was. */
    public RulePack before() {
        return before;
    }

    /** The pack now. */
    public RulePack after() {
        return after;
    }

    /** What differs: the pack itself, its items, its rules, each by id; empty when nothing does. */
    public List<PackChange> changes() {
        return changes;
    }

    /** Whether nothing differs. */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** Whether the new pack took effect before the old one did: then the changes are those of the way back. */
    public boolean isReversed() {
        return after.effective().isBefore(before.effective());
    }

    /** How much the pack changed; also where the two packs are not versions of one. */
    public Bump bump() {
        return bump;
    }

    /**
     * What is wrong with the version of the new pack: it is the one of the old pack although something differs, or it has not
     * grown enough. Empty when nothing is wrong, when the packs have different ids, or when the new one took effect earlier
     * than the old one.
     */
    public Optional<LocalizedText> versionProblem() {
        return VersionProblem.of(this);
    }

    /** The changes as sentences, each a line; those that belong to a line before are indented by four blanks. */
    public List<String> lines(Locale locale) {
        return DiffLines.of(this, locale, true);
    }

    /**
     * The changes as {@link #lines}, for those who follow a pack: without the sentence on the version number, which is a matter
     * of its authors.
     */
    public List<String> linesForSites(Locale locale) {
        return DiffLines.of(this, locale, false);
    }
}
