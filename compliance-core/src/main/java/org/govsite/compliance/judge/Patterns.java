package org.govsite.compliance.judge;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Compiled patterns of a pack, and the values that their groups make. Safe for several threads. */
final class Patterns {

    private final Map<String, Pattern> compiled = new ConcurrentHashMap<>();
    private final Map<String, List<String>> required = new ConcurrentHashMap<>();

    /** Words in lower case of which one stands in every text that the pattern is found in; empty when there are none. */
    List<String> requiredWords(String pattern) {
        return required.computeIfAbsent(pattern, RequiredWords::of);
    }

    Pattern get(String pattern) {
        return compiled.computeIfAbsent(pattern, p -> Pattern.compile(p, Pattern.CASE_INSENSITIVE));
    }

    boolean finds(String pattern, String text) {
        return get(pattern).matcher(text).find();
    }

    /** Whether one of the patterns is found; they are tried as one. */
    boolean findsAny(List<String> alternatives, String text) {
        return !alternatives.isEmpty() && finds("(?:" + String.join(")|(?:", alternatives) + ")", text);
    }

    boolean matches(String pattern, String text) {
        return get(pattern).matches(text);
    }

    /** The first group of a pattern in a text; empty when it is not found. */
    String firstGroup(String pattern, String text) {
        Matcher matcher = get(pattern).matcher(text);
        if (!matcher.find() || matcher.groupCount() < 1 || matcher.group(1) == null) {
            return "";
        }
        return matcher.group(1);
    }

    /**
     * Fills a value template: {@code {name}} is a group, {@code [… {name} …]} is left out when the group is empty. An empty
     * template is the whole match.
     */
    static String fill(String template, Matcher matcher) {
        if (template.isEmpty()) {
            return matcher.group();
        }
        StringBuilder value = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char c = template.charAt(at);
            if (c == '[') {
                int end = template.indexOf(']', at);
                String part = template.substring(at + 1, end);
                int open = part.indexOf('{');
                String name = part.substring(open + 1, part.indexOf('}'));
                if (!group(matcher, name).isEmpty()) {
                    value.append(part, 0, open)
                            .append(group(matcher, name))
                            .append(part.substring(part.indexOf('}') + 1));
                }
                at = end + 1;
            } else if (c == '{') {
                int end = template.indexOf('}', at);
                value.append(group(matcher, template.substring(at + 1, end)));
                at = end + 1;
            } else {
                value.append(c);
                at++;
            }
        }
        return value.toString();
    }

    /** The named group; empty when it did not take part or the pattern has none of this name. */
    static String group(Matcher matcher, String name) {
        if (!matcher.pattern().namedGroups().containsKey(name)) {
            return "";
        }
        String value = matcher.group(name);
        return value == null ? "" : value;
    }
}
