package org.govsite.compliance.observe;

import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.GapKind;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Signs on a page without a footer that one is put in at run time: an empty element that is called a footer, or a call of a
 * function that is called so and that none of the page's own scripts defines.
 */
final class MissingFooter {

    private static final Pattern CALL = Pattern.compile("(?:(function)\\s{1,8})?(?<![\\w.$])([\\w$]{1,60})\\s{0,8}\\(");

    private MissingFooter() {}

    /** Hands out each sign: the element that it stands in, and what would bring the footer. */
    static void signs(Document document, Element body, BiConsumer<Element, Sign> out) {
        if (document.selectFirst("script") == null) {
            return;
        }
        for (Element element : body.getAllElements()) {
            if (isCalledFooter(element) && isEmpty(element)) {
                String name = element.id().isEmpty() ? "." + element.className().strip() : "#" + element.id();
                out.accept(
                        element,
                        new Sign(GapKind.LOADED, element.nameIs("footer") && name.equals(".") ? "footer" : name));
            }
        }
        if (document.selectFirst("script[src]") != null) {
            document.select("script:not([src])").forEach(script -> calls(script, out));
        }
    }

    /** What would bring a footer. */
    record Sign(GapKind kind, String target) {}

    private static boolean isCalledFooter(Element element) {
        Landmarks landmarks = Landmarks.get();
        return element.nameIs("footer")
                || landmarks.listed("footerNames", element.id())
                || landmarks.listed("footerNames", element.className().strip());
    }

    private static boolean isEmpty(Element element) {
        return !TextLength.reaches(element, 1) && element.selectFirst("img, a, iframe, input, script") == null;
    }

    private static void calls(Element script, BiConsumer<Element, Sign> out) {
        for (DataNode data : script.dataNodes()) {
            Matcher call = CALL.matcher(data.getWholeData());
            while (call.find()) {
                if (call.group(1) == null && Landmarks.get().holdsPart("footerParts", call.group(2))) {
                    out.accept(script, new Sign(GapKind.SCRIPT, call.group(2) + "()"));
                    return;
                }
            }
        }
    }
}
