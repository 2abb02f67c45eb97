package org.govsite.compliance.mutate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.govsite.compliance.mutate.Sheet.Entry;
import org.govsite.compliance.mutate.Sheet.Purpose;
import org.govsite.compliance.site.SiteCard;

/** Writes the clean site of a seed. */
final class SiteWriter {

    /** How many entries of a column the home page shows, and how many stand on a page of the column. */
    private static final int SHOWN_AT_HOME = 6;

    private static final int ON_A_PAGE = 15;

    /** Articles of a column on a large site. */
    private static final int MANY = 23;

    private static final int NEWS_DAYS = 14;

    private final long seed;
    private final LocalDate asOf;
    private final boolean ordered;
    private final boolean large;
    private final Random random;
    private final Body body;
    private final Style style;
    private final boolean english;
    private final boolean topic;
    private final PageFrame frame;
    private final SortedMap<String, String> files = new TreeMap<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private final List<String> orderedWays = new ArrayList<>();
    private final Template main;
    private final Template area;
    private final Template topics;

    SiteWriter(long seed, LocalDate asOf, boolean ordered, boolean large) {
        this.seed = seed;
        this.asOf = asOf;
        this.ordered = ordered;
        this.large = large;
        // Random makes similar sites of neighbouring seeds.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
        this.body = Body.of(random);
        this.style = Style.of(random);
        this.english = random.nextInt(3) == 0;
        this.topic = random.nextBoolean() || large;
        this.frame = new PageFrame(body, style, random.nextBoolean(), columns);
        String header = Headers.of(style.header(), body.name(), "/" + frame.home(), bar());
        String headerFile = style.headerInclude() ? CleanSite.HEADER : "";
        String tags = frame.siteTags();
        String tagsFile = style.metaInclude() ? CleanSite.META : "";
        String footerFile = style.footerInclude() ? CleanSite.FOOTER : "";
        this.main = new Template(tags, tagsFile, header, headerFile, footer(style.footer()), footerFile);
        this.area = large ? area(footerFile) : main;
        this.topics = large ? topics() : main;
    }

    /** The area of open information has a footer of its own. */
    private Template area(String footerFile) {
        return new Template(
                main.tags(),
                main.tagsFile(),
                main.header(),
                main.headerFile(),
                footer(FooterLayout.any(random)),
                footerFile.isEmpty() ? "" : "xxgk/" + footerFile);
    }

    /** Topics are made by hand. */
    private Template topics() {
        return new Template(
                main.tags(),
                main.tagsFile(),
                Headers.of(random.nextInt(Headers.FORMS), body.name(), "/" + frame.home(), ""),
                "",
                footer(FooterLayout.any(random)),
                "");
    }

    CleanSite write() {
        boolean declared = style.paths() == 1 || large || random.nextBoolean();
        columns(declared);
        if (style.metaInclude()) {
            files.put(CleanSite.META, frame.siteTags());
        }
        for (Template template : List.of(main, area)) {
            if (!template.headerFile().isEmpty()) {
                files.put(template.headerFile(), template.header());
            }
            if (!template.footerFile().isEmpty()) {
                files.put(template.footerFile(), template.footer());
            }
        }
        homePage();
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
        String missing = "404" + style.ending();
        files.put(missing, frame.page(main, missing, "页面不存在", "", "<p>您访问的页面不存在。</p>\n"));
        SiteCard card = card(declared);
        return new CleanSite(
                seed,
                asOf,
                body,
                card,
                register(card),
                style.charset(),
                files,
                List.copyOf(sheets),
                List.copyOf(orderedWays));
    }

    private String bar() {
        return style.topBar()
                ? "<div class=\"toolbar\">\n"
                        + (english ? "<a href=\"/english/index" + style.ending() + "\">English</a> | " : "")
                        + "<a href=\"http://www.gov.cn/\">中国政府网</a> | 今天是 <span id=\"today\"></span>\n</div>\n"
                : "";
    }

    private String footer(FooterLayout layout) {
        return Footers.of(body, layout, frame.map(), random);
    }

    private SiteCard card(boolean declared) {
        var card = body.card().toBuilder().homePage(frame.home());
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
        List<Column> all = new ArrayList<>(Column.USUAL);
        Collections.shuffle(all, random);
        int count = large ? all.size() : declared ? 2 + random.nextInt(3) : 2;
        int number = 1000 + random.nextInt(8000);
        for (Column column : all.subList(0, count)) {
            int articles = large ? MANY : declared ? 2 + random.nextInt(2) : 3 + random.nextInt(3);
            // The first one is shown as news, on the home page and in the topic.
            int youngest = columns.isEmpty() ? NEWS_DAYS : 0;
            columns.add(column.published(articles, number, asOf, youngest, body, random));
            number += articles;
        }
        if (ordered) {
            columns.add(
                    random.nextInt(columns.size() + 1),
                    Column.ORDERED.daily(5 + random.nextInt(9), number, asOf, body, random));
        }
    }

    private void homePage() {
        StringBuilder text = new StringBuilder();
        List<Entry> entries = new ArrayList<>();
        for (Column column : columns) {
            boolean isOrdered = column.folder().equals(Column.ORDERED.folder());
            if (isOrdered) {
                orderedWay(text, column);
            }
            if (!isOrdered || style.orderedWay() == 3) {
                List<Entry> shown = entries(
                        frame.home(),
                        column.articles().stream().limit(SHOWN_AT_HOME).toList(),
                        column);
                String box = "<div class=\"box\">\n<h2>" + column.name() + "</h2> <a href=\""
                        + frame.href(frame.home(), frame.path(column)) + "\">更多</a>\n" + list(shown) + "</div>\n";
                entries.addAll(isOrdered ? List.of() : shown);
                way(isOrdered, box);
                text.append(box);
            }
        }
        if (topic) {
            text.append("<p><a href=\"")
                    .append(frame.href(frame.home(), topicPath()))
                    .append("\">服务提升专题</a></p>\n");
        }
        text.append("<div class=\"links\">\n<a href=\"http://www.gov.cn/zhuanti/index.htm\">中国政府网专题</a>\n");
        if (!body.parentDomain().isEmpty()) {
            text.append("<a href=\"http://").append(body.parentDomain()).append("/zt/index.html\">上级单位专栏</a>\n");
        }
        text.append("<a href=\"http://www.yangli-prov.gov.cn/\">样例省人民政府</a>\n</div>\n");
        columns.stream()
                .filter(column -> column.folder().equals(Column.ORDERED.folder()) && frame.isInMenu(column))
                .forEach(column -> way(true, frame.menuLink(frame.home(), column)));
        add(frame.home(), Purpose.HOME, main, entries, body.name(), main.tagsOnPage(), text.toString());
    }

    /** How the home page leads to the ordered column, besides the menu and its box. */
    private void orderedWay(StringBuilder text, Column column) {
        String address = frame.href(frame.home(), frame.path(column));
        String way = switch (style.orderedWay()) {
            case 0 ->
                "<div class=\"banner\"><a href=\"" + address
                        + "\"><img src=\"/images/shce.jpg\" alt=\"扫黑除恶专项斗争\"></a></div>\n";
            case 1 -> "<p class=\"hot\"><a href=\"" + address + "\">扫黑除恶专项斗争专栏</a></p>\n";
            case 2 -> "<h2>扫黑除恶专题</h2>\n<p><a href=\"" + address + "\">更多&gt;&gt;</a></p>\n";
            default -> "";
        };
        way(!way.isEmpty(), way);
        text.append(way);
    }

    private void way(boolean leads, String markup) {
        if (leads) {
            orderedWays.add(markup);
        }
    }

    private void column(int number, Column column) {
        String path = frame.path(column);
        Template template = template(column);
        Purpose purpose = column.folder().equals(Column.ORDERED.folder()) ? Purpose.ORDERED : Purpose.COLUMN;
        int pages = (column.articles().size() + ON_A_PAGE - 1) / ON_A_PAGE;
        for (int i = 0; i < pages; i++) {
            String own = i == 0 ? path : path.replace(style.ending(), "_" + i + style.ending());
            List<Article> some = column.articles()
                    .subList(i * ON_A_PAGE, Math.min(column.articles().size(), (i + 1) * ON_A_PAGE));
            List<Entry> entries = entries(own, some, column);
            String text = "<div class=\"pos\">当前位置：<a href=\"" + frame.href(own, frame.home()) + "\">首页</a> &gt; "
                    + column.name() + "</div>\n<h2>" + column.name() + "</h2>\n" + list(entries)
                    + pager(column, own, pages);
            String title = column.name() + "-" + body.name();
            add(own, purpose, template, entries, title, main.tagsOnPage() + frame.columnTags(column), text);
        }
        for (Article article : column.articles()) {
            article(column, article, template);
        }
    }

    private String pager(Column column, String from, int pages) {
        StringBuilder pager = new StringBuilder();
        for (int i = 0; pages > 1 && i < pages; i++) {
            String to =
                    i == 0 ? frame.path(column) : frame.path(column).replace(style.ending(), "_" + i + style.ending());
            pager.append("<a href=\"")
                    .append(frame.href(from, to))
                    .append("\">")
                    .append(i + 1)
                    .append("</a>\n");
        }
        return pager.isEmpty() ? "" : "<div class=\"page\">\n" + pager + "</div>\n";
    }

    private void article(Column column, Article article, Template template) {
        String published = style.published(article.time(), article.source());
        String heading = style.heading().formatted(article.title());
        String path = frame.path(column, article);
        String text = "<div class=\"pos\"><a href=\"" + frame.href(path, frame.home()) + "\">首页</a> &gt; <a href=\""
                + frame.href(path, frame.path(column)) + "\">" + column.name()
                + "</a> &gt; 正文</div>\n<div class=\"article\">\n"
                + (heading.startsWith("<td") ? "<table><tr>" + heading + "</tr></table>" : heading) + "\n" + published
                + article.body() + "</div>\n";
        String tags = main.tagsOnPage() + frame.columnTags(column) + frame.articleTags(article);
        files.put(path, frame.page(template, path, article.title() + "-" + body.name(), tags, text));
        sheets.add(Sheet.article(path, template, published, article.time(), article.source()));
    }

    private List<Entry> entries(String from, List<Article> articles, Column column) {
        List<Entry> entries = new ArrayList<>();
        for (Article article : articles) {
            String shown = style.shown(article.day());
            String target = frame.path(column, article);
            entries.add(new Entry(
                    style.entry(frame.href(from, target), article.title(), shown),
                    shown,
                    LocalDate.parse(article.day()),
                    target));
        }
        return entries;
    }

    private String list(List<Entry> entries) {
        StringBuilder text = new StringBuilder();
        entries.forEach(entry -> text.append(entry.markup()));
        return style.list(text.toString());
    }

    /** The area of open information has a template of its own on large sites. */
    private Template template(Column column) {
        return column.folder().equals("xxgk") ? area : main;
    }

    private void siteMap() {
        StringBuilder text = new StringBuilder("<h1>网站地图</h1>\n<dl>\n");
        for (Column column : columns) {
            text.append("<dt><a href=\"")
                    .append(frame.href(frame.map(), frame.path(column)))
                    .append("\">");
            text.append(column.name()).append("</a></dt>\n");
        }
        String title = "网站地图-" + body.name();
        add(frame.map(), Purpose.MAP, main, List.of(), title, main.tagsOnPage(), text + "</dl>\n");
    }

    private String topicPath() {
        return "zt/fwts/index" + style.ending();
    }

    private void topic() {
        Column news = columns.get(columns.get(0).folder().equals(Column.ORDERED.folder()) ? 1 : 0);
        Column column = new Column("服务提升专题", "zt/fwts", "工作动态", NEWS_DAYS, news.articles());
        List<Article> some = news.articles().stream().limit(ON_A_PAGE).toList();
        List<Entry> entries = entries(topicPath(), some, news);
        String text = "<h2>" + column.name() + "</h2>\n" + list(entries);
        String title = column.name() + "-" + body.name();
        add(topicPath(), Purpose.TOPIC, topics, entries, title, main.tagsOnPage() + frame.columnTags(column), text);
        for (int i = 0; large && i < 4; i++) {
            String path = "zt/fwts/fw" + i + style.ending();
            String note = "<h2>服务提升专题</h2>\n<p>专题第" + (i + 1) + "部分：介绍服务提升的做法。</p>\n<p><a href=\""
                    + frame.href(path, topicPath()) + "\">返回专题首页</a></p>\n";
            add(path, Purpose.TOPIC, topics, List.of(), "专题介绍-" + body.name(), main.tagsOnPage(), note);
        }
    }

    private void english() {
        String ownFooter = random.nextBoolean()
                ? main.footer()
                : "<div class=\"footer\">\n<p>Sponsored by the people's government. Tel " + body.phone()
                        + "</p>\n</div>\n";
        String tags = random.nextBoolean()
                ? frame.siteTags()
                : style.tag("SiteName", "Sample Place Online")
                        + style.tag("SiteDomain", body.domain())
                        + style.tag("SiteIDCode", body.siteIdCode());
        String text = "<!DOCTYPE html>\n<html>\n<head>\n" + style.declaration() + "<title>Sample Place</title>\n" + tags
                + "</head>\n<body>\n<div class=\"header\"><h1>Sample Place</h1></div>\n<p>Welcome to our place.</p>\n"
                + ownFooter + "</body>\n</html>\n";
        files.put("english/index" + style.ending(), text);
    }

    private void add(
            String path,
            Purpose purpose,
            Template template,
            List<Entry> entries,
            String title,
            String tags,
            String text) {
        files.put(path, frame.page(template, path, title, tags, text));
        sheets.add(Sheet.of(path, purpose, template, entries));
    }
}
