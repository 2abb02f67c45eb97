package org.govsite.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Witness;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.jspecify.annotations.Nullable;

/** Sites that say who they are, and what is found there. */
abstract class IdentitySites {

    static final String CODE = "2103000012";
    static final String OTHER = "2103000021";
    static final String ICP = "辽ICP备05012345号-1";
    static final String POLICE = "辽公网安备21030202000123号";
    static final SiteCard CARD = SiteCard.builder()
            .siteIdCode(CODE)
            .icpNumber(ICP)
            .policeNumber(POLICE)
            .build();

    static final String TAG = "<meta name=\"SiteIDCode\" content=\"" + CODE + "\">\n";

    static final String FOOTER = """
            <div class="footer">
            <p>网站标识码：2103000012</p>
            <p>辽ICP备05012345号-1</p>
            <p><a href="http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=21030202000123">辽公网安备21030202000123号</a></p>
            <p><a href="https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=2103000012"><img src="jiucuo.png" alt="我为政府网站找错"></a></p>
            </div>
            """;

    static final String INCLUDE = "<!--#include virtual=\"/inc/footer.html\" -->\n";

    static Page page(String path, String tags, String body) {
        return Page.of(
                path,
                "<html><head>\n<title>样例</title>\n" + tags + "</head><body>\n<p>工作动态</p>\n" + body
                        + "</body></html>\n");
    }

    /** A site of three pages whose footer stands in an include. */
    static List<Page> site(String tags, String footer, Page... more) {
        List<Page> pages = new ArrayList<>(List.of(
                page("index.html", tags, INCLUDE),
                page("a/1.html", tags, INCLUDE),
                page("b/1.html", tags, INCLUDE),
                Page.of("inc/footer.html", footer)));
        pages.addAll(List.of(more));
        return pages;
    }

    static CheckResult check(SiteCard card, @Nullable SiteCard register, List<Page> pages) {
        ComplianceChecker.Builder checker = ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", "2024.07"))
                .card(card)
                .asOf(LocalDate.of(2024, 9, 10));
        if (register != null) {
            checker.register(Register.parse("[" + register.toJson() + "]", "register.json"));
        }
        return checker.build().check(Site.inMemory(pages));
    }

    static List<Finding> findings(SiteCard card, @Nullable SiteCard register, List<Page> pages) {
        return check(card, register, pages).findings().stream()
                .filter(finding -> Stream.of("identity-", "register-", "name-tag-shown")
                        .anyMatch(finding.ruleId().value()::startsWith))
                .toList();
    }

    /** What is found, each as {@code severity place rule reason}. */
    static List<String> found(SiteCard card, @Nullable SiteCard register, List<Page> pages) {
        return findings(card, register, pages).stream()
                .map(finding -> finding.severity() + " " + finding.location() + " " + finding.ruleId() + " "
                        + finding.evidence().reason())
                .toList();
    }

    static List<String> found(SiteCard card, List<Page> pages) {
        return found(card, null, pages);
    }

    static List<String> witnesses(Finding finding) {
        return finding.evidence().witnesses().stream()
                .map(witness -> witness.place() + " " + witness.value() + " " + witness.pages() + " " + first(witness)
                        + (witness.agrees() ? "" : " !"))
                .toList();
    }

    static String first(Witness witness) {
        return String.valueOf(witness.first());
    }
}
