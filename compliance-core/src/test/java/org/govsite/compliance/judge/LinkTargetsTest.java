package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where links lead: to pages of the artifact, whatever form they are written in. */
class LinkTargetsTest {

    private static final String HTML = "<!DOCTYPE html><html><head><title>页</title></head><body><p>文</p></body></html>";

    @ParameterizedTest
    @CsvSource({
        "index.html, shce/index.html, PAGE shce/index.html",
        "index.html, ./shce/index.html, PAGE shce/index.html",
        "index.html, /shce/index.html, PAGE shce/index.html",
        "index.html, shce/, PAGE shce/index.html",
        "index.html, shce, PAGE shce/index.html",
        "index.html, /shce/?from=home#top, PAGE shce/index.html",
        "gzdt/index.html, ../shce/, PAGE shce/index.html",
        "gzdt/index.html, ../../../shce/, PAGE shce/index.html",
        "gzdt/index.html, ../, PAGE index.html",
        "gzdt/index.html, /, PAGE index.html",
        "gzdt/index.html, a.pdf, FILE gzdt/a.pdf",
        "index.html, gzdt/, PAGE gzdt/default.htm",
        "index.html, old/, PAGE shce/index.html",
        "index.html, %E4%B8%93%E9%A2%98/index.html, PAGE 专题/index.html",
        "index.html, http://tjj.anshan.gov.cn/shce/, PAGE shce/index.html",
        "index.html, https://www.tjj.anshan.gov.cn/shce/index.html, PAGE shce/index.html",
        "index.html, //tjj.anshan.gov.cn/portal/shce/, PAGE shce/index.html",
        "index.html, /portal/shce/, PAGE shce/index.html",
        "index.html, /portal, PAGE index.html",
        "index.html, /portal2/shce/, ELSEWHERE ''",
        "index.html, shce/none.html, MISSING shce/none.html",
        "index.html, %D7%A8%CC%E2/index.html, PAGE 专题/index.html",
        "index.html, 'shce\\\\index.html?a=\\\\b', PAGE shce/index.html",
        "index.html, ' shce/\tindex.html ', PAGE shce/index.html",
        "index.html, SHCE/Index.html, PAGE shce/index.html in other case",
        "index.html, SHCE, DYNAMIC SHCE",
        "index.html, http://tjj.anshan.gov.cn:8080/shce/, ELSEWHERE ''",
        "index.html, http://tjj.anshan.gov.cn:80/shce/, PAGE shce/index.html",
        "gzdt/index.html, ../../portal/shce/, PAGE shce/index.html",
        "gzdt/index.html, ../../oa/index.html, ELSEWHERE ''",
        "gzdt/default.htm, ?page=2, PAGE gzdt/default.htm",
        "index.html, shce/none.html?id=2, DYNAMIC shce/none.html",
        "index.html, shce/none.css?v=2, MISSING shce/none.css",
        "index.html, uploads/1.jpg, OUTSIDE uploads/1.jpg",
        "index.html, www.gov.cn, MISSING www.gov.cn",
        "index.html, '{{url}}', DYNAMIC ''",
        "index.html, '[!--titleurl--]', DYNAMIC ''",
        "index.html, shce/$id.html, DYNAMIC ''",
        "index.html, '${ctx}/shce/none.html', DYNAMIC ''",
        "index.html, ~/shce/none.html, DYNAMIC ''",
        "index.html, @@url@@/none.html, DYNAMIC ''",
        "index.html, __URL__/none.html, DYNAMIC ''",
        "index.html, 'shce/\"+i+\".html', DYNAMIC ''",
        "index.html, '%3C%25=path%25%3E/none.html', DYNAMIC ''",
        "index.html, shce/none_1__2.html, MISSING shce/none_1__2.html",
        "index.html, shce/none+1.html, MISSING shce/none+1.html",
        "index.html, www.example.gov.cn/a.html, MISSING www.example.gov.cn/a.html",
        "index.html, zwfw.example.gov.cn/a.html, MISSING zwfw.example.gov.cn/a.html",
        "index.html, thunder://abc, NOWHERE ''",
        "based.html, a.pdf, FILE gzdt/a.pdf",
        "based.html, /shce/, PAGE shce/index.html",
        "index.html, list.do?id=1, DYNAMIC list.do",
        "index.html, http://www.anshan.gov.cn/shce/, ELSEWHERE ''",
        "index.html, javascript:void(0), NOWHERE ''",
        "index.html, mailto:a@b.cn, NOWHERE ''",
        "index.html, '#', NOWHERE ''",
    })
    void a_link_leads_to(String page, String href, String target) {
        FactSheet facts = ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", "2017.06"))
                .build()
                .observe(
                        Site.inMemory(
                                List.of(
                                        Page.of("index.html", HTML),
                                        Page.of("shce/index.html", HTML),
                                        Page.of("专题/index.html", HTML),
                                        Page.of("gzdt/default.htm", HTML),
                                        Page.of("gzdt/a.pdf", "%PDF"),
                                        Page.of(
                                                "based.html",
                                                "<html><head><title>页</title><base href='/portal/gzdt/'></head><body>文</body></html>"),
                                        Page.of(
                                                "old/index.html",
                                                "<html><head><meta http-equiv='refresh' content='0; url=../shce/'></head><body></body></html>"))));
        SiteCard card = SiteCard.builder()
                .domain("tjj.anshan.gov.cn")
                .contextPath("/portal")
                .outsidePaths(List.of("uploads/**"))
                .build();

        LinkTargets.Target led = new LinkTargets(facts, card).resolve(page, href);

        assertThat((led.kind() + " " + led.path() + (led.otherCase() ? " in other case" : "")).strip())
                .isEqualTo(target.replace("''", "").strip());
    }
}
