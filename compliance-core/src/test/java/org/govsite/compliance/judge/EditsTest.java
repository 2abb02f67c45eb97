package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.FactSheet;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;

class EditsTest {

    private static final String NAME = "样例市统计局";

    @Test
    void a_title_gets_the_name_that_it_lacks_behind_it() {
        assertThat(Edits.with("欢迎访问", NAME)).contains("欢迎访问-样例市统计局");
    }

    @Test
    void a_title_that_names_another_body_gets_the_name_in_place_of_that() {
        assertThat(Edits.with("样例市财政局", NAME)).contains(NAME);
        assertThat(Edits.with("样例市财政局门户网站 - 首页", NAME)).contains("样例市统计局 - 首页");
    }

    @Test
    void a_title_that_names_several_bodies_is_left_to_a_person() {
        assertThat(Edits.with("样例市财政局_样例市水利局", NAME)).isEmpty();
    }

    @Test
    void a_page_full_of_values_makes_no_more_edits_than_could_be_tried() {
        String values = IntStream.range(0, 3000)
                .mapToObj(n -> "<a href=\"https://zfwzgl.www.gov.cn/?site_code=bm%08d\"></a>\n".formatted(n))
                .collect(Collectors.joining());
        String html = "<!DOCTYPE html><html><head><title>" + NAME + "</title></head><body><p>" + NAME + "</p>\n"
                + "<div class=\"footer\"><p>主办单位：" + NAME + "</p>\n" + values + "</div></body></html>";
        RulePack pack = RulePacks.bundled("cn-national", "2018.09");
        ComplianceChecker checker = ComplianceChecker.builder()
                .pack(pack)
                .asOf(LocalDate.of(2018, 9, 10))
                .build();
        FactSheet facts = checker.observe(Site.inMemory(Page.of("index.html", html)));
        Finding finding = checker.judge(facts).findings().stream()
                .filter(each -> each.ruleId().value().equals("footer-site-id-code"))
                .findFirst()
                .orElseThrow();

        Stream<?> edits = Edits.of(finding, facts, pack, SiteCard.empty(), path -> Optional.of(html));

        assertThat(edits).hasSizeBetween(10, 200);
    }
}
