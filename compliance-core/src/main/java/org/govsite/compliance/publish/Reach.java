package org.govsite.compliance.publish;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.ColumnRequirement;
import org.govsite.compliance.pack.Requirement;

/** Which requirements a change of an item reaches, and what it is for them. */
final class Reach {

    private Reach() {}

    /** Ids of the items that a requirement speaks of. */
    static Set<String> items(Requirement requirement) {
        return Strictness.aspects(requirement).stream()
                .flatMap(aspect -> aspect.items().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * What a change of an item is for a requirement that speaks of it.
     *
     * @param field field of the item
     * @param way direction for a requirement to which the field is all there is
     */
    static Direction direction(Requirement requirement, String field, Direction way) {
        return switch (field) {
            // A label without a value is a question at most; the links of a column are found by it.
            case "item.labels" -> {
                if (requirement instanceof Requirement.Presence presence) {
                    yield presence.labelAsks() ? way : Direction.EQUAL;
                }
                boolean named = requirement instanceof ColumnRequirement;
                yield named && !(requirement instanceof ColumnRequirement.Linked) && way != Direction.EQUAL
                        ? Direction.OPEN
                        : named ? way : Direction.EQUAL;
            }
            case "item.addresses" -> requirement instanceof Requirement.LinkHost ? way : Direction.EQUAL;
            // What is recognised at one more place may pass there, or be wrong there.
            default -> way;
        };
    }
}
