package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PageScope;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RuleId;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.SiteCard;

/**
 * What a person needs to know of one rule: what is asked, by which document, since when, how to mend a breach, how it looks
 * when right and wrong (its examples, executed), when it is not asked and how its subject is recognised. Immutable and safe
 * for use by several threads; the same pack gives the same text everywhere. Get one from {@link RulePages}.
 *
 * <p>Packs are not trusted: whatever they say stays text, in Markdown and on a terminal.
 */
public final class RulePage {

    private final RuleHistory history;
    private final RequirementWords words;
    private final List<PagePart> parts = new ArrayList<>();

    /**
     * @param history the rule in its versions
     * @param examples its examples, executed by the version that is told of
     * @param related rules of that version that this one is told beside
     * @param base what leads from the page to the places of examples; empty when there is no way
     */
    RulePage(RuleHistory history, List<ShownExample> examples, RelatedRules related, String base) {
        this.history = history;
        this.words = RequirementWords.of(rule().requirement(), pack());
        parts.add(new PagePart.Title(rule().title(), id().value()));
        asked();
        section("sources", new PagePart.Points(history.sources()));
        section("since", new PagePart.Points(history.since()));
        parts.add(history.table());
        section("fix", new PagePart.Paragraph(rule().fix(SiteCard.empty())));
        section("examples");
        parts.addAll(ExampleParts.of(examples, keys(), base));
        unasked(examples, related);
        recognised();
        if (!related.sameItem().isEmpty()) {
            section("related", new PagePart.Paragraph(PageWords.text("related.same-item")));
            parts.add(new PagePart.Links(related.sameItem()));
        }
    }

    /** Id of the rule. */
    public RuleId id() {
        return rule().id();
    }

    /** The pack version that the page tells of. */
    public RulePack pack() {
        return history.pack();
    }

    /** The rule as it stands in {@link #pack()}. */
    public Rule rule() {
        return history.rule();
    }

    /** The page as Markdown, Chinese first and then English; ends with a line end. */
    public String markdown() {
        return MarkdownText.of(parts);
    }

    /**
     * The page as lines for a terminal, without line ends.
     *
     * @param locale Chinese for every Chinese locale, else English
     * @param width how many columns a line may take; a Chinese character takes two. At least 40
     * @throws IllegalArgumentException when the width is less
     */
    public List<String> lines(Locale locale, int width) {
        if (width < 40) {
            throw new IllegalArgumentException("a line needs at least 40 columns, not " + width);
        }
        return TerminalText.of(parts, locale, width);
    }

    private void section(String key, PagePart... content) {
        parts.add(new PagePart.Heading(PageWords.text("section." + key)));
        parts.addAll(List.of(content));
    }

    private void asked() {
        section("asked");
        List<LocalizedText> points = new ArrayList<>(words.asked());
        points.add(PageWords.text("pages." + pages()));
        if (!rule().siteKinds().isEmpty()) {
            points.add(PageWords.text(
                    "kinds",
                    Map.of(
                            "kinds",
                            PageWords.list(rule().siteKinds().stream()
                                    .map(RuleHistory::kind)
                                    .toList()))));
        }
        if (rule().veto()) {
            points.add(PageWords.text("veto"));
        }
        parts.add(new PagePart.Points(points));
        boolean here = rule().origin().equals(pack().ref());
        parts.add(new PagePart.Paragraph(PageWords.text(
                here ? "asked.here" : "asked.of", Map.of("origin", rule().origin(), "pack", pack().ref()))));
    }

    private void unasked(List<ShownExample> examples, RelatedRules related) {
        section("unasked");
        List<LocalizedText> points = new ArrayList<>(words.unasked());
        if (rule().pages() == PageScope.COLUMNS || rule().pages() == PageScope.ARTICLES) {
            points.add(PageWords.text("unasked." + pages()));
        }
        SortedSet<String> needs = new TreeSet<>();
        examples.forEach(example -> needs.addAll(example.needs()));
        // What the sentences name already is not told twice.
        needs.removeAll(words.keys());
        boolean register = needs.remove("register");
        if (register && !(rule().requirement() instanceof Requirement.RegisterAgreement)) {
            points.add(PageWords.text("needs.register"));
        }
        if (!needs.isEmpty()) {
            points.add(PageWords.text(
                    "needs.card",
                    Map.of(
                            "keys",
                            PageWords.list(needs.stream().map(PageWords::same).toList()))));
        }
        if (points.isEmpty()) {
            points.add(PageWords.text("unasked.never"));
        }
        parts.add(new PagePart.Points(points));
        List<LocalizedText> names = examples.stream()
                .filter(example -> example.outcome() == Outcome.INAPPLICABLE)
                .map(example -> PageWords.same(example.name()))
                .toList();
        if (!names.isEmpty()) {
            parts.add(
                    new PagePart.Paragraph(PageWords.text("unasked.examples", Map.of("names", PageWords.list(names)))));
        }
        links("yields", related.yieldsTo());
        links("yielded", related.yielding());
    }

    private String pages() {
        return rule().pages().name().toLowerCase(Locale.ROOT);
    }

    private Set<String> keys() {
        Set<String> keys = new TreeSet<>(words.keys());
        if (!rule().siteKinds().isEmpty()) {
            keys.add("kind");
        }
        return keys;
    }

    private void links(String key, List<PagePart.Link> links) {
        if (!links.isEmpty()) {
            parts.add(new PagePart.Paragraph(PageWords.text(key)));
            parts.add(new PagePart.Links(links));
        }
    }

    private void recognised() {
        List<Item> items =
                words.items().stream().flatMap(id -> pack().item(id).stream()).toList();
        if (!items.isEmpty()) {
            section("recognised");
            parts.addAll(ItemParts.of(items));
        }
    }
}
