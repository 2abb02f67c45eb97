package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.facts.ZoneKind;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.ItemReading;
import org.govsite.compliance.result.ItemState;
import org.govsite.compliance.result.PageReading;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;

class FooterVoteTest {

    private static final String ENDING = """
            <div class="q7"><p>地址：样例市样例路1号</p>
            <p><a href="lx.html">网上信箱</a> 电话：024-99990000</p></div>
            """;

    private final ComplianceChecker checker = ComplianceChecker.builder()
            .pack(RulePacks.bundled("cn-national", "2017.06"))
            .build();

    @Test
    void what_most_pages_end_with_is_their_footer() {
        List<PageReading> pages =
                inspect(IntStream.range(0, 4).mapToObj(i -> article(i) + ENDING).toList());

        assertThat(pages).allSatisfy(page -> {
            ItemReading contact = page.item("contact");
            assertThat(contact.state()).isEqualTo(ItemState.SHOWN);
            assertThat(contact.values()).containsExactlyInAnyOrder("样例市样例路1号", "024-99990000");
            assertThat(contact.sightings()).allMatch(sighting -> sighting.zone() == ZoneKind.FOOTER);
        });
        assertThat(pages.get(0).item("contact").sightings().get(0).location()).hasToString("p0.html:12:23");
    }

    @Test
    void a_single_page_is_not_enough_for_a_vote() {
        assertThat(inspect(List.of(article(0) + ENDING)).get(0).item("contact").state())
                .isEqualTo(ItemState.ABSENT);
    }

    @Test
    void pages_that_end_differently_are_not_voted_on() {
        List<PageReading> pages = inspect(IntStream.range(0, 4)
                .mapToObj(i -> article(i) + "<div><p>咨询地址：样例市样例路" + i + "号</p></div>")
                .toList());

        assertThat(pages).allMatch(page -> page.item("contact").state() == ItemState.ABSENT);
    }

    @Test
    void pages_with_a_footer_of_their_own_do_not_take_part() {
        List<PageReading> pages = inspect(IntStream.range(0, 4)
                .mapToObj(i -> article(i) + "<div class=\"footer\"><p>主办：样例市教育局 辽ICP备05999999号</p></div>" + ENDING)
                .toList());

        assertThat(pages).allMatch(page -> page.item("contact").state() == ItemState.ABSENT);
    }

    private List<PageReading> inspect(List<String> bodies) {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            String html = "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"><title>第" + i
                    + "页</title></head>\n<body>\n" + bodies.get(i) + "</body></html>\n";
            pages.add(new Page("p" + i + ".html", html.getBytes(StandardCharsets.UTF_8)));
        }
        return checker.inspect(Site.inMemory(pages)).pages();
    }

    private static String article(int number) {
        return "<h1>样例市发布第" + number + "号通告</h1>\n"
                + "<p>经研究，现就有关事项通告如下。</p>\n".repeat(6)
                + "<p>咨询电话：024-8888000" + number + "</p>\n";
    }
}
