package org.govsite.compliance.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.Test;

class MeasuresTest {

    @Test
    void every_measure_is_a_reason_that_there_is() throws Exception {
        Properties texts = new Properties();
        texts.load(Messages.class.getResourceAsStream("messages_en.properties"));

        assertThat(texts.stringPropertyNames()).containsAll(Measures.REASONS);
    }

    @Test
    void a_column_that_is_late_one_day_more_is_late_in_the_same_way() {
        String text = "<p>" + "今天上午全市春季造林工作现场会召开各县区负责同志参加。".repeat(8) + "</p>";
        Site site = Site.inMemory(
                Page.of("index.html", "<p><a href='shce/index.html'>扫黑除恶专项斗争</a></p>" + text),
                Page.of(
                        "shce/index.html",
                        "<ul><li><a href='1.html'>市统计局召开扫黑除恶工作例会</a><span>2018-09-06</span></li></ul>" + text));

        List<String> monday = ids(site, LocalDate.of(2018, 9, 10));
        assertThat(monday).hasSize(1);
        assertThat(ids(site, LocalDate.of(2018, 9, 11))).isEqualTo(monday);
        assertThat(ids(site, LocalDate.of(2018, 9, 20))).isEqualTo(monday);
    }

    private static List<String> ids(Site site, LocalDate day) {
        return ComplianceChecker.builder()
                .pack(RulePacks.bundled("anshan", "2018.08"))
                .asOf(day)
                .build()
                .check(site)
                .findings()
                .stream()
                .filter(finding -> finding.ruleId().value().equals("column-anti-gang-daily"))
                .map(Finding::id)
                .toList();
    }
}
