package cn.example.embed;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;

/** Checks a page that is in no file yet, as a content management system does before it publishes one. */
public final class CheckPages {

    private static final String HOME = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head><meta charset="UTF-8"><title>样例市统计局</title></head>
            <body>
              <div class="header"><h1>样例市统计局</h1></div>
              <div class="main"><a href="tjgb/index.html">统计公报</a></div>
              <div class="footer">
                <p>主办单位：样例市统计局　联系电话：024-99990000</p>
              </div>
            </body>
            </html>
            """;

    /** Made once: one checker serves all requests, on however many threads. */
    private static final ComplianceChecker CHECKER = checker();

    private CheckPages() {}

    public static void main(String[] arguments) {
        check(HOME).forEach(System.out::println);
    }

    /** Each violation as the console of a build tells it: place, what is wrong, what was seen, how to mend it. */
    static List<String> check(String html) {
        // tag::pages[]
        CheckResult result = CHECKER.check(Site.inMemory(Page.of("index.html", html)));
        return result.violations().stream()
                .flatMap(finding -> Console.lines(result, finding, Locale.CHINA).stream())
                .toList();
        // end::pages[]
    }

    private static ComplianceChecker checker() {
        SiteCard card = SiteCard.builder()
                .siteIdCode("2199000031") // what the site says of itself: a fix can name it
                .outsidePaths(List.of("**")) // the rest of the site lies elsewhere: links to it are not broken
                .build();
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", "2018.09"))
                .card(card)
                .asOf(LocalDate.of(2018, 9, 10))
                .build();
    }
}
