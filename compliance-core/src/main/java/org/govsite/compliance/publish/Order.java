package org.govsite.compliance.publish;

import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * Which of two values of one field is stricter. Every order is fair: the way back is the reverse of the way there.
 *
 * @param <T> type of the value
 */
@FunctionalInterface
interface Order<T> {

    /** The direction from one value to another; {@link Direction#EQUAL} for equal ones. */
    Direction from(T before, T after);

    /** No order that holds for every site. */
    static <T> Order<T> none() {
        return (before, after) -> Objects.equals(before, after) ? Direction.EQUAL : Direction.OPEN;
    }

    /** Nothing but words. */
    static <T> Order<T> words() {
        return (before, after) -> Direction.EQUAL;
    }

    /** By the natural order of the values. */
    static <T extends Comparable<? super T>> Order<T> higher(Direction whenHigher) {
        return (before, after) -> {
            int order = after.compareTo(before);
            return order == 0 ? Direction.EQUAL : order > 0 ? whenHigher : whenHigher.reversed();
        };
    }

    /** By a number that bounds; 0 is no bound at all. */
    static Order<Integer> bound(Direction whenHigher) {
        Order<Integer> order = higher(whenHigher);
        return (before, after) ->
                order.from(before == 0 ? Integer.MAX_VALUE : before, after == 0 ? Integer.MAX_VALUE : after);
    }

    /** By a text that may be empty: that there is one now decides, another one is open. */
    static Order<String> given(Direction whenGiven) {
        return (before, after) -> {
            if (before.isEmpty() == after.isEmpty()) {
                return before.equals(after) ? Direction.EQUAL : Direction.OPEN;
            }
            return before.isEmpty() ? whenGiven : whenGiven.reversed();
        };
    }

    /** By what a collection holds, in whatever order. */
    static <C extends Collection<?>> Order<C> more(Direction whenMore) {
        return (before, after) -> {
            Set<Object> was = new HashSet<>(before);
            Set<Object> is = new HashSet<>(after);
            if (was.equals(is)) {
                return Direction.EQUAL;
            }
            if (is.containsAll(was)) {
                return whenMore;
            }
            return was.containsAll(is) ? whenMore.reversed() : Direction.OPEN;
        };
    }

    /** As {@link #more}, where an empty collection means something of its own. */
    static <C extends Collection<?>> Order<C> more(Direction whenMore, Direction whenFirst) {
        Order<C> more = more(whenMore);
        return (before, after) -> {
            if (before.isEmpty() == after.isEmpty()) {
                return more.from(before, after);
            }
            return before.isEmpty() ? whenFirst : whenFirst.reversed();
        };
    }
}
