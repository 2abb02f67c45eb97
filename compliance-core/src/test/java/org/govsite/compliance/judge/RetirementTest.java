package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How names and domains that are no longer in use are found in a text. */
class RetirementTest {

    private static final SiteCard CARD = SiteCard.builder()
            .name("样例市林业和草原局")
            .shortNames(List.of("样例市林业局网"))
            .retiredNames(List.of("样例市林业局", "样例市林业和草原局林业站"))
            .domain("lcj.yangli.gov.cn")
            .retiredDomains(List.of("www.yllyj.gov.cn", "lyj.yangli.gov.cn"))
            .build();

    @ParameterizedTest
    @CsvSource({
        "主办单位：样例市林业局, 样例市林业局, 5",
        "主办单位： 样例市\u3000林业 局, 样例市林业局, 6",
        "样例市林业和草原局（原样例市林业局）样例市林业局, 样例市林业局, 18",
        "样例市草原样例市林业局, 样例市林业局, 5",
        "还原样例市林业局, 样例市林业局, 2",
        "样例市林业局网 样例市林业局, 样例市林业局, 8",
        "样例市林业和草原局林业站, 样例市林业和草原局林业站, 0",
    })
    void a_name_is_found_where_it_starts(String text, String name, int at) {
        assertThat(in("retiredNames", text)).containsExactly(new Retirement.Hit(name, at));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "样例市林业和草原局（原样例市林业局）",
                "样例市林业和草原局(原名：样例市林业局)",
                "由原“样例市林业局”组建",
                "本局前身为样例市林业局",
                "曾用名 样例市林业局",
            })
    void a_name_that_is_called_the_former_one_is_not_used(String text) {
        assertThat(in("retiredNames", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"样例市林业和草原局", "样例市林业局网", "另样例县林业局"})
    void a_name_in_use_that_holds_an_old_one_is_none(String text) {
        assertThat(in("retiredNames", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.yllyj.gov.cn/a/1.html, www.yllyj.gov.cn, 7",
        "HTTP://WWW.YLLYJ.GOV.CN:8080, www.yllyj.gov.cn, 7",
        "网址：ｗｗｗ.yllyj.gov.cn, www.yllyj.gov.cn, 3",
        "https://www.gov.cn/?url=http://lyj.yangli.gov.cn/, lyj.yangli.gov.cn, 31",
    })
    void a_domain_is_found_in_whatever_address_it_stands(String text, String domain, int at) {
        assertThat(in("retiredDomains", text)).containsExactly(new Retirement.Hit(domain, at));
    }

    @ParameterizedTest
    @CsvSource({
        "http://lcj.yangli.gov.cn/",
        "http://xlyj.yangli.gov.cn/",
        "lyj@lyj.yangli.gov.cn",
        "http://www.yllyj.gov.cnx/"
    })
    void part_of_another_domain_or_of_a_mail_address_is_none(String text) {
        assertThat(in("retiredDomains", text)).isEmpty();
    }

    @Test
    void a_card_that_retires_nothing_finds_nothing() {
        Retirement none = Retirement.of(SiteCard.empty(), "retiredNames");

        assertThat(none.isEmpty()).isTrue();
        assertThat(none.in(NormalText.of("样例市林业局"))).isEmpty();
    }

    private static List<Retirement.Hit> in(String key, String text) {
        return Retirement.of(CARD, key).in(NormalText.of(text));
    }
}
