package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.result.CardProposal.Basis;
import org.govsite.compliance.result.CardProposal.Claim;
import org.govsite.compliance.result.CardProposal.Entry;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which domain, kind and region are proposed for a site, and why. */
class ProposedDomainTest extends ProposedCards {

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
}
