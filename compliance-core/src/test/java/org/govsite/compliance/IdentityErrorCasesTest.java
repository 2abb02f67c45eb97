package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Ways in which real sites contradict themselves, rebuilt with names and numbers in their form, and each blamed where it is. */
class IdentityErrorCasesTest {

    /**
     * A home page and what is found on it.
     *
     * @param about what went wrong
     * @param name content of SiteName; no tags where it is empty
     * @param title the title and header
     * @param tagCode content of SiteIDCode
     * @param footer lines of the footer, of which the first is line 8 of the page
     * @param found each as {@code line rule reason}; the tags stand in lines 3 and 4
     */
    private record Case(
            String about, String name, String title, String tagCode, List<String> footer, List<String> found) {

        @Override
        public String toString() {
            return about;
        }

        String html() {
            String tags = name.isEmpty()
                    ? "\n\n"
                    : "<meta name=\"SiteName\" content=\"" + name + "\">\n<meta name=\"SiteIDCode\" content=\""
                            + tagCode + "\">\n";
            return "<html><head>\n<title>" + title + "</title>\n" + tags + "</head><body>\n<div class=\"header\">"
                    + title + "</div>\n<div class=\"footer\">\n" + String.join("\n", footer)
                    + "\n</div>\n</body></html>\n";
        }
    }

    private static String entry(String code) {
        return "<a href=\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=" + code + "\">我为政府网站找错</a>";
    }

    private static String police(String linked, String shown) {
        return "<a href=\"http://www.beian.gov.cn/portal/registerSystemInfo?recordcode=" + linked + "\">" + shown
                + "</a>";
    }

    private static Case untagged(String about, List<String> footer, String... found) {
        return new Case(about, "", "样例县人民政府", "", footer, List.of(found));
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case(
                        "the name of another city beside the code and title of this area",
                        "邻近市人民政府",
                        "样例高新区",
                        "5001079912",
                        List.of("<p>网站标识码：5001079912</p>", entry("5001079912"), "<p>主办单位：样例高新区管理委员会</p>"),
                        List.of("3 name-tag-shown agreement.nowhere")),
                untagged(
                        "the code of the neighbour in the error-report entry",
                        List.of("<p>网站标识码：5109229907</p>", entry("5109039918")),
                        "9 identity-site-id-code identity.tied"),
                untagged(
                        "the police number as code of the error-report entry",
                        List.of("<p>网站标识码：5109219907</p>", "<p>川公网安备 51092102999943 号</p>", entry("51092102999943")),
                        "10 site-id-code-other-number no-value.other"),
                untagged(
                        "another number in the link than in the text",
                        List.of(police("52010302999644", "贵公网安备 52010302999599号")),
                        "8 identity-police-number identity.tied"),
                untagged(
                        "a blank before the number in the link",
                        List.of(police(" 44030302999160", "粤公网安备 44030302999160号"))),
                untagged(
                        "the code right before the ICP number, both twice, for desktop and mobile",
                        List.of(
                                "<p>网站标识码：4200009901鄂ICP备05999090号-1</p>",
                                "<p>网站标识码 4200009901 鄂 ICP 备05999090号</p>",
                                entry("4200009901"))),
                untagged(
                        "a code that does not follow the police place",
                        List.of("<p>网站标识码：4403929906</p>", police("44030902999263", "粤公网安备44030902999263号"))),
                untagged("code in another letter case", List.of("<p>网站标识码：BM01999901</p>", entry("bm01999901"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void each_is_blamed_where_it_is_and_nothing_else(Case each) {
        assertThat(found(each.html(), SiteCard.empty(), List.of())).isEqualTo(each.found());
    }

    private static List<String> found(String html, SiteCard card, List<SiteCard> register) {
        ComplianceChecker.Builder checker = ComplianceChecker.builder()
                .pack(RulePacks.bundled("cn-national", "2024.07"))
                .card(card)
                .asOf(LocalDate.of(2024, 9, 10));
        if (!register.isEmpty()) {
            checker.register(Register.parse(
                    register.stream().map(SiteCard::toJson).toList().toString(), "register.json"));
        }
        return checker.build().check(Site.inMemory(Page.of("index.html", html))).findings().stream()
                .filter(finding -> Stream.of("identity-", "site-id-code-other-number", "name-tag-shown")
                        .anyMatch(finding.ruleId().value()::startsWith))
                .map(finding -> finding.location().line() + " " + finding.ruleId() + " "
                        + finding.evidence().reason())
                .toList();
    }

    /** Two sites of one province show the same numbers: only what the office holds of each tells whose they are. */
    @Test
    void numbers_of_another_site_are_seen_where_the_register_holds_those_of_this_one() {
        Case shown = untagged(
                "", List.of("<p>网站标识码：4200009993</p>", "<p>鄂ICP备05999090号-1</p>", "<p>鄂公网安备42010602999665号</p>"));
        SiteCard owner = SiteCard.builder()
                .siteIdCode("4200009901")
                .icpNumber("鄂ICP备05999090号-1")
                .policeNumber("鄂公网安备42010602999665号")
                .build();
        SiteCard own = SiteCard.builder()
                .siteIdCode("4200009993")
                .icpNumber("鄂ICP备05888080号-2")
                .policeNumber("鄂公网安备42010602888556号")
                .build();

        assertThat(found(shown.html(), SiteCard.empty(), List.of(owner, own)))
                .containsExactly("9 identity-icp-number identity.other", "10 identity-police-number identity.other");
        assertThat(found(
                        shown.html(),
                        SiteCard.empty(),
                        List.of(
                                owner,
                                owner.toBuilder().siteIdCode("4200009993").build())))
                .as("a register that holds the same numbers for both")
                .isEmpty();
    }
}
