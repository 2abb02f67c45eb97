package org.govsite.compliance.observe;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.GapKind;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Place;
import org.govsite.compliance.facts.Standing;
import org.govsite.compliance.facts.ZoneKind;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a document and is brought in from elsewhere: frames, includes and fragments of templates, what scripts
 * write and load, markup in comments. It is walked where it stands; what cannot be seen, or is too much, becomes a gap.
 */
final class Elsewhere {

    /** How deep frames, comments and written markup may nest. */
    private static final int MOST_DEPTH = 6;

    /** A longer text is no address of a file. */
    private static final int LONGEST_ADDRESS = 1000;

    /** Why a gap stands in place of what is more than a page may bring in. */
    static final String TOO_MUCH = "too-much-nested";

    private static final Set<String> NO_SCRIPT_TYPES = Set.of(
            "text/template",
            "text/html",
            "text/x-template",
            "text/ng-template",
            "text/x-handlebars-template",
            "text/x-jquery-tmpl");
    private static final Pattern LOADABLE = Pattern.compile("(?i)[^\\s<>]+\\.(s?html?|jspf?|inc)([?#\\s].*)?");

    private final Pieces pieces;
    private final Surroundings surroundings;
    private final Source source;
    private final String base;
    private final int depth;

    /**
     * What is brought into one document.
     *
     * @param source where the text of the document comes from
     * @param base the file that addresses in it are relative to; empty for the page itself
     * @param depth how many documents it stands in
     */
    Elsewhere(Pieces pieces, Surroundings surroundings, Source source, String base, int depth) {
        this.pieces = pieces;
        this.surroundings = surroundings;
        this.source = source;
        this.base = base;
        this.depth = depth;
    }

    /** Walks markup that the document itself holds, such as that in a comment. */
    void here(Source markup, Standing standing) {
        nested(markup, base, standing, false);
    }

    /** Walks a file that a directive names, where the site has it; else says that it could not be seen. */
    void include(Place place, String target, Standing standing) {
        Surroundings.Opened opened = open(target, standing);
        if (opened == null) {
            gap(place, standing, -1, GapKind.INCLUDE, target);
        } else {
            walk(opened, standing, false);
        }
    }

    /** Walks the fragment of a server template that an expression names. */
    void fragment(Element element, String expression, Standing standing, int link) {
        Surroundings.Opened opened =
                mayOpen(standing) ? surroundings.fragment(expression, pieces.allowance(standing)) : null;
        if (opened == null) {
            gap(source.place(element), standing, link, GapKind.INCLUDE, expression);
        } else {
            walk(opened, standing, false);
        }
    }

    /** Walks the page in a frame; says whether that, or a gap, stands instead of the element's content. */
    boolean frame(Element element, String address, Standing standing, int link) {
        String src = address.strip();
        boolean noPage = src.isEmpty() || src.startsWith("about:") || src.startsWith("javascript:");
        boolean plugin = !element.nameIs("iframe") && !element.nameIs("frame") && !SiteObserver.isMarkup(src);
        if (noPage || plugin) {
            return false;
        }
        Surroundings.Opened opened = open(src, standing);
        if (opened == null) {
            gap(source.place(element), standing, link, GapKind.FRAME, src);
            return true;
        }
        pieces.endLine();
        walk(opened, standing, true);
        pieces.endLine();
        return true;
    }

    /** Emits a script, and walks what it writes and loads. */
    void script(Element element, Standing standing, int link) {
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT);
        String src = Attributes.address(element, "src").strip();
        Source own = data(element).orElse(null);
        if (NO_SCRIPT_TYPES.contains(type)) {
            if (own != null && Landmarks.get().any(own.text())) {
                nested(own, base, standing.inert() ? standing : Standing.TEMPLATE, false);
            }
            return;
        }
        Place place = source.place(element);
        if (!src.isEmpty() || element.hasAttr("id")) {
            pieces.add(new Piece.Script(place, standing, pieces.block(), link, src, Attributes.kept(element)));
        }
        Standing written = standing.inert() ? standing : Standing.SCRIPT;
        if (own != null && !standing.inert()) {
            pieces.openings().addAll(Openings.in(own.text()));
        }
        if (own != null) {
            Fetches.in(own.text())
                    .ifPresent(call -> gap(own.place(call.offset()), written, -1, GapKind.DATA, call.text()));
        }
        if (own != null && Surroundings.writes(own.text())) {
            if (own.text().length() > Surroundings.LONGEST_SCRIPT) {
                pieces.giveUp("too-long-script", place, written);
            } else {
                script(ScriptReader.read(own.text()), own, written);
            }
        }
        if (!src.isEmpty()) {
            Surroundings.OpenedScript opened = surroundings.script(base, src);
            if (opened == null) {
                gap(place, written, link, GapKind.SCRIPT, src);
            } else {
                pieces.uses().add(opened.path());
                pieces.openings().addAll(standing.inert() ? List.of() : opened.openings());
                opened.asked().ifPresent(call -> gap(call.place(), written, -1, GapKind.DATA, call.text()));
                script(opened.result(), opened.source(), written);
            }
        }
    }

    private void script(ScriptReader.Result result, Source script, Standing standing) {
        for (ScriptReader.Written written : result.written()) {
            if (pieces.allowance(standing).spent()) {
                pieces.giveUp(TOO_MUCH, script.place(0), standing);
                return;
            }
            if (Landmarks.get().any(written.text())) {
                written(script.pick(written.text(), written.offsets()), written.markup(), standing);
            }
        }
        for (ScriptReader.Load load : result.loads()) {
            load(load, script, standing);
        }
        if (!result.complete()) {
            pieces.giveUp("too-much-written", script.place(0), standing);
        }
    }

    private void written(Source text, boolean markup, Standing standing) {
        if (markup && depth < MOST_DEPTH) {
            nested(text, base, standing, false);
        } else if (pieces.allowance(standing).part(text.text())) {
            pieces.endLine();
            TextRuns.read(
                    text,
                    0,
                    text.text().length(),
                    run -> pieces.add(new Piece.Literal(run.place(), standing, pieces.block(), -1, run.text())));
            pieces.endLine();
        } else {
            pieces.giveUp(TOO_MUCH, text.place(0), standing);
        }
    }

    private void load(ScriptReader.Load load, Source script, Standing standing) {
        String address = load.address().strip();
        if (address.length() > LONGEST_ADDRESS || !LOADABLE.matcher(address).matches()) {
            return;
        }
        String file = address.split("\\s")[0];
        Surroundings.Opened opened = open(file, standing);
        if (opened == null) {
            gap(script.place(load.offset()), standing, -1, GapKind.LOADED, file);
        } else {
            walk(opened, standing, false);
        }
    }

    private Surroundings.@Nullable Opened open(String address, Standing standing) {
        return mayOpen(standing) ? surroundings.open(base, address, pieces.allowance(standing)) : null;
    }

    /** Whether another file may be opened here. */
    private boolean mayOpen(Standing standing) {
        if (pieces.allowance(standing).spent()) {
            pieces.giveUp(TOO_MUCH, source.place(0), standing);
            return false;
        }
        return depth < MOST_DEPTH;
    }

    private void walk(Surroundings.Opened opened, Standing standing, boolean whole) {
        pieces.uses().add(opened.path());
        nested(opened.source(), opened.path(), standing, whole);
    }

    /** Walks markup from elsewhere at this point, a whole page or not; it is a footer of its own where it looks like one. */
    private void nested(Source text, String newBase, Standing standing, boolean whole) {
        if (depth >= MOST_DEPTH) {
            return;
        }
        if (!pieces.allowance(standing).part(text.text())) {
            pieces.giveUp(TOO_MUCH, text.place(0), standing);
            return;
        }
        Document document = PieceWalker.parse(text.text());
        boolean inOther = pieces.inOther() && !standing.inert();
        boolean wholeFooter = inOther && ZoneFinder.isFooter(document);
        if (wholeFooter) {
            pieces.openZone(ZoneKind.FOOTER);
        }
        Map<Element, ZoneKind> inner = inOther && !wholeFooter ? ZoneFinder.find(document, document.body()) : Map.of();
        pieces.endLine();
        Elsewhere further = new Elsewhere(pieces, surroundings, text, newBase, depth + 1);
        new Walk(pieces, text, further, inner, null, further.concealment(document, inner, whole))
                .children(document, standing);
        pieces.endLine();
        if (wholeFooter) {
            pieces.closeZone();
        }
    }

    /** What is out of sight in a document, unless a script of it or one of the site that it loads speaks of that. */
    Concealment concealment(Document document, Map<Element, ZoneKind> zones, boolean whole) {
        return new Concealment(document, zones, whole, surroundings.spokenOf(document, base));
    }

    private void gap(Place place, Standing standing, int link, GapKind kind, String target) {
        pieces.add(new Piece.Gap(place, standing, pieces.block(), link, kind, target));
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
}
