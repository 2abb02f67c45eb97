package org.govsite.compliance.observe;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What of an element's attributes becomes a fact, and what they say of it. */
final class Attributes {

    private static final int LONGEST = 2000;
    private static final int LONGEST_ADDRESS = 8000;
    private static final Pattern NAME = Pattern.compile("[\\w:@.-]{1,60}");
    static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> DROPPED =
            Set.of("class", "style", "target", "rel", "href", "src", "height", "align", "border", "valign", "language");

    /** Attributes that make an element act when it is clicked, in the page's own language and in that of templates. */
    private static final List<String> CLICKS = List.of("onclick", "@click", "v-on:click", "ng-click");

    private Attributes() {}

    /** The attributes that may carry a fact, by lower-case name. */
    static SortedMap<String, String> kept(Element element) {
        SortedMap<String, String> kept = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            String value = attribute.getValue();
            if (CLICKS.contains(name) && !element.hasAttr("onclick")) {
                name = "onclick";
            }
            boolean handler = name.startsWith("on") && !name.equals("onclick");
            boolean wanted = !DROPPED.contains(name) && !handler && !value.isBlank();
            if (wanted && value.length() <= LONGEST && NAME.matcher(name).matches()) {
                kept.put(name, value);
            }
        }
        return kept;
    }

    /** The address in an attribute as written, as far as one may go; empty when there is none. */
    static String address(Element element, String name) {
        String address = element.attr(name);
        if (address.length() <= LONGEST_ADDRESS) {
            return address;
        }
        boolean halved = Character.isHighSurrogate(address.charAt(LONGEST_ADDRESS - 1));
        return address.substring(0, halved ? LONGEST_ADDRESS - 1 : LONGEST_ADDRESS);
    }

    static boolean isClicked(Element element) {
        return CLICKS.stream().anyMatch(element::hasAttr);
    }

    /** The id and the classes of an element. */
    static List<String> names(Element element) {
        return Stream.concat(Stream.of(element.id()), element.classNames().stream())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** Whether the element's own attributes hide it. */
    static boolean hide(Element element) {
        if (element.hasAttr("hidden") && !element.attr("hidden").equals("false")) {
            return true;
        }
        String written = element.attr("style");
        if (written.isEmpty()) {
            return false;
        }
        String style = BLANKS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
        return style.contains("display:none") || style.contains("visibility:hidden");
    }
}
