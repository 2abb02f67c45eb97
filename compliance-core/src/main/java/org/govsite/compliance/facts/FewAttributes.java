package org.govsite.compliance.facts;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The attributes of a piece: one to a handful, in the order of their names. Immutable. A site has so many of them that a tree
 * for each would be much of what its facts weigh.
 */
final class FewAttributes extends AbstractMap<String, String> implements SortedMap<String, String> {

    /** Names and values by turns. */
    private final String[] entries;

    FewAttributes(Map<String, String> attributes) {
        entries = new String[2 * attributes.size()];
        int at = 0;
        for (Map.Entry<String, String> entry : new TreeMap<>(attributes).entrySet()) {
            entries[at++] = entry.getKey();
            entries[at++] = entry.getValue();
        }
    }

    @Override
    public int size() {
        return entries.length / 2;
    }

    @Override
    public @Nullable String get(@Nullable Object name) {
        for (int at = 0; at < entries.length; at += 2) {
            if (entries[at].equals(name)) {
                return entries[at + 1];
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return get(name) != null;
    }

    @Override
    public Set<Map.Entry<String, String>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, String>> iterator() {
                return IntStream.range(0, size())
                        .mapToObj(i -> Map.entry(entries[2 * i], entries[2 * i + 1]))
                        .iterator();
            }

            @Override
            public int size() {
                return FewAttributes.this.size();
            }
        };
    }

    /** Not kept, as that of the superclass is. */
    @Override
    public Collection<String> values() {
        return IntStream.range(0, size()).mapToObj(i -> entries[2 * i + 1]).toList();
    }

    @Override
    public @Nullable Comparator<? super String> comparator() {
        return null;
    }

    @Override
    public String firstKey() {
        return entries[0];
    }

    @Override
    public String lastKey() {
        return entries[entries.length - 2];
    }

    @Override
    public SortedMap<String, String> subMap(String from, String to) {
        return tree().subMap(from, to);
    }

    @Override
    public SortedMap<String, String> headMap(String to) {
        return tree().headMap(to);
    }

    @Override
    public SortedMap<String, String> tailMap(String from) {
        return tree().tailMap(from);
    }

    private SortedMap<String, String> tree() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(this));
    }
}
