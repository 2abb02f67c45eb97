package org.govsite.compliance.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.govsite.compliance.pack.LocalizedText;

/**
 * One thing that a rule or an item says, and which way of saying it is stricter.
 *
 * @param field the field as a path
 * @param value what it says, as it is compared
 * @param order the order of such values
 * @param many whether it holds several values
 * @param shown what it says, to be told to a person
 * @param items ids of the items that it names
 * @param <T> type of the value
 */
record Aspect<T>(
        String field, T value, Order<? super T> order, boolean many, List<LocalizedText> shown, Set<String> items) {

    /** The change from this to the same aspect of another rule; empty where they say the same. */
    Optional<FieldChange> to(Aspect<?> after) {
        if (value.equals(after.value)) {
            return Optional.empty();
        }
        // Aspects of one field come from one place of the code and have one type.
        @SuppressWarnings("unchecked")
        T other = (T) after.value;
        Direction direction = order.from(value, other);
        return Optional.of(new FieldChange(field, kind(direction), direction, Audience.ALL, many, shown, after.shown));
    }

    static ChangeKind kind(Direction direction) {
        return switch (direction) {
            case STRICTER -> ChangeKind.TIGHTENED;
            case LAXER -> ChangeKind.LOOSENED;
            case OPEN -> ChangeKind.CHANGED;
            case EQUAL -> ChangeKind.REWORDED;
        };
    }
}
