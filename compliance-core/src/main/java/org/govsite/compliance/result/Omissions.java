package org.govsite.compliance.result;

import java.util.ArrayList;
import java.util.List;
import org.govsite.compliance.pack.Item;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Requirement;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.Severity;

/** Of which items a bulletin would say that a site lacks them. */
public final class Omissions {

    private Omissions() {}

    /**
     * Items whose presence rule fails with effective severity {@code ERROR}, in the pack's order, merged as the pack says. What
     * people settled among themselves a bulletin does not know.
     */
    public static List<LocalizedText> of(RulePack pack, List<Finding> findings) {
        List<String> missing = pack.items().stream()
                .filter(item -> !item.auxiliary())
                .map(Item::id)
                .filter(item -> findings.stream()
                        .anyMatch(f -> f.item().equals(item)
                                && f.outcome() == Outcome.FAILED
                                && f.severity() == Severity.ERROR
                                && f.rule().requirement() instanceof Requirement.Presence))
                .toList();
        List<LocalizedText> names = new ArrayList<>();
        for (String item : missing) {
            var merged = pack.bulletin().merged().stream()
                    .filter(m -> m.items().contains(item) && missing.containsAll(m.items()))
                    .findFirst();
            if (merged.isEmpty()) {
                names.add(pack.item(item).orElseThrow().bulletin());
            } else if (merged.get().items().get(0).equals(item)) {
                names.add(merged.get().name());
            }
        }
        return names;
    }
}
