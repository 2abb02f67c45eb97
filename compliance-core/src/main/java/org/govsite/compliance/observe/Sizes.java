package org.govsite.compliance.observe;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text, how many links and which landmark words stand in each element of a document. */
final class Sizes {

    /** A script longer than this is a library, whose words tell nothing. */
    private static final int LONGEST_SCRIPT = 3000;

    private static final Set<String> TELLING_ATTRIBUTES = Set.of("src", "href", "alt", "title", "id", "onclick");

    private final Landmarks landmarks = Landmarks.get();
    private final Map<Element, Size> sizes = new IdentityHashMap<>();
    private final BitSet strong = new BitSet();
    private int total;

    /** What stands in an element: where its text starts and ends in the text of the page, and its landmarks. */
    final class Size {
        int start;
        int end;
        int links;
        final BitSet kinds = new BitSet();

        int length() {
            return end - start;
        }

        /** How many kinds of filing or mark are spoken of. */
        int strongKinds() {
            BitSet both = (BitSet) kinds.clone();
            both.and(strong);
            return both.cardinality();
        }
    }

    Sizes(Document document) {
        for (String kind : List.of("icp", "police", "code", "mark", "report")) {
            strong.set(landmarks.kind(kind));
        }
        measure(document);
    }

    Size of(Element element) {
        return sizes.get(element);
    }

    /** Length of all text. */
    int total() {
        return total;
    }

    private void measure(Document document) {
        document.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element) {
                    Size own = new Size();
                    own.start = total;
                    own.links = element.nameIs("a") ? 1 : 0;
                    sizes.put(element, own);
                    for (Attribute attribute : element.attributes()) {
                        if (TELLING_ATTRIBUTES.contains(attribute.getKey())) {
                            landmarks.kindsIn(attribute.getValue(), own.kinds);
                        }
                    }
                } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
                    total += text.getWholeText().strip().length();
                    landmarks.kindsIn(text.getWholeText(), sizes.get(parent).kinds);
                } else if (node instanceof DataNode data
                        && node.parent() instanceof Element parent
                        && parent.nameIs("script")
                        && data.getWholeData().length() < LONGEST_SCRIPT) {
                    landmarks.kindsIn(data.getWholeData(), sizes.get(parent).kinds);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element) {
                    Size own = sizes.get(element);
                    own.end = total;
                    if (node.parent() instanceof Element parent) {
                        Size above = sizes.get(parent);
                        above.kinds.or(own.kinds);
                        above.links += own.links;
                    }
                }
            }
        });
    }
}
