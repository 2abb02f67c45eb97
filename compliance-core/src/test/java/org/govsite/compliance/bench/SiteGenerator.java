package org.govsite.compliance.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * Writes a site as large as wanted: pages of about 40 KB in six templates, columns and articles, one template in GBK. The
 * same number of pages gives the same bytes everywhere.
 */
public final class SiteGenerator {

    private static final Charset GBK = Charset.forName("GBK");
    private static final int PARAGRAPHS = 26;
    private static final int LIST_ITEMS = 70;
    private static final int COLUMNS = 40;
    private static final int SITE_MAP = -1;
    private static final String COMMON =
            "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严";

    private SiteGenerator() {}

    /** What the pages load and show. */
    private static final List<String> FILES = List.of(
            "css/style0.css",
            "css/style1.css",
            "css/style2.css",
            "css/style3.css",
            "css/style4.css",
            "css/style5.css",
            "js/jquery.js",
            "images/logo.png",
            "images/dzjg.png",
            "images/jiucuo.png",
            "images/ghs.png");

    /** Writes the site and returns its folder, which is empty or holds the same site already. */
    public static Path write(Path folder, int pages) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("index.html"), page(0, pages, 0, StandardCharsets.UTF_8));
        Files.writeString(folder.resolve("sitemap.html"), page(SITE_MAP, pages, 0, StandardCharsets.UTF_8));
        for (int i = 1; i < pages - 1; i++) {
            int template = i % 6;
            Charset charset = template == 5 ? GBK : StandardCharsets.UTF_8;
            Path file = folder.resolve(path(i).substring(1));
            Files.createDirectories(file.getParent());
            Files.write(file, page(i, pages, template, charset).getBytes(charset));
        }
        for (String file : FILES) {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), "");
        }
        return folder;
    }

    /** The address of a page. */
    private static String path(int number) {
        return "/c" + number % COLUMNS + "/2018/t" + number + ".html";
    }

    /** The number of any page but the first ones. */
    private static int any(Random random, int pages) {
        return COLUMNS + random.nextInt(pages - 1 - COLUMNS);
    }

    private static String page(int number, int pages, int template, Charset charset) {
        Random random = new Random(number);
        StringBuilder page = new StringBuilder(45_000);
        String title = text(random, 14);
        page.append("<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"")
                .append(charset)
                .append("\">\n<title>");
        page.append(title).append("</title>\n<meta name=\"SiteName\" content=\"样例市人民政府\">\n");
        page.append("<link rel=\"stylesheet\" href=\"/css/style")
                .append(template)
                .append(".css\">\n");
        page.append("<script src=\"/js/jquery.js\"></script>\n");
        page.append("<script>\nvar column = ")
                .append(number % 40)
                .append(";\nfunction show(id) {\n  var e = document.getElementById(id);\n");
        page.append(
                "  if (e) { e.style.display = e.style.display == 'none' ? '' : 'none'; }\n}\n</script>\n</head>\n<body>\n");
        page.append("<div class=\"header\"><img src=\"/images/logo.png\" alt=\"样例市人民政府\">\n<ul class=\"nav\">\n");
        for (int i = 0; i < 24; i++) {
            page.append("  <li class=\"nav-item\"><a href=\"")
                    .append(path(i + 2))
                    .append("\">")
                    .append(text(random, 4))
                    .append("</a></li>\n");
        }
        page.append("</ul></div>\n").append(orderedColumn(number));
        page.append("<div class=\"main\">\n<div class=\"side\">\n<ul class=\"list\">\n");
        for (int i = 0; i < LIST_ITEMS; i++) {
            String item = text(random, 22);
            page.append("  <li><a href=\"").append(path(any(random, pages)));
            page.append("\" target=\"_blank\" title=\"")
                    .append(item)
                    .append("\">")
                    .append(item);
            page.append("</a><span class=\"date\">2018-0")
                    .append(1 + i % 9)
                    .append("-1")
                    .append(i % 10)
                    .append("</span></li>\n");
        }
        page.append("</ul>\n</div>\n<div class=\"article\">\n<h1>")
                .append(title)
                .append("</h1>\n");
        for (int i = 0; i < PARAGRAPHS; i++) {
            page.append("<p style=\"text-indent: 2em\">")
                    .append(text(random, 260))
                    .append("</p>\n");
        }
        page.append("</div>\n</div>\n").append(FOOTERS.get(template)).append("\n</body>\n</html>\n");
        return page.toString();
    }

    /** The home page links to the column that the pack orders; the page behind it reports daily. */
    private static String orderedColumn(int number) {
        if (number == 0) {
            return "<p><a href=\"" + path(1) + "\">扫黑除恶专项斗争</a></p>\n";
        }
        StringBuilder list = new StringBuilder();
        for (int day = 10; number == 1 && day > 0; day--) {
            list.append("<p><a href=\"").append(path(COLUMNS + day));
            list.append("\">扫黑除恶专项斗争工作情况</a><span>2018-09-")
                    .append(day < 10 ? "0" : "")
                    .append(day)
                    .append("</span></p>\n");
        }
        return list.toString();
    }

    private static String text(Random random, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(i % 17 == 16 ? '，' : COMMON.charAt(random.nextInt(COMMON.length())));
        }
        return text.toString();
    }

    private static final String MARK =
            "<a href=\"https://bszs.conac.cn/sitename?method=show&amp;id=0123456789ABCDEF0123456789ABCDEF\">"
                    + "<img src=\"/images/dzjg.png\" alt=\"党政机关网站标识\"></a>";
    private static final String REPORT =
            "<a href=\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=2100000099\">"
                    + "<img src=\"/images/jiucuo.png\" alt=\"我为政府网站找错\"></a>";
    private static final String ICP = "<a href=\"https://beian.miit.gov.cn/\">辽ICP备05999999号-1</a>";
    private static final String POLICE =
            "<a href=\"http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=21010202999999\">"
                    + "<img src=\"/images/ghs.png\" alt=\"\">辽公网安备21010202999999号</a>";
    private static final String MAP = "<a href=\"/sitemap.html\">站点地图</a>";

    /** Styles seen on government sites: a block, a table, two columns, scripts, a list, nested tables. */
    private static final List<String> FOOTERS = List.of(
            "<div class=\"footer\"><p>主办单位：样例市人民政府办公室　联系电话：024-99990000</p><p>网站标识码：2100000099 " + ICP + " " + POLICE
                    + " " + MAP + "</p><p>" + MARK + REPORT + "</p></div>",
            "<table width=\"980\" align=\"center\"><tr><td>" + MARK + "</td><td>主办：样例市人民政府办公室<br>地址：样例市中山路1号<br>" + ICP
                    + "<br>网站标识码：2100000099</td><td>" + POLICE + "</td><td>" + REPORT + MAP + "</td></tr></table>",
            "<footer><div class=\"left\">样例市人民政府办公室主办 <a href=\"/index.html\">联系我们</a> | " + MAP
                    + "</div><div class=\"right\">" + ICP + POLICE + "<span>网站标识码</span><em>2100000099</em></div>"
                    + MARK + REPORT + "</footer>",
            "<div id=\"dibu\"><p>主办单位：样例市人民政府办公室 电话：024-99990000</p><p>网站标识码：2100000099 " + ICP + " " + POLICE + " "
                    + MAP
                    + "</p><script>document.write(unescape(\"%3Cspan id='_ideConac' %3E%3C/span%3E%3Cscript"
                    + " src='https://dcs.conac.cn/js/07/000/0000/99999999/CA070000000999999990001.js' type='text/javascript'%3E"
                    + "%3C/script%3E\"));</script><span id=\"_span_jiucuo\"></span><script id=\"_jiucuo_\" sitecode='2100000099'"
                    + " src='https://zfwzgl.www.gov.cn/exposure/jiucuo.js'></script></div>",
            "<div class=\"bottom\"><ul><li>主办单位：样例市人民政府办公室</li><li>联系电话：024-99990000</li><li>" + ICP + "</li><li>"
                    + POLICE + "</li><li>网站标识码：2100000099</li><li>" + MAP + "</li><li>" + MARK + "</li><li>" + REPORT
                    + "</li></ul></div>",
            "<center><table><tr><td><table><tr><td>主办单位：</td><td>样例市人民政府办公室</td></tr><tr><td>联系电话：</td><td>024-99990000</td></tr>"
                    + "<tr><td>网站标识码：</td><td>2100000099</td></tr></table></td><td>" + ICP + "<br>" + POLICE + "<br>"
                    + MAP
                    + "</td><td>" + MARK + REPORT + "</td></tr></table></center>");
}
