package org.govsite.compliance.mutate;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/**
 * How one site does what sites do in many ways. Every number picks one of several forms.
 *
 * @param ending ending of the names of pages
 * @param paths how files are called: by date, by number, by day
 * @param tagForm how a meta tag is written
 * @param metaInclude whether an include holds the site tags
 * @param headerInclude whether an include holds the header
 * @param footerInclude whether an include holds the footer
 * @param header how the header is built
 * @param links how pages link to each other: from the root, relative, in full
 * @param list how a list of articles is built
 * @param article how an article says when and from where
 * @param orderedWay how the home page leads to the ordered column
 * @param heading element of the title of an article
 */
record Style(
        Charset charset,
        boolean xhtml,
        String ending,
        int paths,
        int tagForm,
        boolean metaInclude,
        boolean headerInclude,
        boolean footerInclude,
        boolean topBar,
        int header,
        int links,
        int list,
        int article,
        int orderedWay,
        String heading,
        FooterLayout footer) {

    private static final int LINKS = 3;
    private static final int LISTS = 5;
    private static final int ARTICLES = 8;
    private static final int ORDERED_WAYS = 5;

    static Style of(Random random) {
        boolean includes = random.nextBoolean();
        return new Style(
                random.nextInt(3) == 0 ? Charset.forName("GBK") : StandardCharsets.UTF_8,
                random.nextBoolean(),
                includes
                        ? List.of(".html", ".shtml").get(random.nextInt(2))
                        : List.of(".html", ".htm").get(random.nextInt(2)),
                random.nextInt(3),
                random.nextInt(5),
                includes && random.nextBoolean(),
                includes && random.nextBoolean(),
                includes && random.nextInt(4) > 0,
                random.nextBoolean(),
                random.nextInt(Headers.FORMS),
                random.nextInt(LINKS),
                random.nextInt(LISTS),
                random.nextInt(ARTICLES),
                random.nextInt(ORDERED_WAYS),
                List.of("<h1>%s</h1>", "<h2 class=\"tit\">%s</h2>", "<td class=\"arttit\">%s</td>")
                        .get(random.nextInt(3)),
                FooterLayout.any(random));
    }

    /** A meta tag, on one line. */
    String tag(String name, String content) {
        String form = switch (tagForm) {
            case 0 -> "<meta name=\"%s\" content=\"%s\">";
            case 1 -> "<meta name=\"%s\" content=\"%s\" />";
            case 2 -> "<meta content=\"%2$s\" name=\"%1$s\">";
            case 3 -> "<meta name='%s' content='%s'/>";
            default -> "<META NAME=\"%s\" CONTENT=\"%s\">";
        };
        return form.formatted(name, content) + "\n";
    }

    /** The declaration of the encoding, as a site in GBK or UTF-8 writes it. */
    String declaration() {
        String name = charset.equals(StandardCharsets.UTF_8) ? "utf-8" : "gb2312";
        return xhtml
                ? "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=" + name + "\" />\n"
                : "<meta charset=\"" + name + "\">\n";
    }

    /** Path of the list page of a column. */
    String column(int number, String folder) {
        return paths == 1 ? "list/" + (10 + number) + ending : folder + "/index" + ending;
    }

    /** Path of an article. */
    String article(String folder, int number, String day) {
        String plain = day.replace("-", "");
        return switch (paths) {
            case 0 -> folder + "/" + plain.substring(0, 6) + "/t" + plain + "_" + number + ending;
            case 1 -> "content/" + number + ending;
            default -> folder + "/" + day.substring(0, 4) + "/" + day.substring(5) + "/art_" + number + ending;
        };
    }

    /** The address of one page as another page of the site links to it. */
    String href(String from, String to, String domain) {
        return switch (links) {
            case 0 -> "/" + to;
            case 1 -> "../".repeat((int) from.chars().filter(c -> c == '/').count()) + to;
            default -> "http://" + domain + "/" + to;
        };
    }

    /** The day as entries of lists show it. */
    String shown(String day) {
        return list == 3 ? day.substring(5) : day;
    }

    /** An entry of a list: a link to an article and its day. */
    String entry(String href, String title, String day) {
        String link = "<a href=\"" + href + "\" target=\"_blank\" title=\"" + title + "\">" + title + "</a>";
        return switch (list) {
            case 0 -> "<li>" + link + "<span>" + day + "</span></li>\n";
            case 1 -> "<li><span class=\"date\">[" + day + "]</span>" + link + "</li>\n";
            case 2 -> "<tr><td>" + link + "</td><td width=\"80\">" + day + "</td></tr>\n";
            case 3 -> "<dd><em>" + day + "</em> " + link + "</dd>\n";
            default -> "<div class=\"item\">·" + link + " (" + day + ")</div>\n";
        };
    }

    /** The list around its entries. */
    String list(String entries) {
        return switch (list) {
            case 0, 1 -> "<ul class=\"list\">\n" + entries + "</ul>\n";
            case 2 -> "<table width=\"100%\">\n" + entries + "</table>\n";
            case 3 -> "<dl>\n" + entries + "</dl>\n";
            default -> "<div class=\"items\">\n" + entries + "</div>\n";
        };
    }

    /** The line of an article that says when and from where. */
    String published(String time, String source) {
        String template = switch (article) {
            case 0 -> "<div class=\"info\">发布时间：%1$s&nbsp;&nbsp;&nbsp;来源：%2$s</div>\n";
            case 1 -> "<div class=\"meta\"><span>发布时间：%1$s</span><span>来源：%2$s</span></div>\n";
            case 2 -> "<p class=\"laiyuan\">来源：%2$s　　发布时间：%1$s　　浏览次数：<span id=\"hits\"></span></p>\n";
            case 3 ->
                "<div class=\"sm\">%1$s　来源：%2$s　字体：【<a href=\"javascript:doZoom(16)\">大</a> <a href=\"javascript:doZoom(14)\">中</a>】</div>\n";
            case 4 ->
                "<table width=\"100%%\"><tr><td align=\"right\">发布日期：</td><td>%1$s</td>"
                        + "<td align=\"right\">信息来源：</td><td>%2$s</td></tr></table>\n";
            case 5 -> "<ul class=\"prop\"><li>【发布时间：%1$s】</li><li>【来源：%2$s】</li></ul>\n";
            case 6 -> "<div class=\"ly\"><b>时间：</b>%1$s <b>来源：</b>%2$s <b>作者：</b>办公室</div>\n";
            default -> "<div class=\"xx\">日期：%1$s | 稿件来源：%2$s | 【打印】</div>\n";
        };
        return template.formatted(time, source);
    }
}
