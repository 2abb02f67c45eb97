package org.govsite.compliance.publish;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.LocalizedText;
import org.govsite.compliance.pack.Severity;
import org.jspecify.annotations.Nullable;

/** The aspects of one thing, put together one after the other. */
final class Aspects {

    private final String prefix;
    private final List<Aspect<?>> list = new ArrayList<>();

    private Aspects(String prefix) {
        this.prefix = prefix;
    }

    static Aspects of(String prefix) {
        return new Aspects(prefix);
    }

    List<Aspect<?>> list() {
        return List.copyOf(list);
    }

    /** The changes between the aspects of two things of one sort. */
    static List<FieldChange> changes(List<Aspect<?>> before, List<Aspect<?>> after) {
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            before.get(i).to(after.get(i)).ifPresent(changes::add);
        }
        return changes;
    }

    /** A value that is written alike in both languages; an enum constant as packs write it. */
    static LocalizedText plain(Object value) {
        String text = value.toString();
        if (value instanceof Enum<?> && !(value instanceof Severity)) {
            text = text.toLowerCase(Locale.ROOT).replace('_', '-');
        }
        return new LocalizedText(text, text);
    }

    <T> Aspects one(String name, T value, Order<? super T> order) {
        return add(name, value, order, false, value.toString().isEmpty() ? List.of() : List.of(plain(value)), Set.of());
    }

    Aspects words(String name, LocalizedText text) {
        return add(name, text, Order.words(), false, List.of(text), Set.of());
    }

    <E, C extends Collection<E>> Aspects many(String name, C values, Order<? super C> order) {
        return many(name, values, order, Aspects::plain);
    }

    <E, C extends Collection<E>> Aspects many(
            String name, C values, Order<? super C> order, Function<? super E, LocalizedText> shown) {
        List<LocalizedText> texts = values.stream().map(shown).collect(Collectors.toList());
        return add(name, values, order, true, texts, Set.of());
    }

    /** Something for whose values no words are worth while. */
    <T> Aspects unshown(String name, T value, Order<? super T> order) {
        return add(name, value, order, true, List.of(), Set.of());
    }

    /** A day; where there is none, it is compared as another one that is as good as open. */
    Aspects day(String name, @Nullable LocalDate day, LocalDate open, Order<LocalDate> order) {
        return add(
                name, day == null ? open : day, order, false, day == null ? List.of() : List.of(plain(day)), Set.of());
    }

    /** The id of an item. */
    Aspects item(String name, String id, Order<String> order) {
        return add(
                name,
                id,
                order,
                false,
                id.isEmpty() ? List.of() : List.of(plain(id)),
                id.isEmpty() ? Set.of() : Set.of(id));
    }

    /** The item that the question is about. */
    Aspects item(String id) {
        return item("item", id, Order.none());
    }

    Aspects items(String name, List<String> ids, Order<? super List<String>> order) {
        return add(name, ids, order, true, texts(ids), Set.copyOf(ids));
    }

    /** Places where a site says something. */
    Aspects places(String name, List<FieldRef> fields, Order<? super List<FieldRef>> order) {
        return add(name, fields, order, true, texts(fields), itemsOf(fields));
    }

    Aspects place(String name, FieldRef field) {
        return add(name, field, Order.none(), false, List.of(plain(field)), itemsOf(List.of(field)));
    }

    /** Values of any shape, with what is shown of them and the places that they name. */
    <E, C extends Collection<E>> Aspects shaped(
            String name,
            C values,
            Order<? super C> order,
            Function<? super E, String> shown,
            Function<? super E, List<FieldRef>> fields) {
        List<FieldRef> all =
                values.stream().flatMap(value -> fields.apply(value).stream()).toList();
        List<LocalizedText> texts =
                values.stream().map(shown).map(Aspects::plain).collect(Collectors.toList());
        return add(name, values, order, true, texts, itemsOf(all));
    }

    static List<FieldRef> listOf(Optional<FieldRef> field) {
        return field.map(List::of).orElse(List.of());
    }

    private static Set<String> itemsOf(List<FieldRef> fields) {
        return fields.stream()
                .filter(FieldRef::isOfItem)
                .map(FieldRef::key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<LocalizedText> texts(Collection<?> values) {
        return values.stream().map(Aspects::plain).collect(Collectors.toList());
    }

    private <T> Aspects add(
            String name, T value, Order<? super T> order, boolean many, List<LocalizedText> shown, Set<String> items) {
        list.add(new Aspect<>(prefix + name, value, order, many, shown, items));
        return this;
    }
}
