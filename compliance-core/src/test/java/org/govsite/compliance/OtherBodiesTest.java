package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;

/** What pages say of other bodies is no defect of this site: values labelled as theirs, and pages that are theirs. */
class OtherBodiesTest {

    private static final Set<String> WHO =
            Set.of("identity-site-id-code", "identity-icp-number", "identity-police-number", "identity-organizer");
    private static final String OWN = "样例市统计局";
    private static final String CODE = "2103000012";
    private static final String OTHER = "2103000021";
    private static final SiteCard CARD = SiteCard.builder()
            .name(OWN)
            .organizer(OWN)
            .siteIdCode(CODE)
            .icpNumber("辽ICP备05012345号-1")
            .policeNumber("辽公网安备21030202000123号")
            .build();
    private static final SiteCard GROUP =
            CARD.toBuilder().groupSiteIdCodes(List.of(OTHER)).build();

    private static final String FOOTER = footer(OWN, CODE, "05012345", "21030202000123");
    private static final String OF_ANOTHER = footer("样例市财政局", OTHER, "05054321", "21030202000321");

    private static String footer(String body, String code, String icp, String police) {
        return "<div class=\"footer\">\n<p>主办单位：" + body + "</p>\n<p>网站标识码：" + code + "</p>\n<p>辽ICP备" + icp
                + "号-1</p>\n<p>辽公网安备" + police + "号</p>\n</div>\n";
    }

    private static Page page(String path, String title, String footer) {
        return Page.of(
                path,
                "<html><head>\n<title>" + title + "</title>\n</head><body>\n<p>工作动态</p>\n" + footer
                        + "</body></html>\n");
    }

    private static List<Page> site(String footer, Page... more) {
        List<Page> pages = new ArrayList<>(
                List.of(page("index.html", OWN, footer), page("a/1.html", OWN, footer), page("b/1.html", OWN, footer)));
        pages.addAll(List.of(more));
        return pages;
    }

    /** What is said of who the site is, each as {@code severity file:line rule}. */
    private static List<String> found(SiteCard card, List<Page> pages) {
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", "2024.07"))
                .card(card)
                .asOf(LocalDate.of(2024, 9, 10))
                .build()
                .check(Site.inMemory(pages))
                .findings()
                .stream()
                .filter(finding -> WHO.contains(finding.ruleId().value())
                        || finding.ruleId().value().startsWith("name-"))
                .map(finding -> finding.severity() + " " + finding.location().file() + ":"
                        + finding.location().line() + " " + finding.ruleId())
                .toList();
    }

    private static String coded(String line) {
        return FOOTER.replace("<p>网站标识码：" + CODE + "</p>", "<p>" + line + "</p>");
    }

    @Test
    void the_code_of_another_body_labelled_as_such_beside_the_own_one_is_no_defect() {
        for (String line : List.of(
                "网站标识码：2103000012；省政府网站标识码：2100000001",
                "网站标识码：2103000012</p>\n<p>样例省人民政府网站标识码：2100000001",
                "样例省人民政府网站标识码：2100000001 样例市统计局网站标识码：2103000012",
                "省政府门户网站标识码：2100000001 网站标识码：2103000012")) {
            assertThat(found(CARD, site(coded(line)))).as(line).isEmpty();
            assertThat(found(SiteCard.empty(), site(coded(line))))
                    .as(line + ", without a card")
                    .isEmpty();
        }
    }

    @Test
    void a_second_code_that_is_not_labelled_as_that_of_another_body_is_one() {
        for (String line : List.of(
                "网站标识码：2103000012 网站标识码：2103000021",
                "网站标识码：2103000012 样例市统计局网站标识码：2103000021",
                "网站标识码：2103000012 市统计局网站标识码：2103000021",
                "网站标识码：2103000012 本局网站标识码：2103000021",
                "网站标识码：2103000012 承办：样例市信息中心 网站标识码：2103000021")) {
            assertThat(found(CARD, site(coded(line))))
                    .as(line)
                    .containsExactly("ERROR index.html:7 identity-site-id-code");
        }
    }

    @Test
    void the_code_of_another_body_alone_is_one_whatever_its_label() {
        assertThat(found(CARD, site(coded("省政府网站标识码：2100000001"))))
                .containsExactly("ERROR index.html:7 identity-site-id-code");
    }

    @Test
    void a_page_that_shows_a_code_of_the_group_is_not_judged_by_the_card_of_this_site() {
        Page other = page("czj/index.html", "样例市财政局", OF_ANOTHER);

        assertThat(found(GROUP, site(FOOTER, other))).isEmpty();
        assertThat(found(CARD, site(FOOTER, other)))
                .as("without the group declared")
                .contains(
                        "ERROR czj/index.html:7 identity-site-id-code",
                        "ERROR czj/index.html:8 identity-icp-number",
                        "ERROR czj/index.html:9 identity-police-number");
    }

    @Test
    void a_page_that_shows_the_own_code_too_is_one_of_this_site() {
        Page both = page("czj/index.html", OWN, OF_ANOTHER.replace("</div>", "<p>网站标识码：2103000012</p></div>"));

        assertThat(found(GROUP, site(FOOTER, both)))
                .contains(
                        "ERROR czj/index.html:8 identity-icp-number", "ERROR czj/index.html:9 identity-police-number");
    }

    @Test
    void a_code_that_the_home_page_shows_too_is_shared_by_the_group_and_tells_no_page_apart() {
        String shared = FOOTER.replace(CODE, OTHER);
        Page wrong = page("c/1.html", OWN, shared.replace("05012345", "05054321"));

        assertThat(found(GROUP, site(shared, wrong))).containsExactly("ERROR c/1.html:8 identity-icp-number");
    }

    @Test
    void a_footer_that_speaks_of_one_other_body_throughout_may_be_that_of_another_site() {
        Page other = page("czj/index.html", "样例市财政局", OF_ANOTHER);

        assertThat(found(SiteCard.empty(), site(FOOTER, other)))
                .containsExactly(
                        "WARNING czj/index.html:6 identity-organizer",
                        "WARNING czj/index.html:7 identity-site-id-code",
                        "WARNING czj/index.html:8 identity-icp-number",
                        "WARNING czj/index.html:9 identity-police-number");
        assertThat(found(
                        CARD.toBuilder().groupSiteIdCodes(List.of("2103000033")).build(), site(FOOTER, other)))
                .as("a group that does not name its code")
                .allMatch(line -> line.startsWith("WARNING"))
                .hasSizeGreaterThan(2);
    }

    @Test
    void a_footer_that_speaks_of_this_site_too_is_not_that_of_another_one() {
        Page organizer = page("c/1.html", OWN, OF_ANOTHER.replace("样例市财政局", OWN));
        Page number = page("c/2.html", OWN, FOOTER.replace("05012345", "05054321"));

        assertThat(found(SiteCard.empty(), site(FOOTER, organizer, number)))
                .containsExactly(
                        "ERROR c/1.html:7 identity-site-id-code",
                        "ERROR c/1.html:8 identity-icp-number",
                        "ERROR c/1.html:9 identity-police-number");
    }
}
