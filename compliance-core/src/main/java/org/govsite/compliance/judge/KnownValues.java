package org.govsite.compliance.judge;

import java.util.List;
import java.util.Optional;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.CardProposal;
import org.govsite.compliance.result.Edit;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/** What is known of a site: what its card declares, else what its pages say. Not for use by several threads. */
final class KnownValues {

    private final FactSheet facts;
    private final RulePack pack;
    private final SiteCard card;
    private @Nullable CardProposal proposal;

    KnownValues(FactSheet facts, RulePack pack, SiteCard card) {
        this.facts = facts;
        this.pack = pack;
        this.card = card;
    }

    /** The value of a key of the site card; empty where neither card nor pages have one, or pages only suggest one. */
    Optional<Edit.Value> of(String key) {
        List<String> declared = card.all(key);
        if (!declared.isEmpty()) {
            return Optional.of(new Edit.Value(key, declared.get(0), true));
        }
        if (proposal == null) {
            proposal = CardProposer.propose(facts, pack, card);
        }
        return proposal.entries().stream()
                .filter(entry -> entry.key().equals(key) && entry.basis() == CardProposal.Basis.SHOWN)
                .flatMap(entry -> entry.claims().stream())
                .findFirst()
                .map(claim -> new Edit.Value(key, claim.value(), false));
    }

    /** The value that belongs to a meta tag. */
    Optional<Edit.Value> ofTag(String tag) {
        return keyOfTag(tag).flatMap(this::of);
    }

    /** The value that belongs to an item. */
    Optional<Edit.Value> ofItem(String item) {
        return keyOfItem(item).flatMap(this::of);
    }

    static Optional<String> keyOfTag(String tag) {
        return CardSources.get().keys().stream()
                .filter(key -> key.from().stream()
                        .anyMatch(field ->
                                field.kind() == FieldRef.Kind.TAG && field.key().equalsIgnoreCase(tag)))
                .findFirst()
                .map(CardSources.Key::key);
    }

    static Optional<String> keyOfItem(String item) {
        return CardSources.get().keys().stream()
                .filter(key ->
                        key.from().get(0).isOfItem() && key.from().get(0).key().equals(item))
                .findFirst()
                .map(CardSources.Key::key);
    }
}
