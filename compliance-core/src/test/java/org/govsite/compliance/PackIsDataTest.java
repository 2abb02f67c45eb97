package org.govsite.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.govsite.compliance.pack.PackRef;
import org.govsite.compliance.pack.RulePack;
import org.govsite.compliance.pack.RulePacks;
import org.govsite.compliance.pack.Severity;
import org.govsite.compliance.result.CheckResult;
import org.govsite.compliance.result.Finding;
import org.govsite.compliance.result.Outcome;
import org.govsite.compliance.site.Page;
import org.govsite.compliance.site.Site;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An office changes a file of a pack, and the verdict changes: nothing is compiled or released again. */
class PackIsDataTest {

    private static final PackRef ANSHAN = new PackRef("anshan", "2018.08");
    private static final String PACKS = "src/main/resources/org/govsite/compliance/packs";

    @TempDir
    Path folder;

    @BeforeEach
    void copy_the_bundled_packs() throws IOException {
        Path bundled = Examples.basedir().resolve(PACKS);
        for (String pack : List.of("cn-national", "anshan")) {
            try (Stream<Path> files = Files.walk(bundled.resolve(pack))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(bundled.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    @Test
    void an_untouched_copy_judges_like_the_bundled_pack() {
        RulePack copy = RulePacks.read(folder, ANSHAN);
        assertThat(copy.digest()).isEqualTo(RulePacks.bundled(ANSHAN).digest());
        assertThat(findings(copy, "<p>网站标识码：2100000099</p>", "footer-site-id-code"))
                .isEmpty();
    }

    @Test
    void a_label_added_to_an_item_lets_a_footer_pass() throws IOException {
        String footer = "<p>网站身份码：2100000099</p>";
        assertThat(findings(RulePacks.bundled(ANSHAN), footer, "footer-site-id-code"))
                .extracting(Finding::outcome)
                .containsExactly(Outcome.FAILED);

        edit("cn-national/items/site-id-code.json", "\\(\\?:网站标识码\\|", "(?:网站身份码|网站标识码|");

        assertThat(findings(RulePacks.read(folder, ANSHAN), footer, "footer-site-id-code"))
                .isEmpty();
    }

    @Test
    void a_host_declared_obsolete_makes_a_link_a_warning() throws IOException {
        String footer = "<p><a href=\"https://beian.miit.gov.cn/\">辽ICP备05999999号-1</a></p>";
        assertThat(findings(RulePacks.bundled(ANSHAN), footer, "icp-number-link"))
                .isEmpty();

        edit(
                "cn-national/items/icp-number.json",
                "(\"host\":\\s*\"beian\\.miit\\.gov\\.cn\",\\s*\"status\":\\s*)\"current\"",
                "$1\"obsolete\"");

        assertThat(findings(RulePacks.read(folder, ANSHAN), footer, "icp-number-link"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.outcome()).isEqualTo(Outcome.FAILED);
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
    }

    @Test
    void a_label_added_to_an_item_and_a_form_asked_by_a_rule_decide_what_a_site_card_is_proposed() throws IOException {
        assertThat(proposedCode(RulePacks.bundled(ANSHAN))).isEmpty();

        edit("cn-national/items/site-id-code.json", "\\(\\?:网站标识码\\|", "(?:网站身份码|网站标识码|");
        assertThat(proposedCode(RulePacks.read(folder, ANSHAN))).isEqualTo("2100000099");

        edit("cn-national/rules/site-id-code-format/rule.json", "\\\\\\\\d\\{10\\}", "21\\\\\\\\d{9}");
        assertThat(proposedCode(RulePacks.read(folder, ANSHAN))).isEmpty();
    }

    private static String proposedCode(RulePack pack) {
        return ComplianceChecker.builder()
                .pack(pack)
                .build()
                .proposeCard(site("<p>网站身份码：2100000099</p>"))
                .card()
                .siteIdCode();
    }

    private void edit(String path, String pattern, String replacement) throws IOException {
        Path file = folder.resolve(path);
        String before = Files.readString(file);
        String after = before.replaceFirst(pattern, replacement);
        assertThat(after).as("what the test edits still stands in %s", path).isNotEqualTo(before);
        Files.writeString(file, after);
    }

    private static List<Finding> findings(RulePack pack, String footer, String rule) {
        CheckResult result = ComplianceChecker.builder()
                .pack(pack)
                .asOf(Examples.AS_OF)
                .build()
                .check(site(footer));
        return result.findings().stream()
                .filter(finding -> finding.ruleId().value().equals(rule))
                .toList();
    }

    private static Site site(String footer) {
        String page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>样例市统计局</title></head><body>"
                + "<div class=\"header\"><h1>样例市统计局</h1></div><div class=\"main\"><p>今日要闻</p></div>"
                + "<div class=\"footer\">" + footer + "</div></body></html>";
        return Site.inMemory(Page.of("index.html", page));
    }
}
