package org.govsite.compliance.baseline;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Timeline;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;

/** A small site whose footer lacks a site map and shows its mark as a picture only. */
final class SampleSite {

    static final LocalDate DAY = LocalDate.of(2018, 9, 10);
    static final String NO_SITE_MAP = "footer-site-map";
    static final String MARK = "footer-party-gov-mark";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="UTF-8"><title>样例市统计局</title></head>
            <body>
              <div class="header"><h1>样例市统计局</h1></div>
              <div class="main"><p>样例市统计局的网站，发布统计数据和工作动态。</p></div>
              <div class="footer">
                <p>主办单位：样例市统计局　联系电话：024-99990000</p>
                <p><img src="/images/dzjg.png" alt=""></p>
              </div>
            </body>
            </html>
            """;

    private final List<Page> pages = new ArrayList<>();

    private SampleSite() {}

    static SampleSite of(String picture) {
        SampleSite site = new SampleSite();
        site.pages.add(Page.of("index.html", PAGE));
        site.pages.add(Page.of("gk/1.html", PAGE));
        site.pages.add(new Page("images/dzjg.png", picture.getBytes(StandardCharsets.UTF_8)));
        return site;
    }

    static SampleSite usual() {
        return of("a picture");
    }

    /** The usual site whose footer stands in a file that its pages include. */
    static SampleSite sharing(String include) {
        int from = PAGE.indexOf("<div class=\"footer\">");
        int to = PAGE.indexOf("</body>");
        String page = PAGE.substring(0, from) + "<!--#include virtual=\"/" + include + "\"-->\n" + PAGE.substring(to);
        return usual().withPage("index.html", usual -> page)
                .withPage("gk/1.html", usual -> page)
                .withFile(include, PAGE.substring(from, to));
    }

    /** Further pages with the footer of the first. */
    SampleSite with(String... paths) {
        for (String path : paths) {
            pages.add(Page.of(path, PAGE));
        }
        return this;
    }

    /** One page as somebody changes it. */
    SampleSite withPage(String path, UnaryOperator<String> change) {
        pages.removeIf(page -> page.path().equals(path));
        pages.add(Page.of(path, change.apply(PAGE)));
        return this;
    }

    SampleSite withFile(String path, String content) {
        pages.removeIf(page -> page.path().equals(path));
        pages.add(new Page(path, content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    static String withSiteMap(String page) {
        return page.replace("024-99990000", "024-99990000　<a href=\"/gk/1.html\">网站地图</a>");
    }

    SampleSite withMovedLines() {
        pages.replaceAll(page -> page.path().endsWith(".html")
                ? Page.of(
                        page.path(),
                        PAGE.replace("<div class=\"footer\">", "\n".repeat(100) + "<div class=\"footer\">"))
                : page);
        return this;
    }

    /** With the site map that was missing. */
    SampleSite mended() {
        pages.replaceAll(page -> page.path().endsWith(".html") ? Page.of(page.path(), withSiteMap(PAGE)) : page);
        return this;
    }

    CheckResult checked() {
        return checked(DAY);
    }

    CheckResult checked(LocalDate day) {
        return checker(day, RulePacks.bundled("cn-national", "2018.09")).check(Site.inMemory(pages));
    }

    CheckResult checkedBy(RulePack pack) {
        return checker(DAY, pack).check(Site.inMemory(pages));
    }

    Timeline timeline() {
        return checker(DAY, RulePacks.bundled("cn-national", "2018.09")).timeline(Site.inMemory(pages));
    }

    private static ComplianceChecker checker(LocalDate day, RulePack pack) {
        return ComplianceChecker.builder().pack(pack).asOf(day).build();
    }

    static Finding only(CheckResult result, String rule) {
        List<Finding> found = result.findings().stream()
                .filter(finding -> finding.ruleId().value().equals(rule))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError("expected one finding of " + rule + ", found " + found);
        }
        return found.get(0);
    }
}
