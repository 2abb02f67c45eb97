package org.govsite.compliance.pack;

import java.util.Map;

/** The part of a digest that speaks of columns; see {@link PackDigest}. */
final class ColumnDigest {

    private ColumnDigest() {}

    static Map<String, Object> requirement(ColumnRequirement requirement) {
        if (requirement instanceof ColumnRequirement.Linked linked) {
            return PackDigest.object("kind", linked.kind(), "item", linked.item(), "window", window(linked.window()));
        }
        if (requirement instanceof ColumnRequirement.Prominent prominent) {
            return PackDigest.object(
                    "kind", prominent.kind(),
                    "item", prominent.item(),
                    "firstLinks", number(prominent.firstLinks()),
                    "window", window(prominent.window()));
        }
        if (requirement instanceof ColumnRequirement.ListFresh fresh) {
            return PackDigest.object(
                    "kind", fresh.kind(),
                    "item", fresh.item(),
                    "days", fresh.days(),
                    "weekends", fresh.weekends() ? "count" : "skip",
                    "holidays", fresh.holidays().stream().map(Object::toString).toList(),
                    "window", window(fresh.window()));
        }
        if (requirement instanceof ColumnRequirement.HomeFresh home) {
            return PackDigest.object("kind", home.kind(), "days", home.days(), "fewest", home.fewest());
        }
        if (requirement instanceof ColumnRequirement.ColumnsFresh columns) {
            return PackDigest.object(
                    "kind", columns.kind(),
                    "classes",
                            columns.classes().stream()
                                    .map(each -> PackDigest.object("patterns", each.patterns(), "days", each.days()))
                                    .toList(),
                    "vetoAt", columns.vetoAt(),
                    "fewest", columns.fewest());
        }
        if (requirement instanceof ColumnRequirement.ColumnsBlank blank) {
            return PackDigest.object("kind", blank.kind(), "vetoAt", blank.vetoAt());
        }
        if (requirement instanceof ColumnRequirement.DatesPlausible plausible) {
            return PackDigest.object(
                    "kind", plausible.kind(),
                    "ahead", number(plausible.ahead()),
                    "behind", number(plausible.behind()));
        }
        return PackDigest.object("kind", requirement.kind());
    }

    private static Map<String, Object> window(ColumnRequirement.Window window) {
        return PackDigest.object("from", window.from(), "until", window.until());
    }

    private static Object number(int number) {
        // What is 0 is the same as what is not written, and is left out like it.
        return number == 0 ? "" : number;
    }
}
