package org.govsite.compliance.observe;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.govsite.compliance.facts.Place;
import org.govsite.compliance.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The files around a page: what it frames, loads and runs. Scripts are read once per site, because every page of a
 * template runs the same ones. Safe for several threads.
 */
final class Surroundings {

    /** A script longer than this is a bundle that no footer is written in by hand; it is not read. */
    static final int LONGEST_SCRIPT = 2 * 1024 * 1024;

    /** A longer expression names no file. */
    private static final int LONGEST_EXPRESSION = 1000;

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
    private final TextFiles files;
    private final References references;
    private final Composer composer;
    private final String page;
    private final Map<String, OpenedScript> scripts;

    Surroundings(Site site, References references, Composer composer, String page, Map<String, OpenedScript> scripts) {
        this.site = site;
        this.files = new TextFiles(site);
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

    /** A call in a script that asks a server for data. */
    record Asked(Place place, String text) {}

    /** A script file of the site, read; where it asks a server for data, and the pages that it opens. */
    record OpenedScript(
            String path,
            Source source,
            ScriptReader.Result result,
            Optional<Asked> asked,
            List<Openings.Opening> openings) {}

    /** Whether a script may write something worth reading. */
    static boolean writes(String script) {
        for (String word : WRITING) {
            if (script.contains(word)) {
                return true;
            }
        }
        return Landmarks.get().any(script);
    }

    /**
     * The markup file that an address leads to; null when the site has none there, or when it cannot be read or is more than
     * may be brought in.
     */
    @Nullable
    Opened open(String base, String address, Budget.Allowance allowance) {
        String from = base.isEmpty() ? page : base;
        Optional<String> path = references.resolve(from, address);
        if (path.isEmpty() || path.get().equals(page) || !SiteObserver.isMarkup(path.get())) {
            return null;
        }
        String text = files.text(path.get(), Budget.LARGEST_FILE);
        return text == null || !allowance.file(text)
                ? null
                : new Opened(path.get(), composer.composeFile(path.get(), text, allowance));
    }

    /** The part of a server template that an expression like {@code ~{inc/footer :: footer}} names; null when not there. */
    @Nullable
    Opened fragment(String expression, Budget.Allowance allowance) {
        if (expression.length() > LONGEST_EXPRESSION) {
            return null;
        }
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
                    return fragmentOf(path, allowance, parts.length > 1 ? parts[1].strip() : "");
                }
            }
        }
        return null;
    }

    private @Nullable Opened fragmentOf(String path, Budget.Allowance allowance, String selector) {
        Opened whole = open("", "/" + path, allowance);
        String name = selector.replaceAll("\\(.*", "").strip();
        if (whole == null || name.isEmpty() || !Budget.parsable(whole.source().text())) {
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

    /**
     * Whether a script of a document speaks of an id or a class; one of the site that is missing may. The scripts are read when this
     * is first asked, once for all names.
     */
    Predicate<String> spokenOf(Document document, String base) {
        AtomicReference<SpokenNames> heard = new AtomicReference<>();
        return name -> {
            if (heard.get() == null) {
                SpokenNames names = new SpokenNames();
                document.select("script").forEach(script -> hear(names, script, base));
                heard.set(names);
            }
            return heard.get().mayHold(name);
        };
    }

    private void hear(SpokenNames names, Element script, String base) {
        String src = Attributes.address(script, "src").strip();
        Optional<String> path = references.resolve(base.isEmpty() ? page : base, src);
        String text = path.isPresent() ? files.text(path.get(), LONGEST_SCRIPT) : script.data();
        if (text == null || path.isEmpty() && !src.isEmpty() && References.isLocal(src)) {
            names.hearUnread();
        } else {
            names.hear(text);
        }
    }

    private @Nullable OpenedScript readScript(String path) {
        String text = files.text(path, LONGEST_SCRIPT);
        if (text == null) {
            return null;
        }
        String telling = writes(text) ? text : "";
        Optional<Asked> asked =
                Fetches.in(text).map(call -> new Asked(Source.of(path, text).place(call.offset()), call.text()));
        return new OpenedScript(path, Source.of(path, telling), ScriptReader.read(telling), asked, Openings.in(text));
    }
}
