package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.govsite.compliance.pack.Clue;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.IdentityRequirement;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.jspecify.annotations.Nullable;

/** Proofs that a change cannot be told on any page. Each is a property of the pack, never a list of ids. */
final class Equivalence {

    private final RulePack pack;

    Equivalence(RulePack pack) {
        this.pack = pack;
    }

    /** Why no page could tell the change of a rule; empty when one might. */
    Optional<LocalizedText> of(Rule rule, Change<Rule> change) {
        if (change.path().equals("requirement.labelAsks")
                && rule.requirement() instanceof Requirement.Presence presence
                && (presence.inText()
                        || pack.item(presence.item())
                                .map(Item::labels)
                                .orElse(List.of())
                                .isEmpty())) {
            return Optional.of(Words.of("equivalent.no-label"));
        }
        if (change.path().equals("requirement.window.from")
                && !countsBefore(window(rule).from(), rule)) {
            return Optional.of(Words.of("equivalent.not-in-force"));
        }
        if (change.path().equals("requirement.items")
                && rule.requirement() instanceof Requirement.InFooter before
                && change.changed().requirement() instanceof Requirement.InFooter after
                && gone(before.items(), after.items())
                        .filter(this::isOfFooterOnly)
                        .isPresent()) {
            return Optional.of(Words.of("equivalent.footer-only"));
        }
        if (rule.requirement() instanceof ColumnRequirement.ColumnsFresh before
                && change.changed().requirement() instanceof ColumnRequirement.ColumnsFresh after
                && isWordInWord(before, after)) {
            return Optional.of(Words.of("equivalent.word-in-word"));
        }
        return Optional.empty();
    }

    /** Whether a plain word was left out of a class that holds a part of it, which is found wherever the word is. */
    private static boolean isWordInWord(ColumnRequirement.ColumnsFresh before, ColumnRequirement.ColumnsFresh after) {
        for (int i = 0;
                before.classes().size() == after.classes().size()
                        && i < after.classes().size();
                i++) {
            List<String> left = after.classes().get(i).patterns();
            Optional<String> word = gone(before.classes().get(i).patterns(), left);
            if (word.isPresent()) {
                return word.get().matches("\\p{IsHan}+") && left.stream().anyMatch(word.get()::contains);
            }
        }
        return false;
    }

    /** Why no page could tell the change of an item; empty when one might. */
    Optional<LocalizedText> of(Item item, Change<Item> change) {
        if (change.path().equals("labels") && !asksForLabels(item)) {
            return Optional.of(Words.of("equivalent.labels-not-asked"));
        }
        if (change.path().endsWith("].value") && !readsValues(item)) {
            return Optional.of(Words.of("equivalent.value-not-read"));
        }
        for (int i = 0;
                i < item.clues().size()
                        && item.clues().size() == change.changed().clues().size();
                i++) {
            Clue before = item.clues().get(i);
            Clue after = change.changed().clues().get(i);
            if (before instanceof Clue.Image one && after instanceof Clue.Image other) {
                Optional<String> gone = gone(one.words(), other.words());
                if (gone.isPresent() && other.words().stream().anyMatch(gone.get()::contains)) {
                    return Optional.of(Words.of("equivalent.word-in-word"));
                }
            }
            if (before instanceof Clue.Name one && after instanceof Clue.Name other && redundant(one, other)) {
                return Optional.of(Words.of("equivalent.word-in-word"));
            }
        }
        return Optional.empty();
    }

    private static ColumnRequirement.Window window(Rule rule) {
        if (rule.requirement() instanceof ColumnRequirement.Linked linked) {
            return linked.window();
        }
        if (rule.requirement() instanceof ColumnRequirement.Prominent prominent) {
            return prominent.window();
        }
        return rule.requirement() instanceof ColumnRequirement.ListFresh fresh
                ? fresh.window()
                : ColumnRequirement.Window.OPEN;
    }

    private static boolean countsBefore(@Nullable LocalDate day, Rule rule) {
        return day == null || rule.phases(null).on(day.minusDays(1)).isPresent();
    }

    /** Whether no clue finds the item above the footer. */
    private boolean isOfFooterOnly(String id) {
        return pack.item(id).map(Item::clues).orElse(List.of()).stream()
                .allMatch(clue -> clue instanceof Clue.Name
                        || clue instanceof Clue.Text text && text.footerOnly()
                        || clue instanceof Clue.Link link && link.footerOnly()
                        || clue instanceof Clue.Image image && image.footerOnly()
                        || clue instanceof Clue.UnnamedImage unnamed && unnamed.footerOnly());
    }

    /** Labels are looked for where a footer item is missing, and they name columns. */
    private boolean asksForLabels(Item item) {
        return pack.rules().stream()
                .map(Rule::requirement)
                .anyMatch(requirement -> requirement instanceof Requirement.Presence presence
                                && presence.item().equals(item.id())
                                && !presence.inText()
                        || requirement instanceof ColumnRequirement
                                && Mentions.of(requirement).contains(item.id()));
    }

    private boolean readsValues(Item item) {
        return pack.rules().stream()
                .map(Rule::requirement)
                .filter(requirement -> Mentions.of(requirement).contains(item.id()))
                .anyMatch(requirement -> requirement instanceof Requirement.ValueFormat
                        || requirement instanceof Requirement.EmbeddedOnce
                        || requirement instanceof Requirement.RegisterAgreement
                        || requirement instanceof Requirement.Retired
                        || requirement instanceof Requirement.DomainForm
                        || requirement instanceof Requirement.Agreement agreement && isRead(agreement.field(), item)
                        || requirement instanceof IdentityRequirement.Identity
                        || requirement instanceof IdentityRequirement.NoValue none
                                && none.forbidden().stream()
                                        .flatMap(each -> each.fields().stream())
                                        .anyMatch(field -> isRead(field, item))
                        || requirement instanceof IdentityRequirement.Joined joined
                                && joined.parts().stream()
                                        .flatMap(each -> each.fields().stream())
                                        .anyMatch(field -> isRead(field, item)));
    }

    /** The addresses of an item are read without its values. */
    private static boolean isRead(FieldRef field, Item item) {
        return field.isOfItem() && field.key().equals(item.id()) && field.kind() != FieldRef.Kind.HREF;
    }

    /** A word of a name clue that never decides, because another one of the list decides wherever it stands. */
    private static boolean redundant(Clue.Name before, Clue.Name after) {
        boolean backwards = !before.suffixes().isEmpty();
        Optional<String> stop = gone(before.stops(), after.stops());
        if (stop.isPresent() && !stop.get().startsWith("?")) {
            return after.stops().stream().anyMatch(stop.get()::startsWith)
                    && (!backwards || after.stops().stream().anyMatch(stop.get()::endsWith));
        }
        Optional<String> body = gone(before.bodies(), after.bodies());
        if (body.isPresent()) {
            return !backwards || after.bodies().stream().anyMatch(body.get()::endsWith);
        }
        Optional<String> label = gone(before.labels(), after.labels());
        return label.isPresent()
                && !before.suffixes().contains(label.get())
                && before.excluded().isEmpty()
                && after.labels().stream()
                        .anyMatch(other -> label.get().endsWith(other)
                                && !before.suffixes().contains(other)
                                && firstOf(after.labels(), label.get())
                                        == label.get().length() - other.length());
    }

    /** Where the first of the words begins in a text. */
    private static int firstOf(List<String> words, String text) {
        return words.stream()
                .mapToInt(text::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
    }

    private static Optional<String> gone(List<String> before, List<String> after) {
        return before.size() == after.size() + 1
                ? before.stream().filter(word -> !after.contains(word)).findFirst()
                : Optional.empty();
    }
}
