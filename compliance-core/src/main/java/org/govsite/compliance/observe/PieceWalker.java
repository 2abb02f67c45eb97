package org.govsite.compliance.observe;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Place;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.ZoneKind;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.ProcessingInstruction;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Walks a document in order and turns it into pieces, zone by zone. Comments, scripts and frames are opened and walked
 * where they stand, each with its own standing.
 */
final class PieceWalker {

    /** How deep frames, comments and written markup may nest. */
    private static final int MAX_DEPTH = 6;

    /** How much markup from elsewhere one page may bring in, in characters; each part counts for some at least. */
    private static final int MOST_NESTED = 4 * 1024 * 1024;

    private static final int LEAST_PART = 500;
    private static final int LONGEST_ATTRIBUTE = 2000;
    private static final int LONGEST_TIME = 40;
    private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[\\w:@.-]{1,60}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Set<String> DROPPED =
            Set.of("class", "style", "target", "rel", "href", "src", "height", "align", "border", "valign", "language");
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
    private static final Set<String> NO_SCRIPT_TYPES = Set.of(
            "text/template",
            "text/html",
            "text/x-template",
            "text/ng-template",
            "text/x-handlebars-template",
            "text/x-jquery-tmpl");
    private static final List<String> TEMPLATE_FRAGMENTS =
            List.of("th:replace", "th:insert", "th:include", "data-th-replace", "data-th-insert", "data-th-include");
    /** Attributes that make an element act when it is clicked, in the page's own language and in that of templates. */
    private static final List<String> CLICKS = List.of("onclick", "@click", "v-on:click", "ng-click");

    private static final Parser PARSER_SETTINGS = Parser.htmlParser();

    private final Surroundings surroundings;
    private final ZoneBuilder other = new ZoneBuilder(ZoneKind.OTHER);
    private final List<ZoneBuilder> zones = new ArrayList<>(List.of(other));
    private final Deque<ZoneBuilder> zone = new ArrayDeque<>(List.of(other));
    private final TreeSet<String> uses = new TreeSet<>();
    private @Nullable Element component;
    private int block;
    private long nested;

    PieceWalker(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    static Document parse(String text) {
        return PARSER_SETTINGS.newInstance().setTrackPosition(true).parseInput(text, "");
    }

    List<ZoneBuilder> zones() {
        return zones;
    }

    TreeSet<String> uses() {
        return uses;
    }

    void walk(Document document, Source source, Standing standing) {
        component = Components.root(document, source.text());
        Element body = component == null ? document.body() : component;
        new Walk(source, "", 0, ZoneFinder.find(document, body)).children(document, standing, -1);
        // What a script was seen to write may be the footer, even where it is too short to be told for one.
        boolean footer = zones.stream().anyMatch(built -> built.kind() == ZoneKind.FOOTER && built.size() > 0)
                || other.holds(piece -> piece instanceof Piece.Text text
                        && text.standing() == Standing.SCRIPT
                        && Landmarks.get().any(text.text()));
        if (!footer) {
            MissingFooter.signs(document, body, (element, sign) -> {
                block++;
                other.add(new Piece.Gap(place(source, element), standing, block, -1, sign.kind(), sign.target()));
            });
        }
    }

    /** Markup that stands somewhere else than in the page's own live text: all of it is of one standing. */
    void walkInert(Source source, Standing standing) {
        if (Landmarks.get().any(source.text())) {
            new Walk(source, "", 1, Map.of()).nested(source, "", standing);
        }
    }

    /** One document on its way: where its text comes from, which file its addresses are relative to, its zones. */
    private final class Walk {
        private final Source source;
        private final String base;
        private final int depth;
        private final Map<Element, ZoneKind> found;

        Walk(Source source, String base, int depth, Map<Element, ZoneKind> found) {
            this.source = source;
            this.base = base;
            this.depth = depth;
            this.found = found;
        }

        void children(Node parent, Standing standing, int link) {
            for (Node node : parent.childNodes()) {
                if (node instanceof TextNode text) {
                    text(text, standing, link);
                } else if (node instanceof Element element) {
                    element(element, standing, link);
                } else if (node instanceof Comment comment) {
                    comment(comment, standing);
                } else if (node instanceof ProcessingInstruction code) {
                    int at = Math.max(0, code.sourceRange().startPos());
                    IncludeWords.inCode(code.outerHtml())
                            .ifPresent(target -> include(source.place(at), target, standing));
                }
            }
        }

        private void element(Element element, Standing standing, int link) {
            ZoneKind kind = found.get(element);
            boolean opens = kind != null && zone.peek() == other;
            if (opens) {
                ZoneBuilder builder = new ZoneBuilder(kind);
                zones.add(builder);
                zone.push(builder);
            }
            String name = element.normalName();
            boolean line = Blocks.isBlock(name);
            if (line) {
                block++;
            }
            Standing inside = standing(element, standing);
            int innerLink = opens ? -1 : link;
            switch (name) {
                case "script" -> script(element, inside, innerLink);
                case "style", "title", "head" -> head(element, inside);
                case "iframe", "frame", "embed" -> frame(element, element.attr("src"), inside, innerLink);
                case "object" -> frame(element, element.attr("data"), inside, innerLink);
                default -> {
                    innerLink = open(element, inside, innerLink);
                    if (!templateFragment(element, inside, innerLink)) {
                        children(element, inside, innerLink);
                    }
                }
            }
            if (line) {
                block++;
            }
            if (opens) {
                zone.pop();
            }
        }

        /** Emits what the element itself is; returns the link that its content stands in. */
        private int open(Element element, Standing standing, int link) {
            bindings(element, standing, link);
            IncludeWords.of(element).ifPresent(target -> include(place(element), target, standing));
            String name = element.normalName();
            String datetime = name.equals("time") ? element.attr("datetime").strip() : "";
            if (!datetime.isEmpty() && datetime.length() <= LONGEST_TIME) {
                add(new Piece.Time(place(element), standing, block, link, datetime));
            }
            int inside = link;
            if (name.equals("a") || name.equals("area") || CLICKS.stream().anyMatch(element::hasAttr)) {
                String href = element.hasAttr("href") ? element.attr("href") : null;
                add(new Piece.Link(place(element), standing, block, href, attributes(element)));
                inside = zone.element().size() - 1;
            }
            if (name.equals("img")
                    || (name.equals("input") && element.attr("type").equalsIgnoreCase("image"))) {
                String src = element.attr("src").strip();
                add(new Piece.Image(place(element), standing, block, inside, src, attributes(element)));
            }
            return inside;
        }

        private void bindings(Element element, Standing standing, int link) {
            for (Attribute attribute : element.attributes()) {
                if (BINDINGS.contains(attribute.getKey())) {
                    add(new Piece.Gap(place(element), standing, block, link, GapKind.BOUND, attribute.getValue()));
                }
            }
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
            return isHidden(element) ? Standing.HIDDEN : around;
        }

        private void text(TextNode node, Standing standing, int link) {
            if (node.sourceRange().isTracked()) {
                int from = node.sourceRange().startPos();
                int to = node.sourceRange().endPos();
                TextRuns.read(source, from, Math.min(to, source.text().length()), run -> text(run, standing, link));
            }
        }

        private void text(TextRuns.Run run, Standing standing, int link) {
            if (run.text().equals(" ") && !zone.element().wantsBlank(block)) {
                return;
            }
            add(new Piece.Text(run.place(), standing, block, link, run.text()));
            if (standing == Standing.LIVE || standing == Standing.SCRIPT) {
                boundIn(run, standing, link);
            }
        }

        private void boundIn(TextRuns.Run run, Standing standing, int link) {
            String text = run.text();
            Optional<String> included = IncludeWords.inText(text);
            if (included.isPresent()) {
                include(run.place(), included.get(), standing);
                return;
            }
            boolean bound = text.contains("{{") && text.contains("}}")
                    || text.contains("${") && text.contains("}")
                    || text.indexOf(ScriptTokens.UNKNOWN) >= 0;
            if (bound) {
                add(new Piece.Gap(run.place(), standing, block, link, GapKind.BOUND, text.strip()));
            }
        }

        private void comment(Comment node, Standing standing) {
            String data = node.getData();
            int start = node.sourceRange().startPos();
            if (data.stripLeading().startsWith("#include")) {
                add(new Piece.Gap(source.place(start), standing, block, -1, GapKind.INCLUDE, includeTarget(data)));
                return;
            }
            int from = source.text().indexOf(data, start);
            if (from >= 0 && !data.isEmpty() && Landmarks.get().any(data)) {
                Standing inside = standing.inert() ? standing : Standing.COMMENT;
                nested(source.slice(from, from + data.length()), base, inside);
            }
        }

        /** Walks a file that a directive names, where the site has it; else says that it could not be seen. */
        private void include(Place place, String target, Standing standing) {
            Surroundings.Opened opened = depth < MAX_DEPTH ? surroundings.open(base, target) : null;
            if (opened == null) {
                add(new Piece.Gap(place, standing, block, -1, GapKind.INCLUDE, target));
            } else {
                uses.add(opened.path());
                nested(opened.source(), opened.path(), standing);
            }
        }

        private String includeTarget(String data) {
            int quote = data.indexOf('"');
            int end = data.lastIndexOf('"');
            return quote >= 0 && end > quote ? data.substring(quote + 1, end) : data.strip();
        }

        private void head(Element element, Standing standing) {
            if (element.nameIs("head")) {
                children(element, standing, -1);
            }
        }

        /** Pastes a fragment of a server template ({@code th:replace}); says whether it stands instead of the content. */
        private boolean templateFragment(Element element, Standing standing, int link) {
            for (String name : TEMPLATE_FRAGMENTS) {
                String expression = element.attr(name).strip();
                if (!expression.isEmpty()) {
                    Surroundings.Opened opened = depth < MAX_DEPTH ? surroundings.fragment(expression) : null;
                    if (opened == null) {
                        add(new Piece.Gap(place(element), standing, block, link, GapKind.INCLUDE, expression));
                    } else {
                        uses.add(opened.path());
                        nested(opened.source(), opened.path(), standing);
                    }
                    return true;
                }
            }
            return false;
        }

        private void frame(Element element, String address, Standing standing, int link) {
            String src = address.strip();
            boolean noPage = src.isEmpty() || src.startsWith("about:") || src.startsWith("javascript:");
            boolean plugin = !element.nameIs("iframe") && !element.nameIs("frame") && !SiteObserver.isMarkup(src);
            if (noPage || plugin) {
                children(element, standing, link);
                return;
            }
            Surroundings.Opened opened = depth < MAX_DEPTH ? surroundings.open(base, src) : null;
            if (opened == null) {
                add(new Piece.Gap(place(element), standing, block, link, GapKind.FRAME, src));
                return;
            }
            uses.add(opened.path());
            block++;
            nested(opened.source(), opened.path(), standing);
            block++;
        }

        private void script(Element element, Standing standing, int link) {
            String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
            String src = element.attr("src").strip();
            if (NO_SCRIPT_TYPES.contains(type)) {
                data(element).ifPresent(text -> {
                    if (Landmarks.get().any(text.text())) {
                        nested(text, base, standing.inert() ? standing : Standing.TEMPLATE);
                    }
                });
                return;
            }
            if (!src.isEmpty() || element.hasAttr("id")) {
                add(new Piece.Script(place(element), standing, block, link, src, attributes(element)));
            }
            Standing written = standing.inert() ? standing : Standing.SCRIPT;
            data(element).ifPresent(text -> {
                Fetches.in(text.text()).ifPresent(call -> fetched(call, text, written));
                if (Surroundings.writes(text.text())) {
                    scripts(ScriptReader.read(text.text()), text, written);
                }
            });
            if (!src.isEmpty()) {
                scriptFile(element, src, written, link);
            }
        }

        private void scriptFile(Element element, String src, Standing written, int link) {
            Surroundings.OpenedScript opened = surroundings.script(base, src);
            if (opened == null) {
                add(new Piece.Gap(place(element), written, block, link, GapKind.SCRIPT, src));
            } else {
                uses.add(opened.path());
                opened.call().ifPresent(call -> fetched(call, opened.source(), written));
                scripts(opened.result(), opened.source(), written);
            }
        }

        private void fetched(Fetches.Call call, Source script, Standing standing) {
            add(new Piece.Gap(script.place(call.offset()), standing, block, -1, GapKind.DATA, call.text()));
        }

        private void scripts(ScriptReader.Result result, Source script, Standing standing) {
            for (ScriptReader.Written written : result.written()) {
                if (written.text().isEmpty() || !Landmarks.get().any(written.text())) {
                    continue;
                }
                if (nested > MOST_NESTED) {
                    return;
                }
                Source text = script.pick(written.text(), written.offsets());
                if (written.markup() && depth < MAX_DEPTH) {
                    nested(text, base, standing);
                } else {
                    nested += text.text().length();
                    block++;
                    TextRuns.read(
                            text,
                            0,
                            text.text().length(),
                            run -> add(new Piece.Literal(run.place(), standing, block, -1, run.text())));
                    block++;
                }
            }
            for (ScriptReader.Load load : result.loads()) {
                load(load, script, standing);
            }
        }

        private void load(ScriptReader.Load load, Source script, Standing standing) {
            String address = load.address().strip();
            if (!address.matches("(?i)[^\\s<>]+\\.(s?html?|jspf?|inc)([?#\\s].*)?")) {
                return;
            }
            String file = address.split("\\s")[0];
            Surroundings.Opened opened = depth < MAX_DEPTH ? surroundings.open(base, file) : null;
            if (opened == null) {
                add(new Piece.Gap(script.place(load.offset()), standing, block, -1, GapKind.LOADED, file));
            } else {
                uses.add(opened.path());
                nested(opened.source(), opened.path(), standing);
            }
        }

        /** Walks markup from elsewhere at this point; it is a footer of its own where it looks like one. */
        private void nested(Source text, String newBase, Standing standing) {
            if (depth >= MAX_DEPTH || nested > MOST_NESTED) {
                return;
            }
            nested += Math.max(LEAST_PART, text.text().length());
            if (nested > MOST_NESTED) {
                add(new Piece.Gap(text.place(0), Standing.LIVE, block, -1, GapKind.UNREADABLE, "too-much-nested"));
                return;
            }
            Document document = parse(text.text());
            boolean inOther = zone.peek() == other && !standing.inert();
            boolean wholeFooter = inOther && ZoneFinder.isFooter(document);
            if (wholeFooter) {
                ZoneBuilder builder = new ZoneBuilder(ZoneKind.FOOTER);
                zones.add(builder);
                zone.push(builder);
            }
            Map<Element, ZoneKind> inner =
                    inOther && !wholeFooter ? ZoneFinder.find(document, document.body()) : Map.of();
            block++;
            new Walk(text, newBase, depth + 1, inner).children(document, standing, -1);
            block++;
            if (wholeFooter) {
                zone.pop();
            }
        }

        private Optional<Source> data(Element element) {
            for (Node child : element.childNodes()) {
                if (child instanceof DataNode data && data.sourceRange().isTracked()) {
                    int from = data.sourceRange().startPos();
                    int to = Math.min(data.sourceRange().endPos(), source.text().length());
                    return from < to ? Optional.of(source.slice(from, to)) : Optional.empty();
                }
            }
            return Optional.empty();
        }

        private Place place(Element element) {
            return PieceWalker.place(source, element);
        }
    }

    private static Place place(Source source, Element element) {
        int at = element.sourceRange().isTracked() ? element.sourceRange().startPos() : 0;
        return source.place(Math.min(Math.max(at, 0), Math.max(0, source.text().length() - 1)));
    }

    private void add(Piece piece) {
        zone.element().add(piece);
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") && !element.attr("hidden").equals("false")) {
            return true;
        }
        String written = element.attr("style");
        if (written.isEmpty()) {
            return false;
        }
        String style = BLANKS.matcher(written.toLowerCase(Locale.ROOT)).replaceAll("");
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static SortedMap<String, String> attributes(Element element) {
        SortedMap<String, String> kept = new TreeMap<>();
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            String value = attribute.getValue();
            if (CLICKS.contains(name) && !element.hasAttr("onclick")) {
                name = "onclick";
            }
            boolean handler = name.startsWith("on") && !name.equals("onclick");
            boolean wanted = !DROPPED.contains(name) && !handler && !value.isBlank();
            if (wanted
                    && value.length() <= LONGEST_ATTRIBUTE
                    && ATTRIBUTE_NAME.matcher(name).matches()) {
                kept.put(name, value);
            }
        }
        return kept;
    }
}
