package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.govsite.compliance.pack.FieldRef;
import org.govsite.compliance.result.CardProposal.Basis;
import org.govsite.compliance.result.CardProposal.Claim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which name is proposed for a site where no tag says it. */
class ProposedNameTest extends ProposedCards {

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
}
