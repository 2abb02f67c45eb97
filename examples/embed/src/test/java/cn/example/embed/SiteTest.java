package cn.example.embed;

import static cn.example.embed.SiteAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Register;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.junit.jupiter.api.Test;

/** A site is tested as code is. A project of your own has the first test, on {@code Path.of("target/site")}. */
class SiteTest {

    /** The sites of the example next door. */
    private static final Path SITES = Path.of("../anshan-2018");

    @Test
    void the_site_complies() {
        try (Site site = Site.open(SITES.resolve("site/tjj"))) {
            assertThat(site).compliesWith(rules("tjj"));
        }
    }

    @Test
    void a_failure_names_the_place_what_is_wrong_and_the_fix() {
        try (Site site = Site.open(SITES.resolve("site/fgw"))) {
            assertThatThrownBy(() -> assertThat(site).compliesWith(rules("fgw")))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("index.html:134:7 footer-site-id-code 网站标识码")
                    .hasMessageContaining("\n    整改：在每个页面的底部功能区用文字写上“网站标识码：2103000012”")
                    .hasMessageContaining("未通过：错误 4 项");
        }
    }

    @Test
    void a_page_that_only_a_script_fills_does_not_comply() {
        Site site = Site.inMemory(
                Page.of("index.html", "<html><body><div id=app></div><script src=app.js></script></body></html>"));
        assertThatThrownBy(() -> assertThat(site).compliesWith(rules("tjj")))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("无法判断");
    }

    private static ComplianceChecker rules(String site) {
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("anshan", "2018.08"))
                .card(SiteCard.read(SITES.resolve("cards/" + site + ".json")))
                .register(Register.read(SITES.resolve("register.csv")))
                .asOf(LocalDate.of(2018, 9, 10))
                .build();
    }
}
