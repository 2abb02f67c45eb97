package org.govsite.compliance.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LinkAddress;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.Phases;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Schedule;
import org.jspecify.annotations.Nullable;

/** A bundled pack with changes, and how it differs then. The packs are in effect from 2018-08-31. */
abstract class ChangedPacks {

    static final RulePack PACK = RulePacks.bundled("anshan", "2018.08");
    static final Rule MAP = PACK.rule("footer-site-map").orElseThrow();
    static final LocalDate BEFORE = LocalDate.of(2018, 6, 1);
    static final LocalDate OCTOBER = LocalDate.of(2018, 10, 1);
    static final LocalDate DECEMBER = LocalDate.of(2018, 12, 1);
    static final LocalizedText WORDS = new LocalizedText("别的", "other");

    static RulePack without(String id) {
        return Slips.with(
                PACK,
                PACK.ref(),
                rules -> rules.stream()
                        .filter(rule -> !rule.id().value().equals(id))
                        .toList());
    }

    static PackDiff rule(Consumer<RuleDraft> change) {
        return PackDiff.between(PACK, Slips.with(PACK, RuleDraft.changed(MAP, change)));
    }

    static PackDiff back(Consumer<RuleDraft> change) {
        return PackDiff.between(Slips.with(PACK, RuleDraft.changed(MAP, change)), PACK);
    }

    static Rule dated(Rule rule, Phases phases) {
        return RuleDraft.changed(rule, with -> with.schedule = Schedule.of(phases));
    }

    static PackDiff item(String id, UnaryOperator<Item> change) {
        return PackDiff.between(PACK, changedItem(id, change));
    }

    static RulePack changedItem(String id, UnaryOperator<Item> change) {
        return pack(
                PACK.ref(),
                PACK.items().stream()
                        .map(item -> item.id().equals(id) ? change.apply(item) : item)
                        .toList(),
                PACK.rectifyBy());
    }

    static Item addresses(Item item, List<LinkAddress> addresses) {
        return new Item(
                item.id(),
                item.title(),
                item.bulletin(),
                item.auxiliary(),
                item.labels(),
                item.question(),
                addresses,
                item.clues());
    }

    static RulePack pack(PackRef ref, List<Item> items, @Nullable LocalDate rectifyBy) {
        return new RulePack(
                ref,
                PACK.title(),
                PACK.issuer(),
                PACK.issued(),
                PACK.effective(),
                rectifyBy == null ? PACK.rectifyBy() : rectifyBy,
                PACK.lineage(),
                items,
                PACK.rules(),
                PACK.bulletin(),
                PACK.exceptions(),
                PACK.digest());
    }

    static PackChange only(PackDiff diff) {
        assertThat(diff.changes()).hasSize(1);
        return diff.changes().get(0);
    }

    static List<FieldChange> fields(PackDiff diff) {
        return only(diff).fields();
    }

    static FieldChange field(PackDiff diff) {
        assertThat(fields(diff)).hasSize(1);
        return fields(diff).get(0);
    }
}
