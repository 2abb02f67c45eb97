package org.govsite.compliance.publish;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.Rule;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.result.Carrier;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.result.Sighting;

/** Two items that take the same text of an example for their value: one of them is wrong, or they are one item. */
final class Recognition {

    private final RulePack pack;
    private final Problems problems;
    private final Set<Set<String>> told = new HashSet<>();

    private Recognition(RulePack pack, Problems problems) {
        this.pack = pack;
        this.problems = problems;
    }

    /** @param items items of this pack; of a pair that overlaps one at least is of this pack */
    static void check(RulePack pack, List<Item> items, List<Example> examples, Problems problems) {
        Recognition recognition = new Recognition(pack, problems);
        recognition.helpers();
        ComplianceChecker checker = ComplianceChecker.builder().pack(pack).build();
        List<String> own = items.stream().map(Item::id).toList();
        for (Example example : examples) {
            for (PageReading page : checker.inspect(example.site()).pages()) {
                recognition.page(page, own, example);
            }
        }
    }

    /** An item that softens the lack of another, or asks about it, may well find the same text; that is what it is for. */
    private void helpers() {
        for (Rule rule : pack.rules()) {
            if (rule.requirement() instanceof Requirement.Presence presence) {
                told.add(Set.copyOf(List.of(presence.item(), presence.softenedBy())));
                told.add(Set.copyOf(List.of(presence.item(), presence.askedBy())));
                told.add(Set.copyOf(List.of(presence.softenedBy(), presence.askedBy())));
            }
        }
    }

    private void page(PageReading page, List<String> own, Example example) {
        for (ItemReading one : page.items()) {
            for (ItemReading other : page.items()) {
                boolean mine = own.contains(one.item()) || own.contains(other.item());
                if (mine && one.item().compareTo(other.item()) < 0) {
                    pair(one, other, example);
                }
            }
        }
    }

    private void pair(ItemReading one, ItemReading other, Example example) {
        for (Sighting sighting : one.shown()) {
            if (isText(sighting) && other.shown().stream().anyMatch(seen -> isSame(seen, sighting))) {
                if (told.add(Set.of(one.item(), other.item()))) {
                    problems.warning("overlap", one.item(), example.place(), other.item(), sighting.raw());
                }
                return;
            }
        }
    }

    private static boolean isText(Sighting sighting) {
        return sighting.carrier() == Carrier.TEXT && !sighting.value().isEmpty();
    }

    private static boolean isSame(Sighting one, Sighting other) {
        return isText(one)
                && one.location().equals(other.location())
                && one.raw().equals(other.raw());
    }
}
