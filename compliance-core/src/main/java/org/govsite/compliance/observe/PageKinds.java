package org.govsite.compliance.observe;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govsite.compliance.facts.MetaTag;
import org.govsite.compliance.facts.PageKind;
import org.govsite.compliance.facts.PageRole;
import org.govsite.compliance.facts.Piece;
import org.govsite.compliance.facts.Zone;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tells what a file of markup is and what a document is for, from the file alone, with the reason. */
final class PageKinds {

    /** A page that leads on at once shows at most this much text. */
    private static final int SHORT_NOTICE = 200;

    /** A refresh later than this many seconds is a page that renews itself or shows a notice to be read. */
    private static final int AT_ONCE = 5;

    /** A title has so many characters at least. */
    private static final int SHORTEST_TITLE = 5;

    /** A list has so many links with a date at least; one that nothing else tells is longer. */
    private static final int SHORTEST_LIST = 3;

    /** A list on a page that calls itself a column may be shorter. */
    private static final int SHORT_LIST = 2;

    private static final int LONG_LIST = 8;

    private static final int FAR = -1000;

    /** How many lines apart a link and its date may stand. */
    private static final int NEAR = 2;

    private static final Pattern DOCUMENT = Pattern.compile("(?i)<(?:html|body|frameset|title)[\\s>]|<!doctype");
    private static final Pattern REFRESH =
            Pattern.compile("(?i)\\s*(\\d{1,4})[\\d.]*\\s*[;,]\\s*(?:url\\s*=)?\\s*['\"]?([^'\"]+)");
    private static final Pattern SCRIPTED_MOVE = Pattern.compile(
            "location(?:\\.href)?\\s*=\\s*[\"']([^\"']+)|location\\.(?:replace|assign)\\(\\s*[\"']([^\"']+)");

    private static final Pattern DATED_NAME = Pattern.compile("t?\\d{6,8}_\\d+\\.s?html?");
    private static final Pattern DATED_FOLDER = Pattern.compile("/(?:19|20)\\d{2}-?[01]\\d");
    private static final Pattern PLAIN_NAME = Pattern.compile("[^/]+\\.s?html?");
    private static final Pattern INDEX_NAME = Pattern.compile("(?:index|default|list).*");

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

    /**
     * Tells what a document is for: its tags say it, else several signs have to meet, because duties of columns and articles
     * hang on it.
     *
     * @param zones what was kept of the page
     */
    static Purpose role(String path, List<MetaTag> meta, Document document, List<Zone> zones) {
        if (has(meta, "ArticleTitle") || has(meta, "PubDate")) {
            return new Purpose(PageRole.ARTICLE, "meta-article-tags");
        }
        int slash = path.lastIndexOf('/');
        String name = path.substring(slash + 1);
        boolean datedFolder = slash > 0
                && PLAIN_NAME.matcher(name).matches()
                && DATED_FOLDER.matcher(path.substring(0, slash)).find();
        Dating dating = dating(zones);
        int dated = dating.links();
        boolean titled = dated < SHORTEST_LIST && isTitled(document);
        if (DATED_NAME.matcher(name).matches() || datedFolder && titled) {
            return new Purpose(PageRole.ARTICLE, "dated-path");
        }
        boolean onlyList = dated >= SHORT_LIST && dating.alone() == 0 && has(meta, "ColumnName");
        if (titled && !onlyList && dated + dating.alone() > 0) {
            return new Purpose(PageRole.ARTICLE, "title-and-date");
        }
        if (has(meta, "ColumnName")) {
            return new Purpose(PageRole.COLUMN, "meta-column-tags");
        }
        if (dated >= SHORTEST_LIST && slash >= 0 && INDEX_NAME.matcher(name).matches()) {
            return new Purpose(PageRole.COLUMN, "index-with-dated-links");
        }
        if (dated >= LONG_LIST && slash >= 0) {
            return new Purpose(PageRole.COLUMN, "many-dated-links");
        }
        return new Purpose(PageRole.OTHER, "no-sign");
    }

    /**
     * The dates that a visitor sees.
     *
     * @param links how many stand beside a link with a text that may be a title
     * @param alone how many stand beside and in no link
     */
    private record Dating(int links, int alone) {}

    private static Dating dating(List<Zone> zones) {
        int dated = 0;
        int alone = 0;
        for (Zone zone : zones) {
            int linkBlock = FAR;
            int dateBlock = FAR;
            for (Piece piece : zone.pieces()) {
                if (!(piece instanceof Piece.Text text) || text.standing().inert()) {
                    continue;
                }
                boolean date = !Dates.in(text.text()).isEmpty();
                boolean title = text.link() >= 0 && text.text().strip().length() >= SHORTEST_TITLE;
                alone += date && text.link() < 0 ? 1 : 0;
                if (date && text.block() - linkBlock <= NEAR || title && text.block() - dateBlock <= NEAR) {
                    alone -= date && text.link() >= 0 ? 0 : 1;
                    dated++;
                    linkBlock = FAR;
                    dateBlock = FAR;
                } else if (date) {
                    dateBlock = text.block();
                } else if (title) {
                    linkBlock = text.block();
                }
            }
        }
        return new Dating(dated, alone);
    }

    /** Whether a heading on the page says what the title starts with. */
    private static boolean isTitled(Document document) {
        String title = document.title().split("[-_|–—>]")[0].strip();
        if (title.length() < SHORTEST_TITLE) {
            return false;
        }
        for (Element heading : document.body().select("h1, h2, h3, h4, [class*=title], [class*=bt], [id*=title]")) {
            if (TextLength.reaches(heading, title.length())
                    && heading.text().strip().equals(title)) {
                return true;
            }
        }
        return false;
    }
}
