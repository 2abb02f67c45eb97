package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.report.Console;
import org.govsite.compliance.result.CardProposal;
import org.govsite.compliance.result.CardProposal.Basis;
import org.govsite.compliance.result.CardProposal.Claim;
import org.govsite.compliance.result.CardProposal.Entry;
import org.govsite.compliance.result.CardProposal.Fitness;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteException;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is proposed as the card of a site, and why. */
class CardProposalTest {

    private static final RulePack PACK = RulePacks.bundled(RulePacks.newestBundled("cn-national"));

    private final Map<String, String> pages = new TreeMap<>();
    private SiteCard declared = SiteCard.empty();

    /** Adds a page; the footer stands in the third line. */
    private CardProposalTest page(String path, String head, String footer) {
        return page(path, head, "", footer);
    }

    private CardProposalTest page(String path, String head, String header, String footer) {
        pages.put(
                path,
                "<!DOCTYPE html><html><head><meta charset=\"utf-8\">" + head + "</head><body>\n<div class=\"header\">"
                        + header + "</div><div class=\"main\"><p>今日要闻</p>" + "<p>甲乙丙丁戊己庚辛壬癸</p>".repeat(20)
                        + "</div>\n<div class=\"footer\"><p>建议使用1024×768以上分辨率</p>" + footer
                        + "</div></body></html>");
        return this;
    }

    private CardProposalTest card(SiteCard card) {
        declared = card;
        return this;
    }

    private CardProposal propose() {
        List<Page> given = new ArrayList<>();
        pages.forEach((path, html) -> given.add(Page.of(path, html)));
        Collections.reverse(given);
        return ComplianceChecker.builder().pack(PACK).card(declared).build().proposeCard(Site.inMemory(given));
    }

    private Entry entry(String key) {
        return propose().entry(key);
    }

    private static List<String> values(List<Claim> claims) {
        return claims.stream().map(Claim::value).toList();
    }

    private static String tag(String name, String content) {
        return "<meta name=\"" + name + "\" content=\"" + content + "\">";
    }

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

    @ParameterizedTest
    @CsvSource({
        "tjj.anshan.gov.cn, tjj.anshan.gov.cn",
        "http://TJJ.anshan.gov.cn/index.html, tjj.anshan.gov.cn",
        "www.xn--rht988k.gov.cn, www.鞍山.gov.cn",
    })
    void a_domain_is_written_as_a_person_reads_it_without_scheme_and_path(String content, String domain) {
        page("index.html", tag("SiteDomain", content), "");

        assertThat(values(entry("domain").claims())).containsExactly(domain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///C:/Users/x/index.html",
                "http://192.168.1.7:9000/preview/",
                "http://localhost:8080/",
                "http://test.anshan.gov.cn/"
            })
    void the_place_of_a_developer_is_no_domain_of_the_site(String url) {
        page(
                "index.html",
                "",
                "<a href=\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=2103000012&amp;url=" + url
                        + "\">找错</a>");

        assertThat(entry("domain").claims()).isEmpty();
        assertThat(values(entry("domain").others())).containsExactly(url);
    }

    @Test
    void tag_canonical_address_and_error_report_entry_vote_together_on_the_domain() {
        String entry = "<a href=\"https://zfwzgl.www.gov.cn/exposure/jiucuo.html?site_code=2103000012"
                + "&amp;url=http%3A%2F%2Ffgw.anshan.gov.cn%2F\">找错</a>";
        page("index.html", "<link rel=\"canonical\" href=\"https://fgw.anshan.gov.cn/\">", entry);
        page("a.html", "<link rel=\"canonical\" href=\"/a.html\">" + tag("SiteDomain", "www.asfgw.gov.cn"), entry);

        assertThat(entry("domain").claims())
                .extracting(Claim::value, Claim::pages)
                .containsExactly(tuple("fgw.anshan.gov.cn", 2));
        assertThat(values(entry("domain").others())).containsExactly("www.asfgw.gov.cn");
    }

    @Test
    void without_a_tag_the_domain_in_the_text_of_the_header_counts_but_not_one_that_is_a_link() {
        page(
                "index.html",
                "",
                "<p>网址：fgw.anshan.gov.cn</p><a href=\"http://www.anshan.gov.cn\">www.anshan.gov.cn</a>",
                "");

        assertThat(entry("domain").basis()).isEqualTo(Basis.SHOWN);
        assertThat(values(entry("domain").claims())).containsExactly("fgw.anshan.gov.cn");
    }

    @Test
    void links_that_lead_to_files_of_the_site_suggest_its_domain_and_one_by_chance_does_not() {
        String own = "<a href=\"http://fgw.anshan.gov.cn/xxgk/a.html\">甲</a>"
                + "<a href=\"http://fgw.anshan.gov.cn/tzgg/\">乙</a>";
        String foreign = "<a href=\"http://www.anshan.gov.cn/xxgk/a.html\">丙</a>"
                + "<a href=\"http://www.ln.gov.cn/\">丁</a><a href=\"http://www.ln.gov.cn/index.html\">戊</a>";
        page("index.html", "", own + foreign);
        page("xxgk/a.html", "", foreign);
        page("tzgg/index.html", "", foreign);

        assertThat(entry("domain").basis()).isEqualTo(Basis.GUESSED);
        assertThat(entry("domain").claims())
                .extracting(Claim::value, Claim::from)
                .containsExactly(tuple("fgw.anshan.gov.cn", new FieldRef(FieldRef.Kind.LINKS, "")));
        assertThat(entry("domain").others()).isEmpty();
    }

    @Test
    void a_domain_below_another_suggests_that_of_the_parent() {
        page("index.html", tag("SiteDomain", "tjj.anshan.gov.cn"), "");

        assertThat(entry("parentDomain").basis()).isEqualTo(Basis.GUESSED);
        assertThat(propose().card().parentDomain()).isEqualTo("www.anshan.gov.cn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"www.anshan.gov.cn", "anshan.gov.cn", "a.b.anshan.gov.cn", "www.anshan.com", "tjj.anshan.cn"})
    void another_domain_suggests_no_parent(String domain) {
        page("index.html", tag("SiteDomain", domain), "");

        assertThat(propose().entries()).extracting(Entry::key).doesNotContain("parentDomain");
    }

    @Test
    void the_kind_is_proposed_only_where_domain_and_name_leave_no_doubt() {
        page("index.html", tag("SiteName", "样例市人民政府") + tag("SiteDomain", "www.yangli.gov.cn"), "");
        assertThat(propose().card().kind()).isEqualTo(SiteKind.PORTAL);
        assertThat(entry("kind").basis()).isEqualTo(Basis.DERIVED);

        page("index.html", tag("SiteName", "样例市统计局") + tag("SiteDomain", "www.yltj.gov.cn"), "");
        assertThat(entry("kind").basis()).isEqualTo(Basis.MISSING);

        page("index.html", tag("SiteName", "样例市人民政府") + tag("SiteDomain", "zf.yangli.gov.cn"), "");
        assertThat(entry("kind").basis()).isEqualTo(Basis.MISSING);
    }

    @Test
    void a_kind_does_not_follow_from_a_guess() {
        page("index.html", "<title>样例市人民政府</title>" + tag("SiteDomain", "www.yangli.gov.cn"), "");

        assertThat(entry("name").basis()).isEqualTo(Basis.GUESSED);
        assertThat(entry("kind").basis()).isEqualTo(Basis.MISSING);
    }

    @Test
    void the_region_follows_from_a_local_code_only() {
        page("index.html", "", "网站标识码：2103000012");
        assertThat(propose().card().regionCode()).isEqualTo("210300");

        page("index.html", "", "网站标识码：bm17000001");
        assertThat(propose().card().siteIdCode()).isEqualTo("bm17000001");
        assertThat(propose().card().regionCode()).isEmpty();
    }

    @Test
    void without_a_tag_title_and_header_of_the_home_page_name_the_site_together() {
        page("index.html", "<title>网站首页 - 样例市统计局</title>", "<a href=\"./\"><img alt=\"样例市统计局\"></a>", "");
        page("a.html", "<title>公告_样例市统计局</title>", "", "");

        assertThat(entry("name").basis()).isEqualTo(Basis.SHOWN);
        assertThat(entry("name").claims())
                .extracting(Claim::value, Claim::pages, Claim::from)
                .containsExactly(tuple("样例市统计局", 2, new FieldRef(FieldRef.Kind.TITLE, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "样例市统计局, '', 样例市统计局",
        "欢迎访问样例市统计局！, '', 样例市统计局",
        "首页, <h1>样例市统计局</h1>, 样例市统计局",
        "中国样例, <h1>中国样例</h1>, 中国样例",
    })
    void title_or_header_alone_only_suggest_a_name(String title, String header, String name) {
        page("index.html", "<title>" + title + "</title>", header, "");

        assertThat(entry("name").basis()).isEqualTo(Basis.GUESSED);
        assertThat(values(entry("name").claims())).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({
        "首页, ''",
        "'', <a href=\"http://www.anshan.gov.cn\">鞍山市人民政府</a>",
        "印象样例, <a href=\"yxyl/index.html\">印象样例</a>",
        "样例县2022年国民经济和社会发展统计公报, ''",
    })
    void what_is_no_name_of_the_site_is_not_taken_for_one(String title, String header) {
        page("index.html", "<title>" + title + "</title>", header, "");

        assertThat(entry("name").basis()).isEqualTo(Basis.MISSING);
        assertThat(entry("name").others()).isEmpty();
    }

    @Test
    void of_two_likely_names_none_is_proposed() {
        page("index.html", "<title>样例市文化局 样例市文物局</title>", "");

        assertThat(entry("name").basis()).isEqualTo(Basis.MISSING);
        assertThat(values(entry("name").others())).containsExactly("样例市文化局", "样例市文物局");
        assertThat(propose().card().name()).isEmpty();
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
