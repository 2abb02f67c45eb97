package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Locale;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.CardProposal;
import org.govsite.compliance.result.CardProposal.Basis;
import org.govsite.compliance.result.CardProposal.Claim;
import org.govsite.compliance.result.CardProposal.Entry;
import org.govsite.compliance.result.CardProposal.Fitness;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteException;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed as the card of a site, and why. */
class CardProposalTest extends ProposedCards {

    @Test
    void the_card_of_the_example_is_what_its_pages_say() {
        CardProposal proposal;
        try (Site site = Site.open(Examples.site("tjj"))) {
            proposal = ComplianceChecker.builder().pack(PACK).build().proposeCard(site);
        }

        assertThat(proposal.pages()).isEqualTo(28);
        assertThat(proposal.card())
                .isEqualTo(SiteCard.builder()
                        .name("鞍山市统计局")
                        .organizer("鞍山市统计局")
                        .contacts(List.of("0412-5538027", "鞍山市铁东区平安街52号"))
                        .domain("tjj.anshan.gov.cn")
                        .parentDomain("www.anshan.gov.cn")
                        .siteIdCode("2103000031")
                        .regionCode("210300")
                        .icpNumber("辽ICP备05023456号-2")
                        .policeNumber("辽公网安备21030202000123号")
                        .homePage("index.html")
                        .build());
        assertThat(proposal.entry("siteIdCode").claims()).singleElement().satisfies(claim -> {
            assertThat(claim.pages()).isEqualTo(28);
            assertThat(claim.first()).hasToString("inc/footer.html:8:62");
            assertThat(claim.visible()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"fgw", "hbj", "tjj"})
    void what_is_proposed_is_a_card_that_the_schema_allows_and_the_reader_reads(String name) {
        SiteCard card;
        try (Site site = Site.open(Examples.site(name))) {
            card = ComplianceChecker.builder()
                    .pack(PACK)
                    .build()
                    .proposeCard(site)
                    .card();
        }
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SiteCard.class.getResourceAsStream("site-card-1.schema.json"));

        assertThat(schema.validate(card.toJson(), InputFormat.JSON)).isEmpty();
        assertThat(SiteCard.parse(card.toJson(), "card.json")).isEqualTo(card);
    }

    @Test
    void every_key_that_may_be_missing_can_be_asked_for_in_both_languages() {
        page("about.html", "", "");

        CardProposal nothing = propose();
        assertThat(nothing.entries())
                .allSatisfy(entry -> assertThat(entry.basis()).isEqualTo(Basis.MISSING));
        for (Locale locale : List.of(Locale.CHINA, Locale.ENGLISH)) {
            assertThat(Console.lines(nothing, locale, "site"))
                    .hasSize(2 + nothing.entries().size());
        }
    }

    @Test
    void the_value_that_most_pages_give_is_proposed_and_the_others_are_listed_with_their_place() {
        page("index.html", tag("SiteName", "样例市统计局网"), "");
        page("a.html", tag("SiteName", "样例市统计局"), "");
        page("b.html", tag("sitename", " 样例市 统计局"), "");
        Entry name = entry("name");

        assertThat(name.basis()).isEqualTo(Basis.SHOWN);
        assertThat(name.claims())
                .extracting(Claim::value, Claim::pages, claim -> String.valueOf(claim.first()))
                .containsExactly(tuple("样例市统计局", 2, "a.html:1:50"));
        assertThat(name.others())
                .extracting(Claim::value, Claim::pages, claim -> String.valueOf(claim.first()))
                .containsExactly(tuple("样例市统计局网", 1, "index.html:1:50"));
    }

    @Test
    void of_two_values_on_as_many_pages_the_one_that_a_visitor_reads_is_proposed() {
        String entry = "<a href=\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=5109030018\">找错</a>";
        page("index.html", tag("SiteIDCode", "5109220008"), "网站标识码：5109220007 " + entry);

        assertThat(values(entry("siteIdCode").claims())).containsExactly("5109220007");
        assertThat(entry("siteIdCode").others())
                .extracting(Claim::value, Claim::visible)
                .containsExactlyInAnyOrder(tuple("5109220008", false), tuple("5109030018", false));
    }

    @Test
    void a_code_that_only_the_error_report_entry_holds_is_proposed_and_said_to_be_unseen() {
        page(
                "index.html",
                "",
                "<a href=\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=2103000012\">找错</a>");

        assertThat(entry("siteIdCode").claims())
                .extracting(Claim::value, Claim::visible)
                .containsExactly(tuple("2103000012", false));
    }

    @ParameterizedTest
    @CsvSource({
        "siteIdCode, 网站标识码：xxxxxxxxxx, xxxxxxxxxx",
        "siteIdCode, 网站标识码：0000000000, 0000000000",
        "siteIdCode, 网站标识码：1234567890, 1234567890",
        "siteIdCode, 网站标识码：1304000000, 1304000000",
        "icpNumber, 辽ICP备xxxxxxxx号, 辽ICP备xxxxxxxx号",
        "icpNumber, 冀ICP备10000000号, 冀ICP备10000000号",
        "policeNumber, 辽公网安备 00000000000000号, 辽公网安备00000000000000号",
        "organizer, 主办单位：某某市人民政府, 某某市人民政府",
    })
    void what_a_template_left_behind_is_listed_and_never_proposed(String key, String footer, String leftover) {
        page("index.html", "", footer);
        Entry entry = entry(key);

        assertThat(entry.basis()).isEqualTo(Basis.MISSING);
        assertThat(entry.claims()).isEmpty();
        assertThat(entry.others())
                .extracting(Claim::value, Claim::fitness)
                .containsExactly(tuple(leftover, Fitness.PLACEHOLDER));
        assertThat(propose().card().all(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"网站名称", "xxx", "test", "${site.name}", "某某局"})
    void a_tag_that_nobody_filled_in_names_no_site(String content) {
        page("index.html", tag("SiteName", content), "");

        assertThat(entry("name").claims()).isEmpty();
        assertThat(values(entry("name").others())).containsExactly(content);
    }

    @ParameterizedTest
    @CsvSource({
        "siteIdCode, 网站标识码：51092102510943, 51092102510943",
        "icpNumber, 沪ICP备0502884号, 沪ICP备0502884号",
        "icpNumber, 川ICP备05028878号, 川ICP备05028878号",
        "policeNumber, 辽公网安备 2103020200012号, 辽公网安备2103020200012号",
    })
    void a_number_that_the_pack_calls_wrong_is_listed_and_not_proposed(String key, String footer, String seen) {
        page("index.html", "", footer);

        assertThat(entry(key).basis()).isEqualTo(Basis.MISSING);
        assertThat(entry(key).others())
                .extracting(Claim::value, Claim::fitness)
                .containsExactly(tuple(seen, Fitness.MALFORMED));
    }

    @Test
    void a_police_number_with_and_without_its_letters_is_one_number() {
        page("index.html", "", "公安机关备案号：21030202000123");
        page("a.html", "", "辽公网安备 21030202000123号");

        assertThat(entry("policeNumber").claims())
                .extracting(Claim::value, Claim::pages)
                .containsExactly(tuple("辽公网安备21030202000123号", 2));
        assertThat(entry("policeNumber").others()).isEmpty();
    }

    @Test
    void a_number_without_the_part_of_the_site_is_another_one() {
        page("index.html", "", "辽ICP备05023456号-2");
        page("a.html", "", "辽ICP备05023456号-2");
        page("b.html", "", "辽ICP备05023456号");

        assertThat(values(entry("icpNumber").claims())).containsExactly("辽ICP备05023456号-2");
        assertThat(values(entry("icpNumber").others())).containsExactly("辽ICP备05023456号");
    }

    @Test
    void what_an_article_says_of_another_site_does_not_count_beside_the_footer() {
        page("index.html", "", "网站标识码：2103000012");
        pages.compute("index.html", (path, html) -> html.replace("今日要闻", "某站网站标识码：3609220011 已变更"));

        assertThat(values(entry("siteIdCode").claims())).containsExactly("2103000012");
        assertThat(entry("siteIdCode").others()).isEmpty();
    }

    @Test
    void contacts_are_those_that_the_home_page_and_most_pages_show() {
        String shared = "电话：0412-5538027<br>地址：样例市平安街52号<br><a href=\"lx.html\">联系我们</a>";
        page("index.html", "", shared);
        page("a.html", "", shared);
        page("b.html", "", "电话：0412-5538099");

        assertThat(values(entry("contacts").claims())).containsExactly("0412-5538027", "样例市平安街52号");
        assertThat(values(entry("contacts").others())).containsExactly("0412-5538099");
    }

    @Test
    void where_there_is_no_home_page_most_pages_are_enough() {
        page("a.html", "", "电话：0412-5538099");
        page("b.html", "", "电话：0412-5538027");
        page("c.html", "", "电话：0412-5538027");

        assertThat(values(entry("contacts").claims())).containsExactly("0412-5538027");
        assertThat(entry("homePage").basis()).isEqualTo(Basis.MISSING);
    }

    @Test
    void joint_organisers_are_a_question() {
        page("index.html", "", "样例市委、样例市人民政府主办");

        assertThat(values(entry("organizer").claims())).containsExactly("样例市委");
        assertThat(values(entry("organizer").others())).containsExactly("样例市人民政府");
    }

    @Test
    void what_the_card_declares_is_kept_and_what_pages_say_otherwise_is_listed() {
        page(
                "index.html",
                tag("SiteName", "样例市统计局") + tag("SiteDomain", "tj.yangli.gov.cn"),
                "主办单位：样例市统计局<br>网站标识码：2100000012");
        card(SiteCard.builder()
                .name("样例市统计局网站")
                .organizer("样例市统计局")
                .domain("www.yangli.gov.cn")
                .otherDomains(List.of("tj.yangli.gov.cn"))
                .retiredNames(List.of("样例市统计处"))
                .kind(SiteKind.DEPARTMENT)
                .build());
        CardProposal proposal = propose();

        assertThat(proposal.card())
                .isEqualTo(declared.toBuilder()
                        .siteIdCode("2100000012")
                        .regionCode("210000")
                        .homePage("index.html")
                        .build());
        assertThat(proposal.entry("name").basis()).isEqualTo(Basis.DECLARED);
        assertThat(values(proposal.entry("name").others())).containsExactly("样例市统计局");
        assertThat(proposal.entry("organizer").claims())
                .extracting(Claim::pages)
                .containsExactly(1);
        assertThat(proposal.entry("organizer").others()).isEmpty();
        assertThat(proposal.entry("domain").others())
                .as("a name declared as another one is as good")
                .isEmpty();
    }

    @Test
    void pages_whose_footer_cannot_be_seen_are_counted() {
        page("index.html", "", "");
        pages.put(
                "a.html",
                "<!DOCTYPE html><html><body><p>要闻</p><script src=\"http://x.gov.cn/footer.js\"></script></body></html>");

        assertThat(entry("icpNumber").unseen()).isEqualTo(1);
    }

    @Test
    void an_optional_value_that_no_page_gives_is_not_asked_for() {
        page("index.html", "", "");
        CardProposal nothing = propose();

        assertThatThrownBy(() -> nothing.entry("chineseDomain")).hasMessageContaining("chineseDomain");
        assertThat(nothing.card())
                .isEqualTo(SiteCard.builder().homePage("index.html").build());

        page("index.html", "", "中文域名：样例市统计局.政务");
        assertThat(propose().card().chineseDomain()).isEqualTo("样例市统计局.政务");
    }

    @Test
    void a_value_too_long_to_be_one_is_not_proposed() {
        page("index.html", tag("SiteName", "样例".repeat(100)), "");

        assertThat(entry("name").claims()).isEmpty();
        assertThat(entry("name").others()).extracting(Claim::fitness).containsExactly(Fitness.MALFORMED);
    }

    @Test
    void a_site_without_a_page_is_an_error() {
        assertThatThrownBy(this::propose).isInstanceOf(SiteException.class);
    }
}
