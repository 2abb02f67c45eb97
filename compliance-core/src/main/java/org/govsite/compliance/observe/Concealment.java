package org.govsite.compliance.observe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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
    private static final Pattern FAR = Pattern.compile("-\\d{3,7}(?:\\.\\d+)?(?:px)?|-\\d{2,5}(?:r?em|%)");
    private static final Pattern NO_CLIP = Pattern.compile("rect\\((?:0(?:px)?[, ]*){4}\\)");
    private static final Pattern NO_PATH = Pattern.compile("inset\\((?:50|100)%\\)|circle\\(0\\)");

    /** Elements of which style sheets seldom speak. */
    private static final Set<String> INLINE = Set.of("br", "b", "i", "em", "strong", "span", "font", "u", "small");

    private final Set<Element> footers = new HashSet<>();
    private final Set<Element> around = new HashSet<>();
    private final StyleSheet sheet;
    private final boolean otherSheets;
    private final Predicate<String> scripted;

    /** @param scripted whether a script of the page speaks of a name */
    Concealment(Document document, Map<Element, ZoneKind> zones, Predicate<String> scripted) {
        zones.forEach((element, kind) -> {
            if (kind == ZoneKind.FOOTER) {
                footers.add(element);
                around.addAll(element.parents());
            }
        });
        this.sheet = StyleSheet.of(document);
        this.otherSheets = document.selectFirst("link[rel~=(?i)stylesheet]") != null;
        this.scripted = scripted;
    }

    /** Whether an element hides itself and what stands in it. */
    boolean hides(Element element, boolean inFooter) {
        boolean page = element.nameIs("html") || element.nameIs("body");
        boolean own = inFooter || footers.contains(element);
        if (page || !own && !around.contains(element)) {
            return false;
        }
        Map<String, String> inline = StyleSheet.declarations(element.attr("style"));
        Map<String, String> style = new HashMap<>(own ? sheet.plain(element) : Map.of());
        style.putAll(inline);
        if (style.isEmpty()) {
            return false;
        }
        Optional<String> property = hidden(element, style);
        return property.isPresent() && isSure(element, inline, style, property.get());
    }

    /** The property that hides; empty when none does. */
    private Optional<String> hidden(Element element, Map<String, String> style) {
        if (style.getOrDefault("display", "").equals("none")) {
            return Optional.of("display");
        }
        if (style.getOrDefault("visibility", "").equals("hidden")) {
            return Optional.of("visibility");
        }
        if (nothing(style, "opacity") && !style.containsKey("animation") && !style.containsKey("transition")) {
            return Optional.of("opacity");
        }
        boolean cut = style.getOrDefault("overflow", "").equals("hidden");
        for (String side : new String[] {"height", "max-height", "width", "max-width"}) {
            if (cut && nothing(style, side)) {
                return Optional.of(side);
            }
        }
        boolean placed = Set.of("absolute", "fixed").contains(style.getOrDefault("position", ""));
        for (String side : new String[] {"left", "top", "right"}) {
            if (placed && far(style, side)) {
                return Optional.of(side);
            }
        }
        if (placed && NO_CLIP.matcher(style.getOrDefault("clip", "")).matches()) {
            return Optional.of("clip");
        }
        if (NO_PATH.matcher(style.getOrDefault("clip-path", "")).matches()) {
            return Optional.of("clip-path");
        }
        // A picture may stand in place of letters that are pushed aside.
        boolean bare = element.selectFirst("img") == null && element.closest("a") == null;
        boolean picture = style.keySet().stream().anyMatch(property -> property.startsWith("background"));
        if (far(style, "text-indent") && bare && !picture && holdsInside(element, "text-indent")) {
            return Optional.of("text-indent");
        }
        return nothing(style, "font-size") && holdsInside(element, "font-size")
                ? Optional.of("font-size")
                : Optional.empty();
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
                        || sheet.gives(
                                property,
                                value -> !NOTHING.matcher(value).matches()
                                        && !FAR.matcher(value).matches()));
    }

    private boolean isSure(Element element, Map<String, String> inline, Map<String, String> style, String property) {
        boolean byRule = !inline.containsKey(property);
        if (byRule && sheet.mayDiffer(element, property, style.get(property))) {
            return false;
        }
        // What is not shown at all was always taken at its word where the element itself says so.
        return Attributes.hide(element) || Attributes.names(element).stream().noneMatch(scripted);
    }
}
