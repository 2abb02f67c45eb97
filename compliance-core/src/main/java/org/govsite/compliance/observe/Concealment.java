package org.govsite.compliance.observe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.ZoneKind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Whether what the footer stands in, or a part of it, is out of sight for certain: by the style of the element or by a plain rule of
 * the page's own {@code <style>}. Exact values only; what a script or another rule speaks of may be shown after all.
 */
final class Concealment {

    private static final Pattern NOTHING = Pattern.compile("-?0*\\.?0+(?:px|em|rem|pt|%)?");

    /** Beyond every screen; nearer than that a layout may have its reasons, such as a bar wider than the page. */
    private static final Pattern FAR = Pattern.compile("-\\d{4,7}(?:\\.\\d+)?(?:px)?|-\\d{3,5}r?em");

    /** What moves or changes an element, so that what its style says holds for a moment only. */
    private static final Pattern MOVING =
            Pattern.compile("(?:-[a-z]+-)?(?:animation|transition|transform)(?:-[a-z-]+)?");

    /** What gives an element a size or a place beside the property that seems to take it away. */
    private static final Pattern SIZING = Pattern.compile(
            "(?:min-)?(?:width|height)|flex(?:-[a-z]+)?|padding-[a-z]+|margin(?:-[a-z]+)?|right|bottom");

    private static final Pattern NO_CLIP = Pattern.compile("rect\\((?:0(?:px)?[, ]*){4}\\)");
    private static final Pattern NO_PATH = Pattern.compile("inset\\((?:50|100)%\\)|circle\\(0\\)");

    /** Elements of which style sheets seldom speak. */
    private static final Set<String> INLINE = Set.of("br", "b", "i", "em", "strong", "span", "font", "u", "small");

    private final Set<Element> footers = new HashSet<>();
    private final Set<Element> around = new HashSet<>();
    private final Map<String, Boolean> scriptedNames = new HashMap<>();
    private final Map<String, Boolean> restored = new HashMap<>();
    private final StyleSheet sheet;
    private final boolean otherSheets;
    private final Predicate<String> scripted;

    /**
     * What is out of sight in a document.
     *
     * @param whole whether the document is a page of its own; else style sheets of another one speak of it too
     * @param scripted whether a script of the page speaks of a name
     */
    Concealment(Document document, Map<Element, ZoneKind> zones, boolean whole, Predicate<String> scripted) {
        zones.forEach((element, kind) -> {
            if (kind == ZoneKind.FOOTER) {
                footers.add(element);
                around.addAll(element.parents());
            }
        });
        this.sheet = StyleSheet.of(document);
        this.otherSheets = !whole || !sheet.isComplete() || document.selectFirst("link[rel~=(?i)stylesheet]") != null;
        this.scripted = name -> scriptedNames.computeIfAbsent(name, scripted::test);
    }

    /**
     * Whether what stands around a footer hides itself and may show it all the same: a script of the page speaks of it, as pages do
     * that appear when they are ready, or something in it is visible by its own style.
     */
    boolean mayShow(Element element) {
        if (!around.contains(element)) {
            return false;
        }
        boolean whole = !Attributes.BLANKS
                .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                .replaceAll("")
                .contains("display:none");
        return Attributes.names(element).stream().anyMatch(scripted)
                || whole && !element.hasAttr("hidden") && isVisibleInside(element);
    }

    /** Whether an element hides itself and what stands in it. */
    boolean hides(Element element, boolean inFooter) {
        boolean page = element.nameIs("html") || element.nameIs("body");
        boolean own = inFooter || footers.contains(element);
        if (page || !own && !around.contains(element)) {
            return false;
        }
        // What other style sheets say may count more than a rule, and more than what the element says only where it is
        // important.
        Map<String, String> style = sheet.style(element, element.attr("style"), own && !otherSheets);
        return !style.isEmpty()
                && hides(element, style)
                && Attributes.names(element).stream().noneMatch(scripted);
    }

    private boolean hides(Element element, Map<String, String> style) {
        if (style.getOrDefault("display", "").equals("none")) {
            return true;
        }
        if (style.keySet().stream()
                .anyMatch(property -> MOVING.matcher(property).matches())) {
            return false;
        }
        return style.getOrDefault("visibility", "").equals("hidden") && !isVisibleInside(element)
                || nothing(style, "opacity")
                || footers.contains(element) && hasNoSize(style)
                || isElsewhere(style)
                || hasNoLetters(element, style);
    }

    /** Whether something in an element is shown though the element is not: visibility is inherited, not imposed. */
    private boolean isVisibleInside(Element element) {
        return isRestored("visibility")
                || element.getAllElements().stream()
                        .skip(1)
                        .anyMatch(inside ->
                                inside.attr("style").toLowerCase(Locale.ROOT).contains("visibility"));
    }

    private static boolean hasNoSize(Map<String, String> style) {
        // Padding is inside of what is cut off.
        boolean cut = style.getOrDefault("overflow", "").equals("hidden")
                && style.getOrDefault("padding", "0").equals("0");
        return cut && nothing(style, "height") && onlySizedBy(style, "height");
    }

    private static boolean isElsewhere(Map<String, String> style) {
        boolean placed = Set.of("absolute", "fixed").contains(style.getOrDefault("position", ""));
        return placed && (far(style, "left") || far(style, "top")) && onlySizedBy(style, "")
                || placed && NO_CLIP.matcher(style.getOrDefault("clip", "")).matches()
                || NO_PATH.matcher(style.getOrDefault("clip-path", "")).matches();
    }

    /** Whether no other property than one gives the element a size or a place. */
    private static boolean onlySizedBy(Map<String, String> style, String property) {
        return style.keySet().stream()
                .allMatch(each -> each.equals(property) || !SIZING.matcher(each).matches());
    }

    private boolean hasNoLetters(Element element, Map<String, String> style) {
        if (nothing(style, "font-size") && holdsInside(element, "font-size")) {
            return true;
        }
        // A picture may stand in place of letters that are pushed aside.
        return far(style, "text-indent")
                && !style.containsKey("background")
                && element.closest("a") == null
                && element.selectFirst("img") == null
                && holdsInside(element, "text-indent");
    }

    private static boolean nothing(Map<String, String> style, String property) {
        return NOTHING.matcher(style.getOrDefault(property, "")).matches();
    }

    private static boolean far(Map<String, String> style, String property) {
        return FAR.matcher(style.getOrDefault(property, "")).matches();
    }

    /** Whether nothing in an element may have a value of its own again: blanks between boxes are closed by letters without size. */
    private boolean holdsInside(Element element, String property) {
        return element.getAllElements().stream()
                .skip(1)
                .filter(Element::hasText)
                .noneMatch(inside -> !Attributes.names(inside).isEmpty()
                        || inside.hasAttr("style")
                        || otherSheets && !INLINE.contains(inside.normalName())
                        || isRestored(property));
    }

    /** Whether a rule gives a property a value with which something is seen. */
    private boolean isRestored(String property) {
        return restored.computeIfAbsent(
                property,
                key -> sheet.gives(
                        key,
                        value -> !value.equals("hidden")
                                && !NOTHING.matcher(value).matches()
                                && !FAR.matcher(value).matches()));
    }
}
