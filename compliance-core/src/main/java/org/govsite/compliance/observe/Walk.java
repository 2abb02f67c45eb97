package org.govsite.compliance.observe;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Place;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.ZoneKind;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One document on its way to pieces: the page itself, or markup from elsewhere that stands in it. */
final class Walk {

    private static final int LONGEST_TIME = 40;
    private static final Set<String> BINDINGS = Set.of(
            "v-text",
            "v-html",
            ":src",
            ":href",
            "ng-bind",
            "ng-bind-html",
            "th:text",
            "th:utext",
            "v-bind:src",
            "v-bind:href",
            "data-bind");
    private static final List<String> TEMPLATE_FRAGMENTS =
            List.of("th:replace", "th:insert", "th:include", "data-th-replace", "data-th-insert", "data-th-include");

    private final Pieces pieces;
    private final Source source;
    private final Elsewhere elsewhere;
    private final Map<Element, ZoneKind> found;
    private final @Nullable Element component;
    private final Concealment concealment;
    private final Exhibits exhibits = new Exhibits();

    /**
     * A walk to be begun.
     *
     * @param source where the text of the document comes from
     * @param elsewhere what stands in the document and is brought in from elsewhere
     * @param found the zones of the document
     * @param component the template whose content visitors get; null for none
     * @param concealment what is out of sight
     */
    Walk(
            Pieces pieces,
            Source source,
            Elsewhere elsewhere,
            Map<Element, ZoneKind> found,
            @Nullable Element component,
            Concealment concealment) {
        this.pieces = pieces;
        this.source = source;
        this.elsewhere = elsewhere;
        this.found = found;
        this.component = component;
        this.concealment = concealment;
    }

    /** The nodes in an element that are still to be walked, and what the element means for them. */
    private record Level(Iterator<Node> nodes, Standing standing, int link, boolean line, boolean zone, String veil) {}

    /** Walks what is in a node, level by level and without recursion: markup may be nested deeper than calls may. */
    void children(Node parent, Standing standing) {
        Deque<Level> levels = new ArrayDeque<>();
        levels.push(new Level(parent.childNodes().iterator(), standing, -1, false, false, ""));
        while (!levels.isEmpty()) {
            Level level = levels.element();
            if (!level.nodes.hasNext()) {
                leave(levels.pop());
                continue;
            }
            Node node = level.nodes.next();
            if (node instanceof TextNode text) {
                text(text, level.standing, level.link);
            } else if (node instanceof Element element) {
                levels.push(enter(element, level));
            } else if (node instanceof Comment comment) {
                comment(comment, level.standing);
            } else if (node instanceof ProcessingInstruction code) {
                code(code, level.standing);
            }
        }
    }

    private Level enter(Element element, Level around) {
        ZoneKind kind = found.get(element);
        boolean opens = kind != null && pieces.inOther();
        if (opens) {
            pieces.openZone(kind);
        }
        String name = element.normalName();
        boolean line = Blocks.isBlock(name);
        if (line) {
            pieces.endLine();
        }
        Standing plain = standing(element, around.standing);
        boolean concealed = !plain.inert() && concealment.hides(element, pieces.inFooter());
        Standing standing = concealed ? Standing.HIDDEN : plain;
        pieces.exhibit(
                !standing.inert()
                        ? exhibits.count(element)
                        : around.standing == Standing.LIVE ? Exhibits.folded(element) : 0);
        // What veils a link is told even where it hides the link for certain.
        String veil = plain.inert() && around.veil.isEmpty() ? "" : Veil.over(element, around.veil);
        int inside = opens ? -1 : around.link;
        boolean instead = false;
        switch (name) {
            case "script" -> {
                elsewhere.script(element, standing, inside);
                instead = true;
            }
            case "style", "title" -> instead = true;
            case "head" -> inside = -1;
            case "iframe", "frame", "embed" ->
                instead = elsewhere.frame(element, Attributes.address(element, "src"), standing, inside);
            case "object" -> instead = elsewhere.frame(element, element.attr("data"), standing, inside);
            default -> {
                inside = open(element, standing, inside, veil);
                instead = templateFragment(element, standing, inside);
            }
        }
        List<Node> nodes = instead ? List.of() : element.childNodes();
        return new Level(nodes.iterator(), standing, inside, line, opens, veil);
    }

    private void leave(Level level) {
        if (level.line) {
            pieces.endLine();
        }
        if (level.zone) {
            pieces.closeZone();
        }
    }

    /** Emits what the element itself is; returns the link that its content stands in. */
    private int open(Element element, Standing standing, int link, String veil) {
        bindings(element, standing, link);
        if (!standing.inert()) {
            pieces.openings().addAll(Openings.by(element));
        }
        IncludeWords.of(element).ifPresent(target -> elsewhere.include(source.place(element), target, standing));
        String name = element.normalName();
        String datetime = name.equals("time") ? element.attr("datetime").strip() : "";
        if (!datetime.isEmpty() && datetime.length() <= LONGEST_TIME) {
            pieces.add(new Piece.Time(source.place(element), standing, pieces.block(), link, datetime));
        }
        int inside = link;
        if (name.equals("a") || name.equals("area") || Attributes.isClicked(element)) {
            String href = element.hasAttr("href") ? Attributes.address(element, "href") : null;
            SortedMap<String, String> attributes = Attributes.kept(element);
            if (!veil.isEmpty()) {
                attributes.put("style", veil);
            }
            pieces.add(new Piece.Link(source.place(element), standing, pieces.block(), href, attributes));
            inside = pieces.last();
        }
        if (name.equals("img") || (name.equals("input") && element.attr("type").equalsIgnoreCase("image"))) {
            String src = Attributes.address(element, "src").strip();
            pieces.add(new Piece.Image(
                    source.place(element), standing, pieces.block(), inside, src, Attributes.kept(element)));
        }
        return inside;
    }

    private void bindings(Element element, Standing standing, int link) {
        for (Attribute attribute : element.attributes()) {
            if (BINDINGS.contains(attribute.getKey())) {
                Place place = source.place(element);
                String value = attribute.getValue();
                pieces.add(new Piece.Gap(place, standing, pieces.block(), link, GapKind.BOUND, value));
            }
        }
    }

    /** Pastes a fragment of a server template ({@code th:replace}); says whether it stands instead of the content. */
    private boolean templateFragment(Element element, Standing standing, int link) {
        for (String name : TEMPLATE_FRAGMENTS) {
            String expression = element.attr(name).strip();
            if (!expression.isEmpty()) {
                elsewhere.fragment(element, expression, standing, link);
                return true;
            }
        }
        return false;
    }

    private Standing standing(Element element, Standing around) {
        if (around != Standing.LIVE && around != Standing.SCRIPT) {
            return around;
        }
        String name = element.normalName();
        if (name.equals("noscript")) {
            return Standing.NOSCRIPT;
        }
        if (name.equals("template")) {
            return element == component ? around : Standing.TEMPLATE;
        }
        return Attributes.hide(element) && !concealment.mayShow(element) ? Standing.HIDDEN : around;
    }

    private void text(TextNode node, Standing standing, int link) {
        if (node.sourceRange().isTracked()) {
            int from = node.sourceRange().startPos();
            int to = node.sourceRange().endPos();
            TextRuns.read(source, from, Math.min(to, source.text().length()), run -> text(run, standing, link));
        }
    }

    private void text(TextRuns.Run run, Standing standing, int link) {
        if (run.text().equals(" ") && !pieces.wantsBlank()) {
            return;
        }
        pieces.add(new Piece.Text(run.place(), standing, pieces.block(), link, run.text()));
        if (standing == Standing.LIVE || standing == Standing.SCRIPT) {
            boundIn(run, standing, link);
        }
    }

    private void boundIn(TextRuns.Run run, Standing standing, int link) {
        String text = run.text();
        Optional<String> included = IncludeWords.inText(text);
        if (included.isPresent()) {
            elsewhere.include(run.place(), included.get(), standing);
            return;
        }
        boolean bound = text.contains("{{") && text.contains("}}")
                || text.contains("${") && text.contains("}")
                || text.indexOf(ScriptTokens.UNKNOWN) >= 0;
        if (bound) {
            pieces.add(new Piece.Gap(run.place(), standing, pieces.block(), link, GapKind.BOUND, text.strip()));
        }
    }

    private void code(ProcessingInstruction code, Standing standing) {
        Place place = source.place(Math.max(0, code.sourceRange().startPos()));
        IncludeWords.inCode(code.outerHtml()).ifPresent(target -> elsewhere.include(place, target, standing));
    }

    private void comment(Comment node, Standing standing) {
        String data = node.getData();
        Place place = source.place(Math.max(0, node.sourceRange().startPos()));
        if (data.stripLeading().startsWith("#include")) {
            pieces.add(new Piece.Gap(place, standing, pieces.block(), -1, GapKind.INCLUDE, includeTarget(data)));
        } else if (Landmarks.get().any(data)) {
            Standing inside = standing.inert() ? standing : Standing.COMMENT;
            content(node).ifPresent(text -> elsewhere.here(text, inside));
        }
    }

    /** What stands between the signs that open and close a comment, some of which are no proper ones. */
    private Optional<Source> content(Comment node) {
        String text = source.text();
        int from = Math.max(0, node.sourceRange().startPos());
        int to = Math.min(node.sourceRange().endPos(), text.length());
        boolean proper = text.startsWith("<!--", from);
        String end = proper ? "-->" : ">";
        from = Math.min(from + (proper ? 4 : 2), to);
        if (to - from >= end.length() && text.startsWith(end, to - end.length())) {
            to -= end.length();
        }
        return from < to ? Optional.of(source.slice(from, to)) : Optional.empty();
    }

    private static String includeTarget(String data) {
        int quote = data.indexOf('"');
        int end = data.lastIndexOf('"');
        return quote >= 0 && end > quote ? data.substring(quote + 1, end) : data.strip();
    }
}
