package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.govsite.compliance.observe.Declarations.Said;
import org.govsite.compliance.observe.Declarations.Value;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What the {@code <style>} elements of a page say of elements, as far as that is certain: rules whose selector is one class or one
 * id, with or without a tag, and to which no other rule says the contrary. Another rule may speak of every element that the last part
 * of its selector fits; where that part is not understood, of any.
 */
final class StyleSheet {

    private static final int MOST_CHARS = 400_000;
    private static final int MOST_SELECTORS = 20_000;

    private static final Pattern PLAIN = Pattern.compile("(?:[a-zA-Z][a-zA-Z0-9]*)?[.#][\\w-]+");

    /** With one selector that a browser does not understand it leaves out the whole rule. */
    private static final Pattern ODD =
            Pattern.compile("[^\\w.#>+~*\\s-]|[.#](?!-?[a-zA-Z_])|[>+~]\\s*(?:[>+~]|$)|^\\d");

    private static final String ANY = "*";

    /** What all rules say, by the last part of their selectors, in lower case as pages in quirks mode compare. */
    private final Map<String, Map<String, Said>> possible = new HashMap<>();

    /** The properties that plain rules give, by their selectors in exact case; with {@code !} where the value is important. */
    private final Map<String, Set<String>> certain = new HashMap<>();

    private final Map<String, Set<String>> values = new HashMap<>();
    private int selectors;
    private boolean complete = true;

    private StyleSheet() {}

    static StyleSheet of(Document document) {
        StyleSheet sheet = new StyleSheet();
        int chars = 0;
        for (Element element : document.select("style")) {
            chars += element.data().length();
            if (chars > MOST_CHARS || sheet.selectors > MOST_SELECTORS) {
                sheet.complete = false;
                return sheet;
            }
            boolean always = isAlways(element);
            boolean sound = StyleRules.read(
                    element.data(),
                    (selectors, within, declarations) -> sheet.add(selectors, always && !within, declarations));
            sheet.complete &= sound;
        }
        return sheet;
    }

    /** Whether a style counts for every screen, with and without scripts. */
    private static boolean isAlways(Element style) {
        String media = style.attr("media").strip().toLowerCase(Locale.ROOT);
        String type = style.attr("type").strip().toLowerCase(Locale.ROOT);
        return (media.isEmpty() || media.equals("all"))
                && (type.isEmpty() || type.equals("text/css"))
                && style.closest("noscript, template, svg") == null;
    }

    private void add(String list, boolean always, String declarations) {
        Map<String, Value> telling = Declarations.telling(declarations);
        if (telling.isEmpty()) {
            return;
        }
        telling.forEach((property, value) ->
                values.computeIfAbsent(property, key -> new HashSet<>()).add(value.value()));
        String[] parts = list.split(",", -1);
        boolean understood = always
                && Stream.of(parts)
                        .noneMatch(part ->
                                part.isBlank() || ODD.matcher(part.strip()).find());
        for (String part : parts) {
            String selector = part.strip();
            if (++selectors > MOST_SELECTORS) {
                complete = false;
                return;
            }
            for (String key : keys(selector)) {
                Map<String, Said> said = possible.computeIfAbsent(key, k -> new HashMap<>());
                telling.forEach((property, value) -> said.merge(property, Said.of(value), Said::and));
            }
            if (understood && PLAIN.matcher(selector).matches()) {
                Set<String> given = certain.computeIfAbsent(exact(selector), key -> new HashSet<>());
                telling.forEach((property, value) -> given.add(certain(property, value.important())));
            }
        }
    }

    private static String certain(String property, boolean important) {
        return important ? property + "!" : property;
    }

    private static String exact(String selector) {
        int name = Math.max(selector.indexOf('.'), selector.indexOf('#'));
        return selector.substring(0, name).toLowerCase(Locale.ROOT) + selector.substring(name);
    }

    /** By what an element is found of which a selector may speak: a tag, a class or an id, or one of these with the tag. */
    private static List<String> keys(String selector) {
        LastPart part = LastPart.of(selector);
        if (part == null) {
            return List.of(ANY);
        }
        if (part.pseudo()) {
            return List.of();
        }
        return part.names().isEmpty()
                ? List.of(part.tag().isEmpty() ? ANY : part.tag())
                : part.names().stream().map(name -> part.tag() + name).toList();
    }

    /** Under what a plain rule may stand that speaks of an element, in exact case. */
    private static List<String> keys(Element element) {
        List<String> keys = new ArrayList<>();
        for (String tag : List.of("", element.normalName())) {
            if (!element.id().isEmpty()) {
                keys.add(tag + "#" + element.id());
            }
            element.classNames().forEach(name -> keys.add(tag + "." + name));
        }
        return keys;
    }

    /** Whether all rules of the page are known. */
    boolean isComplete() {
        return complete;
    }

    /**
     * The style of an element by property, {@link Declarations#UNSURE} where it may have one or another value.
     *
     * @param written its own {@code style}
     * @param plain whether plain rules are taken at their word; else every rule only may say something
     */
    Map<String, String> style(Element element, String written, boolean plain) {
        Map<String, Value> own = written.isEmpty() ? Map.of() : Declarations.telling(written);
        List<String> keys = keys(element);
        Set<String> sure = new HashSet<>();
        if (plain && complete) {
            keys.forEach(key -> sure.addAll(certain.getOrDefault(key, Set.of())));
        }
        if (own.isEmpty() && sure.isEmpty()) {
            return Map.of();
        }
        Map<String, Said> said = new HashMap<>();
        Set<String> places = new HashSet<>(List.of(ANY, element.normalName()));
        keys.forEach(key -> places.add(key.toLowerCase(Locale.ROOT)));
        for (String place : places) {
            possible.getOrDefault(place, Map.of()).forEach((property, value) -> said.merge(property, value, Said::and));
        }
        Map<String, String> style = new HashMap<>();
        said.forEach((property, value) -> {
            boolean plainly = sure.contains(certain(property, value.important() != null));
            style.put(property, value(value, own.get(property), plainly));
        });
        own.forEach((property, value) -> style.putIfAbsent(property, value.value()));
        return style;
    }

    private static String value(Said said, @Nullable Value own, boolean sure) {
        if (own != null && (own.important() || said.important() == null)) {
            return own.value();
        }
        boolean important = said.important() != null;
        String given = important ? said.important() : said.normal();
        boolean same = own != null && own.value().equals(given);
        return given != null && (same || sure) ? given : Declarations.UNSURE;
    }

    /** Whether any rule gives a property such a value. */
    boolean gives(String property, Predicate<String> value) {
        return values.getOrDefault(property, Set.of()).stream().anyMatch(value);
    }

    /** Declarations by property, in lower case; a later one counts, unless the earlier one is important. */
    static Map<String, String> declarations(String written) {
        Map<String, String> style = new HashMap<>();
        Declarations.read(written).forEach((property, value) -> style.put(property, value.value()));
        return style;
    }
}
