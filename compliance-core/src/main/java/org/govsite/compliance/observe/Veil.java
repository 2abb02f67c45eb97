package org.govsite.compliance.observe;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What the own markup of an element says that takes the element out of sight although it stays on the page: beyond the edge
 * of the screen, without size, without letters. A veil is a word for the way and the declaration as written, such as
 * {@code off-screen left:-9999px}; empty where there is none. Style sheets are not read. How an element is hidden by not being
 * shown at all is no veil but a {@link org.govsite.compliance.facts.Standing}.
 */
final class Veil {

    /** Out of sight for certain, and nothing names the element by which a script or a style sheet could bring it back. */
    private static final String OFF_SCREEN = "off-screen";

    private static final String NO_SIZE = "no-size";

    /** One side 0 and nothing else: a part of the page that unfolds, which a script may find without a name. */
    private static final String FOLDED = "folded";

    /** Off screen or without size, of an element with an id or a class: a menu or a dialogue may be brought in from there. */
    private static final String MOVABLE = "movable";

    /** Letters pushed aside, as it is done to show a picture in their place. */
    private static final String INDENTED = "indented";

    private static final String NO_FONT = "no-font";
    private static final String TRANSPARENT = "transparent";
    private static final List<String> STRONGEST_FIRST =
            List.of(OFF_SCREEN, NO_SIZE, FOLDED, MOVABLE, INDENTED, TRANSPARENT, NO_FONT);

    /** So many pixels beyond an edge no screen shows what stands there. */
    private static final double FAR = -900;

    /** Half of a wide picture is pulled to the left to stand in the middle; so much is more than half of any. */
    private static final double FAR_MARGIN = -2000;

    private static final double FAR_INDENT = -500;
    private static final int LONGEST_STYLE = 2000;
    private static final Pattern LENGTH = Pattern.compile("(-?\\d{0,7}(?:\\.\\d{1,6})?)(px|em|rem|pt|%)?");
    private static final Pattern NO_CLIP = Pattern.compile("rect\\((?:[01](?:px)?[, ]*){4}\\)");

    private Veil() {}

    /** The veil over what stands in an element: its own or the one around it, whichever hides more. */
    static String over(Element element, String around) {
        String own = of(element);
        if (own.isEmpty() || around.isEmpty()) {
            boolean lettersAgain = around.startsWith(NO_FONT) && hasLetters(element);
            return own.isEmpty() && !lettersAgain ? around : own;
        }
        return rank(own) <= rank(around) ? own : around;
    }

    private static int rank(String veil) {
        return STRONGEST_FIRST.indexOf(veil.substring(0, veil.indexOf(' ')));
    }

    private static boolean hasLetters(Element element) {
        OptionalDouble size = length(declarations(element).getOrDefault("font-size", ""));
        return size.isPresent() && size.getAsDouble() > 1;
    }

    private static String of(Element element) {
        if (element.nameIs("marquee")) {
            return marquee(element);
        }
        if (!element.hasAttr("style")) {
            return "";
        }
        Map<String, String> style = declarations(element);
        boolean named = !element.id().isEmpty() || element.hasAttr("class");
        String far = beyondTheEdge(style);
        if (!far.isEmpty()) {
            return (named ? MOVABLE : OFF_SCREEN) + " " + far;
        }
        String small = withoutSize(style);
        if (!small.isEmpty()) {
            return (named ? MOVABLE : isFolded(style) ? FOLDED : NO_SIZE) + " " + small;
        }
        if (atMost(style, "text-indent", FAR_INDENT)) {
            return INDENTED + " text-indent:" + style.get("text-indent");
        }
        String opacity = style.getOrDefault("opacity", style.getOrDefault("filter", ""));
        if (opacity.matches("0(?:\\.0*)?|\\.0+|alpha\\(opacity=0\\)")) {
            return TRANSPARENT + " opacity:0";
        }
        return atMost(style, "font-size", 1) ? NO_FONT + " font-size:" + style.get("font-size") : "";
    }

    /** A ticker so low or so narrow that nobody can read it. */
    private static String marquee(Element element) {
        Map<String, String> style = declarations(element);
        for (String side : new String[] {"height", "width"}) {
            OptionalDouble length =
                    length(style.getOrDefault(side, element.attr(side).strip()));
            if (length.isPresent() && length.getAsDouble() <= 2) {
                return NO_SIZE + " <marquee " + side + "=" + element.attr(side).strip() + ">";
            }
        }
        return "";
    }

    private static String beyondTheEdge(Map<String, String> style) {
        String position = style.getOrDefault("position", "");
        if (position.equals("absolute") || position.equals("fixed")) {
            for (String side : new String[] {"left", "top", "right", "bottom"}) {
                if (atMost(style, side, FAR) && !isTrack(style, side)) {
                    return side + ":" + style.get(side);
                }
            }
        }
        for (String side : new String[] {"margin-left", "margin-top"}) {
            if (atMost(style, side, FAR_MARGIN) && !isTrack(style, side)) {
                return side + ":" + style.get(side);
            }
        }
        return "";
    }

    /** Whether an element is longer than it is pushed aside: the row of pictures of a slide show. */
    private static boolean isTrack(Map<String, String> style, String side) {
        String along = side.contains("left") || side.contains("right") ? "width" : "height";
        double pushed = -length(style.getOrDefault(side, "")).orElse(0);
        return length(style.getOrDefault(along, "")).orElse(0) > pushed;
    }

    private static String withoutSize(Map<String, String> style) {
        if (NO_CLIP.matcher(style.getOrDefault("clip", "")).matches()) {
            return "clip:" + style.get("clip");
        }
        boolean cut = style.getOrDefault("overflow", "").equals("hidden");
        for (String side : new String[] {"height", "width", "max-height", "max-width"}) {
            if (cut && atMost(style, side, 1)) {
                return side + ":" + style.get(side);
            }
        }
        return "";
    }

    /** Whether exactly one side is 0, the other as long as what stands there. */
    private static boolean isFolded(Map<String, String> style) {
        boolean high = atMost(style, "height", 1) || atMost(style, "max-height", 1);
        boolean wide = atMost(style, "width", 1) || atMost(style, "max-width", 1);
        boolean none = Stream.of("height", "max-height", "width", "max-width").anyMatch(side -> atMost(style, side, 0));
        return high != wide && none && !style.containsKey("clip") && !style.containsKey("position");
    }

    private static boolean atMost(Map<String, String> style, String property, double most) {
        OptionalDouble length = length(style.getOrDefault(property, ""));
        return length.isPresent() && length.getAsDouble() <= most;
    }

    /** A length in pixels, as far as that can be told; shares are taken of a screen of a thousand. */
    private static OptionalDouble length(String written) {
        Matcher matcher = LENGTH.matcher(written);
        if (!matcher.matches() || matcher.group(1).isEmpty() || matcher.group(1).equals("-")) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(matcher.group(1));
        String unit = matcher.group(2) == null ? "px" : matcher.group(2);
        return OptionalDouble.of(
                switch (unit) {
                    case "em", "rem" -> number * 16;
                    case "%" -> number * 10;
                    default -> number;
                });
    }

    private static Map<String, String> declarations(Element element) {
        String written = element.attr("style");
        return written.length() > LONGEST_STYLE ? Map.of() : StyleSheet.declarations(written);
    }
}
