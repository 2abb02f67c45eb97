package org.govsite.compliance.observe;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.MetaTag;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.facts.PageRole;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells what a file of markup is and what a document is for, from the file alone, with the reason. */
final class PageKinds {

    /** A page that leads on at once shows at most this much text. */
    private static final int SHORT_NOTICE = 200;

    /** A refresh later than this many seconds is a page that renews itself or shows a notice to be read. */
    private static final int AT_ONCE = 5;

    private static final Pattern DOCUMENT = Pattern.compile("(?i)<(?:html|body|frameset|title)[\\s>]|<!doctype");
    private static final Pattern REFRESH =
            Pattern.compile("(?i)\\s*(\\d{1,4})[\\d.]*\\s*[;,]\\s*(?:url\\s*=)?\\s*['\"]?([^'\"]+)");
    private static final Pattern SCRIPTED_MOVE = Pattern.compile(
            "location(?:\\.href)?\\s*=\\s*[\"']([^\"']+)|location\\.(?:replace|assign)\\(\\s*[\"']([^\"']+)");

    private PageKinds() {}

    /**
     * What a file is.
     *
     * @param redirectsTo address that a redirect leads to; empty for the others
     */
    record Verdict(PageKind kind, String reason, String redirectsTo) {}

    static Verdict kind(String path, String ownText, Document document) {
        Landmarks landmarks = Landmarks.get();
        String target = redirect(document);
        if (!target.isEmpty()) {
            return new Verdict(PageKind.REDIRECT, "leads-on-at-once", target);
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        String bare = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        if (landmarks.listed("errorNames", bare) || landmarks.containsAny("errorTitles", document.title())) {
            return new Verdict(PageKind.ERROR_PAGE, "error-name-or-title", "");
        }
        if (landmarks.listed("popupNames", bare)
                || document.body().attr("onload").toLowerCase(Locale.ROOT).contains("print(")) {
            return new Verdict(PageKind.POPUP, "popup-name-or-print", "");
        }
        if (!DOCUMENT.matcher(ownText).find()) {
            return new Verdict(PageKind.FRAGMENT, "no-html-element", "");
        }
        return new Verdict(PageKind.DOCUMENT, "html-document", "");
    }

    private static String redirect(Document document) {
        if (TextLength.reaches(document.body(), SHORT_NOTICE + 1) || document.selectFirst("frameset, iframe") != null) {
            return "";
        }
        for (Element meta : document.select("meta[http-equiv=refresh]")) {
            Matcher refresh = REFRESH.matcher(meta.attr("content"));
            if (refresh.lookingAt() && Integer.parseInt(refresh.group(1)) <= AT_ONCE) {
                return refresh.group(2).strip();
            }
        }
        if (document.body().text().isBlank()
                && document.body().select("img, a, div, table").isEmpty()) {
            Matcher move = SCRIPTED_MOVE.matcher(document.select("script").html());
            if (move.find()) {
                return move.group(1) != null ? move.group(1) : move.group(2);
            }
        }
        return "";
    }

    private static boolean has(List<MetaTag> meta, String name) {
        return meta.stream().anyMatch(tag -> tag.name().equalsIgnoreCase(name));
    }

    /** What a document is for. */
    record Purpose(PageRole role, String reason) {}

    static Purpose role(String path, List<MetaTag> meta) {
        if (has(meta, "ArticleTitle") || has(meta, "PubDate")) {
            return new Purpose(PageRole.ARTICLE, "meta-article-tags");
        }
        if (has(meta, "ColumnName")) {
            return new Purpose(PageRole.COLUMN, "meta-column-tags");
        }
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (name.matches("t?\\d{6,8}_\\d+\\.s?html?")
                || path.matches(".*/(?:19|20)\\d{2}(?:-?[01]\\d).*/[^/]+\\.s?html?")) {
            return new Purpose(PageRole.ARTICLE, "dated-path");
        }
        if (path.contains("/") && name.matches("(?:index|default|list).*")) {
            return new Purpose(PageRole.COLUMN, "index-of-folder");
        }
        return new Purpose(PageRole.OTHER, "no-sign");
    }
}
