package org.govsite.compliance.observe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The files around a page: what it frames, loads and runs. Scripts are read once per site, because every page of a
 * template runs the same ones. Safe for several threads.
 */
final class Surroundings {

    /** A script longer than this is a bundle that no footer is written in by hand; it is not read. */
    private static final int LONGEST_SCRIPT = 2 * 1024 * 1024;

    /** Where server templates are kept, seen from the root of a WAR or of its classes. */
    private static final List<String> TEMPLATE_ROOTS = List.of(
            "",
            "templates/",
            "WEB-INF/classes/templates/",
            "WEB-INF/templates/",
            "WEB-INF/views/",
            "classes/templates/");

    private static final String[] WRITING = {
        "document.write", "unescape", "innerHTML", "innerText", ".html(", ".append(", ".load(", ".text(", "iframe",
    };

    private final Site site;
    private final References references;
    private final Composer composer;
    private final String page;
    private final Map<String, OpenedScript> scripts;

    Surroundings(Site site, References references, Composer composer, String page, Map<String, OpenedScript> scripts) {
        this.site = site;
        this.references = references;
        this.composer = composer;
        this.page = page;
        this.scripts = scripts;
    }

    static Map<String, OpenedScript> scriptCache() {
        return new ConcurrentHashMap<>();
    }

    /** A markup file of the site, opened for a page. */
    record Opened(String path, Source source) {}

    /** A script file of the site, read; and where it asks a server for data. */
    record OpenedScript(String path, Source source, ScriptReader.Result result, Optional<Fetches.Call> call) {}

    /** Whether a script may write something worth reading. */
    static boolean writes(String script) {
        for (String word : WRITING) {
            if (script.contains(word)) {
                return true;
            }
        }
        return Landmarks.get().any(script);
    }

    /** The markup file that an address leads to; null when the site has none there or it cannot be read. */
    @Nullable
    Opened open(String base, String address) {
        String from = base.isEmpty() ? page : base;
        Optional<String> path = references.resolve(from, address);
        if (path.isEmpty() || path.get().equals(page) || !SiteObserver.isMarkup(path.get())) {
            return null;
        }
        try {
            String text = Decoded.of(site.read(path.get())).text();
            return new Opened(path.get(), composer.composeFile(path.get(), text));
        } catch (SiteException e) {
            return null;
        }
    }

    /** The part of a server template that an expression like {@code ~{inc/footer :: footer}} names; null when not there. */
    @Nullable
    Opened fragment(String expression) {
        String plain = expression.replaceAll("^~\\{|\\}$", "").strip();
        String[] parts = plain.split("::", 2);
        String file = parts[0].strip().replaceAll("^['\"/]+|['\"]+$", "");
        if (file.isEmpty() || file.contains("$") || file.equals("this")) {
            return null;
        }
        for (String root : TEMPLATE_ROOTS) {
            for (String ending : new String[] {"", ".html"}) {
                String path = root + file + ending;
                if (site.contains(path) && SiteObserver.isMarkup(path)) {
                    return fragmentOf(path, parts.length > 1 ? parts[1].strip() : "");
                }
            }
        }
        return null;
    }

    private @Nullable Opened fragmentOf(String path, String selector) {
        Opened whole = open("", "/" + path);
        String name = selector.replaceAll("\\(.*", "").strip();
        if (whole == null || name.isEmpty()) {
            return whole;
        }
        Document document = PieceWalker.parse(whole.source().text());
        for (Element element : document.getAllElements()) {
            String fragment =
                    element.attr("th:fragment").replaceAll("\\(.*", "").strip();
            boolean named = fragment.equals(name) || name.equals("#" + element.id()) || element.nameIs(name);
            if (named
                    && element.sourceRange().isTracked()
                    && element.endSourceRange().isTracked()) {
                int to = Math.min(
                        element.endSourceRange().endPos(), whole.source().text().length());
                return new Opened(
                        path, whole.source().slice(element.sourceRange().startPos(), to));
            }
        }
        return whole;
    }

    /** The script file that an address leads to; null when the site has none there or it cannot be read. */
    @Nullable
    OpenedScript script(String base, String address) {
        Optional<String> path = references.resolve(base.isEmpty() ? page : base, address);
        return path.isEmpty() ? null : scripts.computeIfAbsent(path.get(), this::readScript);
    }

    private @Nullable OpenedScript readScript(String path) {
        try {
            String text = site.size(path) > LONGEST_SCRIPT
                    ? ""
                    : Decoded.of(site.read(path)).text();
            ScriptReader.Result result = ScriptReader.read(writes(text) ? text : "");
            return new OpenedScript(path, Source.of(path, text), result, Fetches.in(text));
        } catch (SiteException e) {
            return null;
        }
    }
}
