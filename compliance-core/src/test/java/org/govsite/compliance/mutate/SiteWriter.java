package org.govsite.compliance.mutate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.govsite.compliance.mutate.CleanSite.Purpose;
import org.govsite.compliance.mutate.CleanSite.Sheet;
import org.govsite.compliance.site.SiteCard;

/** Writes the clean site of a seed. */
final class SiteWriter {

    /** Name and folder of a column, and its class of the national list. */
    private record Column(String name, String folder, String type, List<Article> articles) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("工作动态", "gzdt", "工作动态", List.of()),
            new Column("通知公告", "tzgg", "政策文件", List.of()),
            new Column("政策文件", "zcwj", "政策文件", List.of()),
            new Column("政策解读", "zcjd", "政策解读", List.of()),
            new Column("信息公开", "xxgk", "信息公开目录", List.of()),
            new Column("办事服务", "bsfw", "办事服务", List.of()),
            new Column("数据发布", "sjfb", "数据发布", List.of()));

    private final long seed;
    private final Random random;
    private final Body body;
    private final Style style;
    private final boolean english;
    private final boolean topic;
    private final boolean canonical;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final String header;
    private final String footer;

    SiteWriter(long seed) {
        this.seed = seed;
        // Random makes similar sites of neighbouring seeds.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.body = Body.of(random);
        this.style = Style.of(random);
        this.english = random.nextInt(3) == 0;
        this.topic = random.nextBoolean();
        this.canonical = random.nextBoolean();
        this.header = header();
        this.footer = footer();
    }

    CleanSite write() {
        boolean declared = style.paths() == 1 || random.nextBoolean();
        columns(declared);
        if (style.metaInclude()) {
            files.put(CleanSite.META, siteTags());
        }
        if (style.headerInclude()) {
            files.put(CleanSite.HEADER, header);
        }
        if (style.footerInclude()) {
            files.put(CleanSite.FOOTER, footer);
        }
        home();
        for (int i = 0; i < columns.size(); i++) {
            column(i, columns.get(i));
        }
        siteMap();
        if (topic) {
            topic();
        }
        if (english) {
            english();
        }
        files.put("404" + style.ending(), page("页面不存在", "", "", "<p>您访问的页面不存在。</p>\n"));
        SiteCard card = card(declared);
        return new CleanSite(
                seed, body, card, register(card), style.charset(), files, List.copyOf(sheets), header, footer);
    }

    private SiteCard card(boolean declared) {
        var card = body.card().toBuilder().homePage("index" + style.ending());
        if (declared) {
            card.columnPages(List.of(style.paths() == 1 ? "list/*" : "*/index" + style.ending()))
                    .articlePages(List.of(style.paths() == 1 ? "content/*" : "*/20*/**"));
        }
        if (english) {
            card.otherLanguagePages(List.of("english/**"));
        }
        return card.build();
    }

    /** The office keeps this site and some others; of this one it keeps what a register usually holds. */
    private List<SiteCard> register(SiteCard card) {
        SiteCard own = SiteCard.builder()
                .name(card.name())
                .kind(card.kind())
                .organizer(card.organizer())
                .domain(card.domain())
                .retiredDomains(card.retiredDomains())
                .siteIdCode(card.siteIdCode())
                .icpNumber(card.icpNumber())
                .policeNumber(card.policeNumber())
                .build();
        SiteCard other = body.other(random).card();
        return List.of(other, own);
    }

    private void columns(boolean declared) {
        List<Column> all = new ArrayList<>(COLUMNS);
        Collections.shuffle(all, random);
        int count = declared ? 2 + random.nextInt(3) : 2;
        int number = 1000 + random.nextInt(8000);
        for (Column column : all.subList(0, count)) {
            int articles = declared ? 2 + random.nextInt(2) : 3 + random.nextInt(3);
            List<Article> written = new ArrayList<>();
            for (int i = 0; i < articles; i++) {
                written.add(Article.of(number++, body, random));
            }
            written.sort(Comparator.comparing(Article::time).reversed());
            columns.add(new Column(column.name(), column.folder(), column.type(), written));
        }
    }

    private String siteTags() {
        return style.tag("SiteName", body.name())
                + style.tag("SiteDomain", body.domain())
                + style.tag("SiteIDCode", body.siteIdCode());
    }

    private String columnTags(Column column) {
        return style.tag("ColumnName", column.name())
                + style.tag("ColumnDescription", "发布" + body.shortName() + "的" + column.name())
                + style.tag("ColumnKeywords", column.name() + "," + body.regionName())
                + style.tag("ColumnType", column.type());
    }

    private static String articleTags(Style style, Article article) {
        return style.tag("ArticleTitle", article.title())
                + style.tag("PubDate", article.time())
                + style.tag("ContentSource", article.source());
    }

    private String header() {
        String name = body.name();
        String home = "/index" + style.ending();
        String bar = style.topBar()
                ? "<div class=\"toolbar\">\n"
                        + (english ? "<a href=\"/english/index" + style.ending() + "\">English</a> | " : "")
                        + "<a href=\"http://www.gov.cn/\">中国政府网</a> | 今天是 <span id=\"today\"></span>\n</div>\n"
                : "";
        return switch (style.header()) {
            case 0 -> "<div class=\"header\">\n" + bar + "<h1 class=\"name\">" + name + "</h1>\n</div>\n";
            case 1 ->
                "<div class=\"header clearfix\">\n" + bar + "<a href=\"" + home
                        + "\"><img src=\"/images/logo.png\" alt=\"" + name + "\"></a>\n</div>\n";
            case 2 ->
                "<div id=\"top\">\n" + bar
                        + "<table><tr>\n<td><img src=\"/images/logo.png\" alt=\"\" /></td>\n<td class=\"sitename\">"
                        + name + "<br /><span>Sample Place</span></td>\n</tr></table>\n</div>\n";
            case 3 ->
                "<header>\n" + bar + "<a class=\"logo\" href=\"" + home + "\">\n<span>" + name
                        + "</span>\n</a>\n</header>\n";
            case 4 ->
                "<div class=\"head\">\n" + bar + "<p>欢迎访问" + name
                        + "网站！</p>\n<div class=\"logo\"><img src=\"/images/logo.png\" alt=\"" + name
                        + "\"></div>\n</div>\n";
            default ->
                "<table width=\"1000\" align=\"center\">\n<tr>\n<td height=\"120\" background=\"/images/banner.jpg\">\n"
                        + "<table>\n<tr>\n<td><img src=\"/images/logo.png\" alt=\"\" /></td>\n<td class=\"sitename\">"
                        + name + "</td>\n</tr>\n</table>\n</td>\n</tr>\n</table>\n";
        };
    }

    private String footer() {
        SampleSite sample = new SampleSite(random, body);
        List<String> parts = new ArrayList<>();
        for (Part part : sample.parts()) {
            parts.add(
                    switch (part.item()) {
                        case "icp-number" ->
                            "<a href=\"https://beian.miit.gov.cn/\" target=\"_blank\">" + part.text() + "</a>";
                        case "error-report-entry" ->
                            part.html()
                                    .replace(
                                            "site_code=" + body.siteIdCode(),
                                            "site_code=" + body.siteIdCode() + "&amp;url=http%3A%2F%2F" + body.domain()
                                                    + "%2F");
                        case "site-map" -> part.html().replace("map.html", "/sitemap" + style.ending());
                        default -> part.html();
                    });
        }
        if (random.nextBoolean()) {
            parts.add("中文域名：" + body.chineseDomain());
        }
        if (random.nextInt(3) == 0) {
            parts.add("版权所有：" + body.name());
        }
        if (random.nextInt(3) == 0) {
            parts.add("建议使用1024×768以上分辨率浏览");
        }
        if (random.nextBoolean()) {
            Collections.shuffle(parts, random);
        }
        // Last, because a telephone number on the same line could be that of the company.
        if (random.nextInt(3) == 0) {
            parts.add("技术支持：样例信息技术有限公司");
        }
        return style.footer().around(parts).replace("\"images/", "\"/images/") + "\n";
    }

    private void home() {
        StringBuilder main = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            main.append("<div class=\"box\">\n<h2>").append(column.name()).append("</h2> <a href=\"/");
            main.append(style.column(i, column.folder())).append("\">更多</a>\n");
            main.append(list(column)).append("</div>\n");
        }
        if (topic) {
            main.append("<p><a href=\"/zt/fwts/index").append(style.ending()).append("\">服务提升专题</a></p>\n");
        }
        main.append("<div class=\"links\">\n<a href=\"http://www.gov.cn/zhuanti/index.htm\">中国政府网专题</a>\n");
        if (!body.parentDomain().isEmpty()) {
            main.append("<a href=\"http://").append(body.parentDomain()).append("/zt/index.html\">上级单位专栏</a>\n");
        }
        main.append("<a href=\"http://www.yangli-prov.gov.cn/\">样例省人民政府</a>\n</div>\n");
        add("index" + style.ending(), Purpose.HOME, body.name(), siteTagsOnPage(), main.toString());
    }

    private void column(int number, Column column) {
        String path = style.column(number, column.folder());
        String title = column.name() + "-" + body.name();
        String main = "<div class=\"pos\">当前位置：<a href=\"/index" + style.ending() + "\">首页</a> &gt; " + column.name()
                + "</div>\n<h2>" + column.name() + "</h2>\n" + list(column);
        add(path, Purpose.COLUMN, title, siteTagsOnPage() + columnTags(column), main);
        for (Article article : column.articles()) {
            article(column, article, path);
        }
    }

    private void article(Column column, Article article, String list) {
        String published = style.published(article.time(), article.source());
        String heading = style.heading().formatted(article.title());
        String main = "<div class=\"pos\"><a href=\"/index" + style.ending() + "\">首页</a> &gt; <a href=\"/" + list
                + "\">"
                + column.name() + "</a> &gt; 正文</div>\n<div class=\"article\">\n"
                + (heading.startsWith("<td") ? "<table><tr>" + heading + "</tr></table>" : heading) + "\n" + published
                + article.body() + "</div>\n";
        String tags = siteTagsOnPage() + columnTags(column) + articleTags(style, article);
        String path = path(column, article);
        String page = page(article.title() + "-" + body.name(), tags, path, main);
        files.put(path, page);
        sheets.add(new Sheet(path, Purpose.ARTICLE, published, article.time(), article.source()));
    }

    private String list(Column column) {
        StringBuilder entries = new StringBuilder();
        for (Article article : column.articles()) {
            entries.append(style.entry(path(column, article), article.title(), article.day()));
        }
        return style.list(entries.toString());
    }

    private String path(Column column, Article article) {
        int number = Integer.parseInt(article.title().replaceAll("\\D", ""));
        return style.article(column.folder(), number, article.day());
    }

    private void siteMap() {
        StringBuilder main = new StringBuilder("<h1>网站地图</h1>\n<dl>\n");
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            main.append("<dt><a href=\"/")
                    .append(style.column(i, column.folder()))
                    .append("\">");
            main.append(column.name()).append("</a></dt>\n");
        }
        add("sitemap" + style.ending(), Purpose.MAP, "网站地图-" + body.name(), siteTagsOnPage(), main + "</dl>\n");
    }

    private void topic() {
        Column column = new Column("服务提升专题", "zt/fwts", "工作动态", columns.get(0).articles());
        StringBuilder entries = new StringBuilder();
        for (Article article : column.articles()) {
            entries.append(style.entry(path(columns.get(0), article), article.title(), article.day()));
        }
        String path = "zt/fwts/index" + style.ending();
        String main = "<h2>" + column.name() + "</h2>\n" + style.list(entries.toString());
        add(path, Purpose.TOPIC, column.name() + "-" + body.name(), siteTagsOnPage() + columnTags(column), main);
    }

    private void english() {
        String ownFooter = random.nextBoolean()
                ? footer
                : "<div class=\"footer\">\n<p>Sponsored by the people's government. Tel " + body.phone()
                        + "</p>\n</div>\n";
        String tags = random.nextBoolean()
                ? siteTagsOnPage()
                : style.tag("SiteName", "Sample Place Online")
                        + style.tag("SiteDomain", body.domain())
                        + style.tag("SiteIDCode", body.siteIdCode());
        String text = "<!DOCTYPE html>\n<html>\n<head>\n" + style.declaration() + "<title>Sample Place</title>\n" + tags
                + "</head>\n<body>\n<div class=\"header\"><h1>Sample Place</h1></div>\n<p>Welcome to our place.</p>\n"
                + ownFooter + "</body>\n</html>\n";
        files.put("english/index" + style.ending(), text);
    }

    private String siteTagsOnPage() {
        return style.metaInclude() ? include(CleanSite.META) : siteTags();
    }

    private static String include(String file) {
        return "<!--#include virtual=\"/" + file + "\" -->\n";
    }

    private void add(String path, Purpose purpose, String title, String tags, String main) {
        files.put(path, page(title, tags, path, main));
        sheets.add(new Sheet(path, purpose, "", "", ""));
    }

    private String page(String title, String tags, String path, String main) {
        String doctype = style.xhtml()
                ? "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\">\n"
                : "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n";
        String link = canonical && !path.isEmpty()
                ? "<link rel=\"canonical\" href=\"http://" + body.domain() + "/" + path + "\">\n"
                : "";
        return doctype + "<head>\n" + style.declaration() + "<title>" + title + "</title>\n" + tags + link
                + "<link rel=\"stylesheet\" href=\"/css/style.css\">\n</head>\n<body>\n"
                + (style.headerInclude() ? include(CleanSite.HEADER) : header)
                + nav() + "<div class=\"main\">\n" + main + "</div>\n"
                + (style.footerInclude() ? include(CleanSite.FOOTER) : footer)
                + "</body>\n</html>\n";
    }

    private String nav() {
        StringBuilder nav = new StringBuilder("<div class=\"nav\">\n<a href=\"/index").append(style.ending());
        nav.append("\">首页</a>\n");
        for (int i = 0; i < columns.size(); i++) {
            nav.append("<a href=\"/")
                    .append(style.column(i, columns.get(i).folder()))
                    .append("\">");
            nav.append(columns.get(i).name()).append("</a>\n");
        }
        return nav.append("</div>\n").toString();
    }
}
