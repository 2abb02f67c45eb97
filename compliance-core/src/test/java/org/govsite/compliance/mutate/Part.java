package org.govsite.compliance.mutate;

import java.util.List;
import org.govsite.compliance.result.ItemState;

/**
 * One item of a footer as markup, and what an inspector reads off it.
 *
 * @param item id of the item
 * @param open markup before the text
 * @param text what a visitor reads, without markup
 * @param close markup behind the text
 * @param state how the item is seen
 * @param values the values that are read
 * @param code the site code that stands in an attribute of the markup; empty for none
 */
record Part(String item, String open, String text, String close, ItemState state, List<String> values, String code) {

    String html() {
        return open + text + close;
    }

    Part withText(String changed) {
        return new Part(item, open, changed, close, state, values, code);
    }

    Part withText(String changed, String value) {
        return new Part(item, open, changed, close, state, List.of(value), code);
    }

    Part wrapped(String before, String after, ItemState changed) {
        return new Part(
                item,
                before + open,
                text,
                close + after,
                changed,
                changed == ItemState.INERT ? List.of() : values,
                code);
    }

    /** The same item as other markup in one piece. */
    Part as(String html, ItemState changed) {
        return new Part(item, html, "", "", changed, values, code);
    }
}
