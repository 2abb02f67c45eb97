package org.govsite.compliance.observe;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Directives of template languages that bring in another file and that were left in a built page: as an element, as text,
 * or as code that a parser passes over. What they name cannot be seen here.
 */
final class IncludeWords {

    private static final Set<String> ELEMENTS = Set.of(
            "include",
            "template",
            "c:import",
            "s:include",
            "tiles:insertattribute",
            "tiles:insert",
            "tiles:insertdefinition",
            "partial",
            "tmpl:include",
            "pe:label");

    private static final String[] ATTRIBUTES = {"file", "url", "value", "attribute", "name", "src", "page"};

    private static final Pattern TEXT = Pattern.compile(
            "[{@#%]\\s{0,3}(?:include|template|import|parse|extends?)\\s{0,3}\\(?\\s{0,3}(?:file\\s{0,3}=\\s{0,3})?['\"]([\\w./:-]{1,120})['\"]"
                    + "|\\{\\{>\\s{0,3}([\\w./-]{1,120})");

    private static final Pattern CODE =
            Pattern.compile("(?i)\\b(?:include|require)(?:_once)?\\b[^'\"]{0,60}['\"]([\\w./-]{1,120})['\"]");

    private IncludeWords() {}

    /** The file that an element brings in; empty when it is no such element. */
    static Optional<String> of(Element element) {
        String name = element.normalName();
        if (!ELEMENTS.contains(name)) {
            return Optional.empty();
        }
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute).strip();
            boolean plainTemplate = name.equals("template") && !attribute.equals("file");
            if (!value.isEmpty() && !plainTemplate) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** The file that a directive in a text brings in. */
    static Optional<String> inText(String text) {
        if (text.indexOf('{') < 0 && text.indexOf('@') < 0 && text.indexOf('#') < 0 && text.indexOf('%') < 0) {
            return Optional.empty();
        }
        Matcher matcher = TEXT.matcher(text);
        return matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                : Optional.empty();
    }

    /** The file that server code, which a parser passes over, brings in. */
    static Optional<String> inCode(String code) {
        Matcher matcher = CODE.matcher(code);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
