package org.govsite.compliance.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.govsite.compliance.ComplianceChecker;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.govsite.compliance.site.SiteCard;
import org.govsite.compliance.site.SiteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingTextTest {

    private static final String PACK = """
            {"format": 1, "id": "nation", "title": {"zh": "国家规则", "en": "National rules"},
             "issuer": {"zh": "某办", "en": "some office"}, "items": [],
             "bulletin": {"sentence": {"zh": "{site}：{items}", "en": "{site}: {items}"}},
             "versions": [{"version": "1", "issued": "2017-06-08", "effective": "2017-06-08", "adds": ["tags", "form"]}]}
            """;

    private static final String RULE = """
            {"title": {"zh": "%s", "en": "%s"}, "sources": [{"document": "指引", "confidence": "B"}],
             "severity": "ERROR", "phases": %s, "applies": {"pages": "documents"},
             "requirement": %s, "fix": {"zh": "改正", "en": "Mend it"}}
            """;

    @TempDir
    Path folder;

    @Test
    void the_form_of_a_tag_is_told_when_the_rule_of_it_counts_for_the_kind_of_site() throws IOException {
        write("pack.json", PACK);
        write(
                "rules/tags/rule.json",
                RULE.formatted(
                        "有标签",
                        "There is a tag",
                        "{\"mandatory\": \"2017-06-08\"}",
                        "{\"kind\": \"tags-present\", \"tags\": [\"SiteIDCode\"]}"));
        write(
                "rules/form/rule.json",
                RULE.formatted(
                        "SiteIDCode 是十位数字",
                        "SiteIDCode is ten digits",
                        "{\"mandatory\": \"2019-06-01\", \"siteKinds\": {\"portal\": {\"mandatory\": \"2018-10-01\"}}}",
                        "{\"kind\": \"tag-format\", \"tag\": \"SiteIDCode\", \"patterns\": [\"\\\\d{10}\"]}"));

        assertThat(details(SiteCard.builder().kind(SiteKind.PORTAL).build())).contains("SiteIDCode 是十位数字");
        assertThat(details(SiteCard.builder().kind(SiteKind.DEPARTMENT).build()))
                .doesNotContain("十位数字");
        assertThat(details(SiteCard.empty())).doesNotContain("十位数字");
    }

    private String details(SiteCard card) {
        CheckResult result = ComplianceChecker.builder()
                .pack(RulePacks.read(folder, new PackRef("nation", "1")))
                .card(card)
                .asOf(LocalDate.of(2018, 12, 1))
                .build()
                .check(Site.inMemory(Page.of("index.html", "<title>首页</title><p>首页的文字。</p>")));
        return new FindingText(result, Locale.CHINA).details(result.findings().get(0));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("nation").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
