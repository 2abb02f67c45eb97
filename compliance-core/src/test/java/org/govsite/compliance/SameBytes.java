package org.govsite.compliance;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.report.Gate;
import org.govsite.compliance.report.InspectionWriter;
import org.govsite.compliance.report.ReportFormat;
import org.govsite.compliance.report.TimelineWriter;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;

/** Writes what the library says of the same sites; as a main class, on a machine that is set up as unlike others as can be. */
final class SameBytes {

    static final List<String> EXAMPLES = List.of("fgw", "hbj", "tjj", "rsj", Examples.RENAMED);

    /** Makes the default locale, time zone and charset odd: in Turkish, the small letter of I is no i. */
    static final List<String> ODD_SETTINGS =
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=GMT+14", "-Dfile.encoding=ISO-8859-1");

    private SameBytes() {}

    /** Writes the reports, the facts and the inspection of all example sites and of {@link #shouting()}. */
    public static void main(String[] arguments) throws Exception {
        require(Locale.getDefault().getLanguage(), "tr");
        require("TITLE".toLowerCase(), "t\u0131tle");
        require(TimeZone.getDefault().getID(), "GMT+14:00");
        require(Charset.defaultCharset().name(), "ISO-8859-1");
        require(System.getenv("LC_ALL"), "C");
        writeAll(Path.of(arguments[0]));
    }

    static void writeAll(Path folder) throws Exception {
        for (String name : EXAMPLES) {
            try (Site site = Site.open(Examples.site(name))) {
                write(Examples.checker(name), site, Files.createDirectories(folder.resolve(name)));
            }
        }
        try (Site site = Site.inMemory(shouting())) {
            ComplianceChecker checker = ComplianceChecker.builder()
                    .pack(Examples.pack())
                    .card(SiteCard.empty())
                    .asOf(Examples.AS_OF)
                    .build();
            write(checker, site, Files.createDirectories(folder.resolve("shouting")));
        }
    }

    /** Writes all that the library says of a site, in both languages, each in a file of its own. */
    static void write(ComplianceChecker checker, Site site, Path folder) throws Exception {
        Timeline timeline = checker.timeline(site);
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            Path translated = Files.createDirectories(folder.resolve(locale.getLanguage()));
            for (ReportFormat format : ReportFormat.all().values()) {
                ReportFormat.View view = new ReportFormat.View(Gate.STANDARD, locale, "target/site/");
                format.writer(view).write(timeline, translated.resolve(format.fileName()));
            }
            Console.View view = new Console.View(locale, Gate.STANDARD, "site", "report.html", "mvn verify", 20);
            text(translated.resolve("console.txt"), Console.lines(timeline, view));
            text(translated.resolve("timeline.txt"), Console.timeline(timeline, view));
            text(translated.resolve("card.txt"), Console.lines(checker.proposeCard(site), locale, "site"));
            String gitHub = String.join("\n", Console.gitHubLines(timeline.first(), locale, "site/"));
            Files.writeString(translated.resolve("github.txt"), gitHub, StandardCharsets.UTF_8);
            TimelineWriter.ics(Gate.STANDARD, locale).write(timeline, translated.resolve("timeline.ics"));
        }
        TimelineWriter.json(Gate.STANDARD).write(timeline, folder.resolve("timeline.json"));
        checker.observe(site).write(folder.resolve("facts.json"));
        Files.writeString(
                folder.resolve("inspection.json"),
                InspectionWriter.json().render(checker.inspect(site)),
                StandardCharsets.UTF_8);
        Files.writeString(
                folder.resolve("card.json"), checker.proposeCard(site).card().toJson(), StandardCharsets.UTF_8);
    }

    private static void text(Path file, List<Console.Line> lines) throws IOException {
        String text = lines.stream()
                .map(line -> line.level() + " " + line.text() + "\n")
                .collect(Collectors.joining());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** Names, tags and attributes in capital letters, full of I, as old editors wrote them; one page in GBK. */
    private static List<Page> shouting() {
        String page = "<HTML><HEAD><META HTTP-EQUIV=\"CONTENT-TYPE\" CONTENT=\"TEXT/HTML; CHARSET=%s\">"
                + "<META NAME=\"SITEIDCODE\" CONTENT=\"2103000012\"><TITLE>样例市统计局</TITLE></HEAD><BODY>"
                + "<DIV ID=\"HEADER\"><A HREF=\"INDEX.HTML\">首页</A></DIV>"
                + "<DIV CLASS=\"LIST\"><A HREF=\"XINXI/INDEX.HTML\" TITLE=\"信息\">信息</A></DIV>"
                + "<DIV ID=\"BOTTOM-INFO\"><P>主办单位：样例市统计局</P>"
                + "<A HREF=\"HTTP://WWW.MIITBEIAN.GOV.CN/\">辽ICP备05999999号-1</A>"
                + "<A HREF=\"SITEMAP.HTML\">网站地图</A>"
                + "<SCRIPT SRC=\"HTTP://DCS.CONAC.CN/JS/07/INDEX.JS\"></SCRIPT></DIV></BODY></HTML>";
        return List.of(
                Page.of("INDEX.HTML", page.replace("%s", "UTF-8")),
                new Page("XINXI/INDEX.HTML", page.replace("%s", "GB2312").getBytes(Charset.forName("GBK"))),
                Page.of("信息/公示.SHTML", "<!--#INCLUDE VIRTUAL=\"/INC/FOOT.HTML\" -->"),
                Page.of("INC/FOOT.HTML", "<DIV CLASS=FOOTER><P>网站标识码：2103000012</P></DIV>"));
    }

    private static void require(String is, String wanted) {
        if (!wanted.equals(is)) {
            throw new IllegalStateException("the child should run with " + wanted + ", but runs with " + is);
        }
    }
}
