package org.govsite.compliance.observe;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Finds the header of a page whose markup does not call anything so: the first short block at the top with a picture whose
 * file is called a logo, banner or the like.
 */
final class UnnamedHeader {

    /** A header shows at most this much text, its menu included. */
    private static final int LONGEST = 300;

    /** What stands above a header shows at most this much. */
    private static final int ABOVE = 100;

    /** How deep it may lie. */
    private static final int MOST_DEPTH = 40;

    private static final Pattern STYLE_PICTURE = Pattern.compile("(?i)url\\(['\"]?([^'\")]{1,300})");

    private final Element body;
    private final Set<Element> taken;
    private final Set<Element> around;
    private final Sizes sizes;
    private int seen;

    private UnnamedHeader(Element body, Set<Element> taken, Set<Element> around, Sizes sizes) {
        this.body = body;
        this.taken = taken;
        this.around = around;
        this.sizes = sizes;
    }

    /**
     * @param taken elements that are something else
     * @param around the elements that those lie in; none of them is a header
     */
    static Optional<Element> find(Element body, Set<Element> taken, Set<Element> around, Sizes sizes) {
        return new UnnamedHeader(body, taken, around, sizes).find(body, 0);
    }

    private Optional<Element> find(Element element, int depth) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                seen += text.text().strip().length();
            } else if (node instanceof Element child && !taken.contains(child) && depth < MOST_DEPTH) {
                if (isHeader(child)) {
                    return Optional.of(child);
                }
                Optional<Element> inside = find(child, depth + 1);
                if (inside.isPresent()) {
                    return inside;
                }
            }
            if (seen > ABOVE) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isHeader(Element element) {
        return (element.nameIs("div") || element.nameIs("table") || element.nameIs("section"))
                && sizes.of(element).length() < LONGEST
                && sizes.of(element).length() * 2 < sizes.of(body).length()
                && !around.contains(element)
                && element.stream().anyMatch(UnnamedHeader::showsLogo);
    }

    private static boolean showsLogo(Element element) {
        if (element.nameIs("img") && isCalledLogo(element.attr("src"))) {
            return true;
        }
        if (isCalledLogo(element.attr("background"))) {
            return true;
        }
        String style = element.attr("style");
        var picture = STYLE_PICTURE.matcher(style);
        return style.contains("url") && picture.find() && isCalledLogo(picture.group(1));
    }

    private static boolean isCalledLogo(String address) {
        String file = address.substring(address.lastIndexOf('/') + 1);
        return !file.isEmpty() && Landmarks.get().holdsPart("headerPictures", file);
    }
}
