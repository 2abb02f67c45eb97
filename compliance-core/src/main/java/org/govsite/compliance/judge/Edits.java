package org.govsite.compliance.judge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.facts.PageFacts;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.LinkRequirement;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.Edit;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Ladder;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.site.SiteCard;

/**
 * Thinks of edits that may mend a finding, the smallest first. Whether one does is for the judgement to say: what is thought of
 * here is a guess until it was tried. What to write comes from the fix of the rule, from the item of the pack, from the site
 * card and from the site itself.
 */
public final class Edits {

    private final RulePack pack;
    private final FactSheet facts;
    private final PageReader reader;
    private final KnownValues values;
    private final Function<String, Optional<String>> texts;

    private Edits(FactSheet observed, RulePack pack, SiteCard card, Function<String, Optional<String>> texts) {
        this.pack = pack;
        this.facts = FooterVote.count(observed);
        this.reader = new PageReader(facts, pack);
        this.values = new KnownValues(observed, pack, card);
        this.texts = texts;
    }

    /** How the item of a finding was looked for on its first page; empty for a finding about no item. */
    public static Optional<Ladder> ladder(Finding finding, FactSheet observed, RulePack pack) {
        FactSheet facts = FooterVote.count(observed);
        PageReader reader = new PageReader(facts, pack);
        return pack.item(finding.item())
                .flatMap(item -> page(finding, facts)
                        .map(page ->
                                new Ladder(page.path(), item, reader.read(page).item(item.id()))));
    }

    /**
     * Edits of one file each, distinct, the one to try first first; empty when none can be thought of. Each is thought of when it
     * is asked for, and the stream is not for use by several threads.
     *
     * @param texts the text of a file by its path, as it was observed; empty where it cannot be had
     */
    public static Stream<Edit> of(
            Finding finding,
            FactSheet observed,
            RulePack pack,
            SiteCard card,
            Function<String, Optional<String>> texts) {
        Edits edits = new Edits(observed, pack, card, texts);
        return page(finding, edits.facts).stream()
                .flatMap(page -> edits.edits(finding, page))
                .distinct();
    }

    /** Keys of the site card that an edit would need and that neither card nor pages tell; empty when none is wanting. */
    public static List<String> wanting(Finding finding, FactSheet observed, RulePack pack, SiteCard card) {
        KnownValues values = new KnownValues(observed, pack, card);
        Set<String> keys = new LinkedHashSet<>(new FixWords(finding.rule().fix().zh(), values).wanting());
        Optional<String> ofItem = finding.rule().requirement() instanceof Requirement.Presence
                ? KnownValues.keyOfItem(finding.item())
                : Optional.empty();
        Stream<String> ofTags = finding.rule().requirement() instanceof Requirement.TagsPresent present
                ? present.tags().stream().flatMap(tag -> KnownValues.keyOfTag(tag).stream())
                : Stream.empty();
        Stream.concat(ofItem.stream(), ofTags)
                .filter(key -> values.of(key).isEmpty())
                .forEach(keys::add);
        return List.copyOf(keys);
    }

    private static Optional<PageFacts> page(Finding finding, FactSheet facts) {
        return finding.pages().stream()
                .findFirst()
                .flatMap(path -> facts.pages().stream()
                        .filter(page -> page.path().equals(path))
                        .findFirst());
    }

    private Stream<Edit> edits(Finding finding, PageFacts page) {
        Requirement requirement = finding.rule().requirement();
        FixWords fix = new FixWords(finding.rule().fix().zh(), values);
        if (requirement instanceof Requirement.Presence presence) {
            PageReading reading = reader.read(page);
            return presence.inText()
                    ? Stream.empty()
                    : new PresenceEdits(pack, facts, reader, values, fix, this::file).edits(finding, reading);
        }
        if (requirement instanceof Requirement.LinkHost || requirement instanceof Requirement.LiveLink) {
            return new LinkEdits(pack, facts, reader, values, fix, this::file).ofItem(finding, page);
        }
        if (requirement instanceof LinkRequirement) {
            return new LinkEdits(pack, facts, reader, values, fix, this::file).ofAddress(finding, page);
        }
        TagEdits tags = new TagEdits(values, this::file);
        if (requirement instanceof Requirement.TagsPresent present) {
            return tags.missing(present, page, finding).stream();
        }
        if (requirement instanceof Requirement.TagsFilled || requirement instanceof Requirement.TagFormat) {
            return tags.filled(finding).stream();
        }
        if (requirement instanceof Requirement.TagsExact) {
            return tags.exact(finding).stream();
        }
        return compares(requirement) ? replacements(finding, fix) : Stream.empty();
    }

    private static boolean compares(Requirement requirement) {
        return requirement instanceof Requirement.ValueFormat
                || requirement instanceof Requirement.Agreement
                || requirement instanceof Requirement.Retired
                || requirement instanceof IdentityRequirement;
    }

    /** What stands there gives way to what should. */
    private Stream<Edit> replacements(Finding finding, FixWords fix) {
        String seen = finding.evidence().seen();
        Optional<SourceFile> file = file(finding.location().file());
        Optional<Integer> index = file.flatMap(source -> source.index(finding.location()));
        if (file.isEmpty() || index.isEmpty()) {
            return Stream.empty();
        }
        SourceFile source = file.get();
        Set<Filled> right = right(finding, fix);
        return Stream.of(seen, Filled.escaped(seen))
                .flatMap(written -> source.find(written, index.get()).stream()
                        .flatMap(at -> right.stream()
                                .map(text -> atSameAddress(seen, text))
                                .filter(text -> !text.text().equals(seen)
                                        && !text.text().isBlank())
                                .map(text -> source.replace(at, at + written.length(), text.markup()))));
    }

    /** What may be right in place of what was seen. */
    private Set<Filled> right(Finding finding, FixWords fix) {
        Set<Filled> right = new LinkedHashSet<>();
        String wanted = finding.evidence().wanted();
        boolean whole = !(finding.rule().requirement() instanceof IdentityRequirement.Joined);
        if (!wanted.isEmpty() && whole) {
            if (finding.evidence().reason().equals("agreement.lacks")) {
                with(finding.evidence().seen(), wanted).ifPresent(text -> right.add(Filled.of(text)));
            }
            right.add(Filled.of(wanted));
        }
        // Of several contacts nobody knows which one belongs there.
        values.ofItem(finding.item())
                .filter(value -> !value.key().equals("contacts"))
                .ifPresent(value -> right.add(new Filled(value.value(), List.of(value))));
        finding.evidence().sightings().stream()
                .filter(sighting -> !sighting.value().isEmpty())
                .forEach(sighting -> right.add(Filled.of(sighting.value())));
        fix.texts().stream().filter(text -> !text.values().isEmpty()).forEach(right::add);
        return right;
    }

    /**
     * A text with what it lacks: behind it, or in place of the name of another body, for a text that names two names neither. Empty
     * where it names several others.
     */
    static Optional<String> with(String text, String wanted) {
        List<String> others = HomeName.inTitle(text, CardSources.get().titles());
        if (others.isEmpty()) {
            return Optional.of(text + "-" + wanted);
        }
        String other = others.get(0);
        return others.size() == 1 && text.contains(other) ? Optional.of(text.replace(other, wanted)) : Optional.empty();
    }

    /** In place of an address a domain name takes the place of its host. */
    private static Filled atSameAddress(String seen, Filled text) {
        int slashes = seen.indexOf("//");
        if (!Address.hasScheme(seen) || text.text().contains("//")) {
            return text;
        }
        if (slashes < 0 || Address.of(seen).host().isEmpty()) {
            return Filled.NOTHING;
        }
        return text.join(
                seen.substring(0, slashes + 2) + text.text() + Address.of(seen).rest(), Filled.NOTHING);
    }

    private Optional<SourceFile> file(String path) {
        return texts.apply(path).map(text -> new SourceFile(path, text));
    }
}
