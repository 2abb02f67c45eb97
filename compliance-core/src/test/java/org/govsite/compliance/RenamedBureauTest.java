package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.List;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.site.RegisterEntry;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The example of a bureau that got a new name and a new domain: its header and card are new, but its footer, its tags and a
 * link are not.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RenamedBureauTest {

    private CheckResult result;

    @BeforeAll
    void check() {
        try (Site site = Site.open(Examples.site(Examples.RENAMED))) {
            result = Examples.checker(Examples.RENAMED).check(site);
        }
    }

    private record Told(String place, String rule, String reason, String seen, int pages) {
        static Told of(Finding finding) {
            return new Told(
                    finding.location().toString(),
                    finding.ruleId().value(),
                    finding.evidence().reason(),
                    finding.evidence().seen(),
                    finding.pages().size());
        }
    }

    @Test
    void each_old_name_and_domain_is_found_once_where_it_stands() {
        assertThat(result.findings().stream().map(Told::of))
                .containsExactlyInAnyOrder(
                        new Told("inc/footer.html:4:13", "name-retired", "retired.footer", "鞍山市环境保护局", 10),
                        new Told("index.html:6:1", "name-retired", "retired.tag", "鞍山市环境保护局", 10),
                        new Told("index.html:7:1", "links-retired-domain", "retired.tag", "hbj.anshan.gov.cn", 10),
                        new Told("index.html:47:11", "links-retired-domain", "retired.links", "hbj.anshan.gov.cn", 1));
    }

    @Test
    void the_article_that_tells_of_the_change_may_hold_both() throws IOException {
        String article = "tzgg/201904/t20190428_538.html";
        String text = Files.readString(Examples.site(Examples.RENAMED).resolve(article), Charset.forName("GBK"));

        assertThat(text.lines().filter(line -> line.contains("<p>")).toList())
                .anyMatch(line -> line.contains("鞍山市环境保护局"))
                .anyMatch(line -> line.contains("hbj.anshan.gov.cn"));
        assertThat(result.findings())
                .noneMatch(finding -> finding.location().file().equals(article));
    }

    @Test
    void the_register_knows_the_new_name_and_agrees() {
        assertThat(result.registerEntry())
                .get()
                .extracting(RegisterEntry::place)
                .isEqualTo("register-2019.csv:4");
        assertThat(result.rules())
                .filteredOn(rule -> rule.rule().id().value().equals("register-agreement"))
                .singleElement()
                .satisfies(rule -> assertThat(rule.needs()).isEmpty());
    }

    @Test
    void nothing_was_left_unasked_for_want_of_the_card() {
        assertThat(result.rules().stream().flatMap(rule -> rule.needs().stream()))
                .isEqualTo(List.of());
    }
}
