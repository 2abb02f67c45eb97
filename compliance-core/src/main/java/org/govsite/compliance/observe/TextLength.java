package org.govsite.compliance.observe;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Counts the text of an element only as far as it has to: most pages answer within their first lines. */
final class TextLength implements NodeFilter {

    private final int wanted;
    private int seen;

    private TextLength(int wanted) {
        this.wanted = wanted;
    }

    /** Whether the text in an element has at least this many characters, blanks not counted. */
    static boolean reaches(Element element, int wanted) {
        TextLength counter = new TextLength(wanted);
        element.filter(counter);
        return counter.seen >= wanted;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            String run = text.getWholeText();
            for (int i = 0; i < run.length() && seen < wanted; i++) {
                seen += Character.isWhitespace(run.charAt(i)) ? 0 : 1;
            }
        }
        return seen < wanted ? FilterResult.CONTINUE : FilterResult.STOP;
    }
}
