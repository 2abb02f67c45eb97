package org.govsite.compliance.publish;

import java.util.List;
import org.govsite.compliance.pack.LocalizedText;

/**
 * A field that differs between two packs. Immutable.
 *
 * @param field the field as a path, such as {@code severity.home}, {@code phases.mandatory} or {@code list-fresh.days}
 * @param kind what became of it
 * @param direction whether it is stricter or laxer now
 * @param audience whose sites it speaks of
 * @param many whether the field holds several values
 * @param before its values as they were; empty for none
 * @param after its values now; empty for none
 */
public record FieldChange(
        String field,
        ChangeKind kind,
        Direction direction,
        Audience audience,
        boolean many,
        List<LocalizedText> before,
        List<LocalizedText> after) {

    public FieldChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The same change with another direction, as it is for what it reaches. */
    FieldChange going(Direction way) {
        return new FieldChange(field, Aspect.kind(way), way, audience, many, before, after);
    }

    /** The values that are there now and were not, in their order. */
    public List<LocalizedText> added() {
        return after.stream().filter(value -> !before.contains(value)).toList();
    }

    /** The values that were there and are no longer, in their order. */
    public List<LocalizedText> removed() {
        return before.stream().filter(value -> !after.contains(value)).toList();
    }
}
