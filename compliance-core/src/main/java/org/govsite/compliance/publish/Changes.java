package org.govsite.compliance.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.govsite.compliance.pack.LocalizedText;

/**
 * Collects the changes of one thing. Not for use by several threads.
 *
 * @param <T> what is changed
 */
final class Changes<T> {

    /** A pattern that takes everything. */
    static final String ANYTHING = "(?s:.*)";

    private final List<Change<T>> changes = new ArrayList<>();
    private final String prefix;

    /** @param prefix what stands before the paths of all keys, with its dot; empty for none */
    Changes(String prefix) {
        this.prefix = prefix;
    }

    List<Change<T>> all() {
        return List.copyOf(changes);
    }

    void add(String key, LocalizedText words, T changed) {
        changes.add(new Change<>(prefix + key, words, changed));
    }

    /** Each element of a list is left out once. */
    <E> void dropEach(String key, List<E> list, Function<List<E>, T> with) {
        for (int i = 0; i < list.size(); i++) {
            List<E> fewer = new ArrayList<>(list);
            E gone = fewer.remove(i);
            add(key, Words.of("mutant.dropped", shown(gone)), with.apply(fewer));
        }
    }

    /** One element of a list is changed, in every way that it allows. */
    <E> void changeEach(String key, List<E> list, Function<List<E>, T> with, Function<E, List<Change<E>>> ways) {
        for (int i = 0; i < list.size(); i++) {
            for (Change<E> change : ways.apply(list.get(i))) {
                List<E> other = new ArrayList<>(list);
                other.set(i, change.changed());
                add(key + "[" + i + "]." + change.path(), change.words(), with.apply(other));
            }
        }
    }

    /** A list of forms of which one has to fit: any value fits. */
    void widen(String key, List<String> patterns, Function<List<String>, T> with) {
        if (!patterns.isEmpty() && !patterns.contains(ANYTHING)) {
            add(key, Words.of("mutant.widened"), with.apply(List.of(ANYTHING)));
        }
    }

    void flip(String key, boolean flag, Function<Boolean, T> with) {
        add(key, Words.of("mutant.changed", flag, !flag), with.apply(!flag));
    }

    /** A text that may be missing is left out. */
    void clear(String key, String text, Function<String, T> with) {
        if (!text.isEmpty()) {
            add(key, Words.of("mutant.dropped", shown(text)), with.apply(""));
        }
    }

    void doubled(String key, int number, IntFunction<T> with) {
        changed(key, number, 2 * number, with);
    }

    void changed(String key, int number, int other, IntFunction<T> with) {
        if (number != other) {
            add(key, Words.of("mutant.changed", number, other), with.apply(other));
        }
    }

    private static String shown(Object thing) {
        return Shown.of(thing);
    }
}
