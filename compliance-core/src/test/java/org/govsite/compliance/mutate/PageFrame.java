package org.govsite.compliance.mutate;

import java.util.List;

/** What all pages of a site have in common: where they lie, how they link to each other, their head and their menu. */
final class PageFrame {

    private final Body body;
    private final Style style;
    private final boolean canonical;
    private final List<Column> columns;

    /**
     * @param canonical whether pages name their own address
     * @param columns the columns of the site, which may be added later
     */
    PageFrame(Body body, Style style, boolean canonical, List<Column> columns) {
        this.body = body;
        this.style = style;
        this.canonical = canonical;
        this.columns = columns;
    }

    String home() {
        return "index" + style.ending();
    }

    String map() {
        return "sitemap" + style.ending();
    }

    String href(String from, String to) {
        return style.href(from, to, body.domain());
    }

    String path(Column column) {
        return style.column(columns.indexOf(column), column.folder());
    }

    String path(Column column, Article article) {
        return style.article(column.folder(), article.number(), article.day());
    }

    String siteTags() {
        return style.tag("SiteName", body.name())
                + style.tag("SiteDomain", body.domain())
                + style.tag("SiteIDCode", body.siteIdCode());
    }

    String columnTags(Column column) {
        return style.tag("ColumnName", column.name())
                + style.tag("ColumnDescription", "发布" + body.shortName() + "的" + column.name())
                + style.tag("ColumnKeywords", column.name() + "," + body.regionName())
                + style.tag("ColumnType", column.type());
    }

    String articleTags(Article article) {
        return style.tag("ArticleTitle", article.title())
                + style.tag("PubDate", article.time())
                + style.tag("ContentSource", article.source());
    }

    String page(Template template, String path, String title, String tags, String text) {
        String doctype = style.xhtml()
                ? "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\">\n"
                : "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n";
        String link = canonical && !path.startsWith("404")
                ? "<link rel=\"canonical\" href=\"http://" + body.domain() + "/" + path + "\">\n"
                : "";
        return doctype + "<head>\n" + style.declaration() + "<title>" + title + "</title>\n" + tags + link
                + "<link rel=\"stylesheet\" href=\"/css/style.css\">\n</head>\n<body>\n" + template.headerOnPage()
                + menu(path) + "<div class=\"main\">\n" + text + "</div>\n" + template.footerOnPage()
                + "</body>\n</html>\n";
    }

    String menu(String from) {
        StringBuilder menu = new StringBuilder("<div class=\"nav\">\n<a href=\"").append(href(from, home()));
        menu.append("\">首页</a>\n");
        columns.stream().filter(this::isInMenu).forEach(column -> menu.append(menuLink(from, column)));
        return menu.append("</div>\n").toString();
    }

    String menuLink(String from, Column column) {
        return "<a href=\"" + href(from, path(column)) + "\">" + column.name() + "</a>\n";
    }

    /** The ordered column has another way from the home page on some sites. */
    boolean isInMenu(Column column) {
        return !column.folder().equals(Column.ORDERED.folder()) || style.orderedWay() >= 2;
    }
}
