package org.govsite.compliance.observe;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The part of a selector behind its last combinator, which names the element itself.
 *
 * @param tag in lower case; empty for any
 * @param names classes and ids with their sign, in lower case
 * @param pseudo whether it names something that is drawn in front of or behind the content, and so no element
 */
record LastPart(String tag, List<String> names, boolean pseudo) {

    private static final Pattern TAG = Pattern.compile("\\*|[a-zA-Z][\\w-]*");
    private static final Pattern NAME = Pattern.compile("[.#]([\\w\\x{80}-\\x{FFFF}-]++)");
    private static final Pattern DRAWN = Pattern.compile("::?(?:before|after)");

    /** The last part of a selector; null where it cannot be told what it names. */
    static @Nullable LastPart of(String selector) {
        int from = 0;
        int depth = 0;
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < selector.length(); i++) {
            char c = selector.charAt(i);
            if (c == '\\' || c == '|' || c == '&' || c == '@') {
                return null;
            }
            depth -= c == ')' || c == ']' ? 1 : 0;
            if (depth == 0 && (c <= ' ' || c == '>' || c == '+' || c == '~')) {
                from = bare.length() + 1;
            }
            // What stands in brackets only says more of the same element.
            bare.append(depth > 0 ? '_' : c);
            depth += c == '(' || c == '[' ? 1 : 0;
            if (depth < 0) {
                return null;
            }
        }
        return depth > 0 || from >= bare.length() ? null : read(bare.substring(from));
    }

    private static @Nullable LastPart read(String part) {
        Matcher tag = TAG.matcher(part);
        String name = tag.lookingAt() ? tag.group().toLowerCase(Locale.ROOT) : "";
        boolean frame = name.equals("from") || name.equals("to");
        char first = part.charAt(0);
        if (frame || name.isEmpty() && ".#:[".indexOf(first) < 0) {
            return null;
        }
        List<String> names = new ArrayList<>();
        Matcher matcher = NAME.matcher(part);
        while (matcher.find()) {
            names.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return new LastPart(
                name.equals("*") ? "" : name, names, DRAWN.matcher(part).find());
    }
}
