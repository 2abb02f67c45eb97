package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the {@code <style>} elements of a page say of elements, as far as that is plain: rules whose selector is one tag, one class
 * or one id. Other rules, and those for some screens only, are not understood; that they speak of an element is.
 */
final class StyleSheet {

    private static final int LONGEST_SHEET = 200_000;
    private static final int MOST_RULES = 5000;

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}@;]{1,500})\\{([^{}]{0,2000})\\}");
    private static final Pattern PLAIN = Pattern.compile("(?:[a-z][a-z0-9]*)?[.#][\\w-]+");

    private final List<Rule> rules = new ArrayList<>();

    /**
     * A rule.
     *
     * @param selector one selector
     * @param always whether it counts for every screen
     */
    private record Rule(String selector, boolean always, Map<String, String> style) {}

    private StyleSheet() {}

    static StyleSheet of(Document document) {
        StyleSheet sheet = new StyleSheet();
        for (Element element : document.select("style")) {
            String media = element.attr("media").strip().toLowerCase(Locale.ROOT);
            if (element.data().length() <= LONGEST_SHEET) {
                sheet.read(COMMENT.matcher(element.data()).replaceAll(" "), media.isEmpty() || media.equals("all"));
            }
        }
        return sheet;
    }

    private void read(String text, boolean everywhere) {
        Matcher rule = RULE.matcher(text);
        int from = 0;
        int depth = 0;
        while (rules.size() < MOST_RULES && rule.find()) {
            for (int i = from; i < rule.start(); i++) {
                depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            }
            from = rule.end();
            Map<String, String> style = declarations(rule.group(2));
            for (String selector : rule.group(1).split(",")) {
                rules.add(new Rule(selector.strip(), everywhere && depth <= 0, style));
            }
        }
    }

    /** What is said of an element for every screen. */
    Map<String, String> plain(Element element) {
        Map<String, String> all = new HashMap<>();
        for (Rule rule : rules) {
            if (rule.always && PLAIN.matcher(rule.selector).matches() && element.is(rule.selector)) {
                all.putAll(rule.style);
            }
        }
        return all;
    }

    /** Whether a rule that may speak of an element gives a property another value. */
    boolean mayDiffer(Element element, String property, String value) {
        return rules.stream()
                .filter(rule -> rule.style.containsKey(property)
                        && !rule.style.get(property).equals(value))
                .anyMatch(rule -> Attributes.names(element).stream().anyMatch(name -> rule.selector.contains(name)));
    }

    /** Whether any rule gives a property such a value. */
    boolean gives(String property, Predicate<String> value) {
        return rules.stream()
                .map(rule -> rule.style.get(property))
                .anyMatch(given -> given != null && value.test(given));
    }

    /** Declarations by property, in lower case; a later one counts. */
    static Map<String, String> declarations(String written) {
        Map<String, String> style = new HashMap<>();
        for (String declaration : written.toLowerCase(Locale.ROOT).split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                String value = declaration.substring(colon + 1).replace("!important", "");
                style.put(declaration.substring(0, colon).strip(), value.strip());
            }
        }
        return style;
    }
}
