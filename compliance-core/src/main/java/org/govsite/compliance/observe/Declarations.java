package org.govsite.compliance.observe;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is declared in braces or in a {@code style}: values in lower case by property. */
final class Declarations {

    /** Stands for a value that nobody can be sure of. */
    static final String UNSURE = "?";

    private static final Pattern ZEROS = Pattern.compile("(?:0(?:px|em|%)? ?){1,4}");
    private static final List<String> SIDES = List.of("left", "top", "right");

    /** Properties on which it depends whether something is seen. */
    private static final Set<String> TELLING = Set.of(
            "display",
            "visibility",
            "opacity",
            "overflow",
            "height",
            "max-height",
            "min-height",
            "width",
            "max-width",
            "min-width",
            "position",
            "left",
            "top",
            "right",
            "clip",
            "clip-path",
            "text-indent",
            "font-size",
            "animation",
            "transition",
            "background",
            "padding");

    private Declarations() {}

    /** A value, and whether it is {@code !important}. */
    record Value(String value, boolean important) {}

    /** The values by property; a later one counts, unless only the earlier one is important. */
    static Map<String, Value> read(String written) {
        Map<String, Value> values = new HashMap<>();
        for (String declaration : written.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1);
                int mark = value.lastIndexOf('!');
                boolean important =
                        mark >= 0 && value.substring(mark + 1).strip().equals("important");
                put(
                        values,
                        declaration.substring(0, colon).strip(),
                        new Value((important ? value.substring(0, mark) : value).strip(), important));
            }
        }
        return values;
    }

    private static void put(Map<String, Value> values, String property, Value value) {
        Value earlier = values.get(property);
        if (earlier == null || value.important || !earlier.important) {
            values.put(property, value);
        }
    }

    /** What is declared of the properties that tell whether something is seen; those for several at once are taken apart. */
    static Map<String, Value> telling(String written) {
        Map<String, Value> telling = new HashMap<>();
        read(written).forEach((property, value) -> {
            for (String told : toldBy(property)) {
                String plain =
                        told.equals("padding") && ZEROS.matcher(value.value).matches() ? "0" : value.value;
                boolean whole = told.equals(property) || told.equals("padding");
                Value given = new Value(whole ? plain : UNSURE, value.important);
                telling.merge(told, given, (a, b) -> a.equals(b) ? a : new Value(UNSURE, a.important || b.important));
            }
        });
        return telling;
    }

    private static Iterable<String> toldBy(String property) {
        if (TELLING.contains(property)) {
            return List.of(property);
        }
        if (property.equals("all")) {
            return TELLING;
        }
        if (property.equals("font")) {
            return List.of("font-size");
        }
        if (property.startsWith("inset")) {
            return SIDES;
        }
        String bare = property.startsWith("-") ? property.substring(property.indexOf('-', 1) + 1) : property;
        int end = bare.indexOf('-');
        String first = end < 0 ? bare : bare.substring(0, end);
        boolean part = Set.of("animation", "transition", "background", "padding", "overflow")
                .contains(first);
        return part ? List.of(first) : List.of();
    }

    /** What several rules say of one property: one value each for what is important and what is not. */
    record Said(@Nullable String normal, @Nullable String important) {
        static Said of(Value value) {
            return value.important ? new Said(null, value.value) : new Said(value.value, null);
        }

        Said and(Said other) {
            return new Said(one(normal, other.normal), one(important, other.important));
        }

        private static @Nullable String one(@Nullable String a, @Nullable String b) {
            return a == null ? b : b == null || a.equals(b) ? a : UNSURE;
        }
    }
}
