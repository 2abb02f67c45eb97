package org.govsite.compliance.observe;

import java.util.Set;

/** Which elements start a line of their own for a reader. */
final class Blocks {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "br",
            "caption",
            "center",
            "dd",
            "details",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "html",
            "iframe",
            "legend",
            "li",
            "main",
            "marquee",
            "menu",
            "nav",
            "noscript",
            "ol",
            "option",
            "p",
            "pre",
            "section",
            "select",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul");

    private Blocks() {}

    static boolean isBlock(String name) {
        return BLOCKS.contains(name);
    }
}
