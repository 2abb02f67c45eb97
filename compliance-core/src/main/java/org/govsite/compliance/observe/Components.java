package org.govsite.compliance.observe;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Component files of client-side frameworks: their outermost {@code <template>} is what visitors get, unlike a template in a
 * page, which nobody sees until a script takes it.
 */
final class Components {

    private Components() {}

    /** The outermost template of a component file; null for every other text. */
    static @Nullable Element root(Document document, String text) {
        int at = 0;
        while (true) {
            while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\ufeff')) {
                at++;
            }
            if (!text.startsWith("<!--", at)) {
                break;
            }
            int end = text.indexOf("-->", at);
            if (end < 0) {
                return null;
            }
            at = end + 3;
        }
        if (!text.regionMatches(true, at, "<template", 0, 9)) {
            return null;
        }
        Element template = document.selectFirst("template");
        boolean outermost =
                template != null && (template.parent() == document.head() || template.parent() == document.body());
        return outermost ? template : null;
    }
}
